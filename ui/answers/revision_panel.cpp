// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/revision_panel.h"

#include "ui/answers/difference_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

/// One sentence to decide about.
class RevisionPanel::Row final : public QWidget {
public:
    Row(const MergePiece& piece, QWidget* parent)
        : QWidget(parent)
        , take(quietButton(RevisionPanel::tr("Take over"), this, QStringLiteral("check")))
        , keep(quietButton(RevisionPanel::tr("Keep mine"), this)) {
        auto* box = new QVBoxLayout(this);
        box->setContentsMargins(0, gap::s, 0, gap::s);
        box->setSpacing(2);
        const auto label = [&](const QString& words) {
            QLabel* line = quietLabel(words, this);
            setType(line, TypeSize::Small);
            line->setContentsMargins(fieldInset, 0, 0, 0);
            box->addWidget(line);
        };
        const auto text = [&] {
            auto* words = new DifferenceText(this);
            box->addWidget(words);
            return words;
        };
        QString said;
        if (piece.kind == MergePiece::Kind::Conflict) {
            label(piece.mine.isEmpty() ? RevisionPanel::tr("You left this sentence out")
                                       : RevisionPanel::tr("Your own words"));
            text()->setPlain(piece.mine.isEmpty() ? piece.base : piece.mine);
            label(piece.now.isEmpty() ? RevisionPanel::tr("Your entries don't say this any more")
                                      : RevisionPanel::tr("As your entries make it now"));
            if (!piece.now.isEmpty()) {
                auto* now = text();
                now->setPlain(piece.now);
                said = now->spoken();
            }
        } else {
            label(piece.now.isEmpty()    ? RevisionPanel::tr("Your entries don't say this any more")
                  : piece.mine.isEmpty() ? RevisionPanel::tr("New")
                                         : RevisionPanel::tr("Worded otherwise now"));
            auto* words = text();
            words->setSentence(piece.mine, piece.now);
            said = words->spoken();
        }
        take->setText(piece.now.isEmpty()    ? RevisionPanel::tr("Leave it out")
                      : piece.mine.isEmpty() ? RevisionPanel::tr("Add it")
                                             : RevisionPanel::tr("Take over"));
        keep->setText(piece.mine.isEmpty() ? RevisionPanel::tr("Do without") : RevisionPanel::tr("Keep mine"));
        take->setAccessibleDescription(said);
        keep->setAccessibleDescription(said);
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(gap::s);
        buttons->addWidget(take);
        buttons->addWidget(keep);
        buttons->addStretch(1);
        box->addLayout(buttons);
        box->addWidget(hairline(this));
    }

    QPushButton* take;
    QPushButton* keep;
};

RevisionPanel::RevisionPanel(QWidget* parent)
    : QWidget(parent)
    , m_words(quietLabel({}, this))
    , m_list(new QVBoxLayout) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    outer->addWidget(card);
    auto* head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("What is new, sentence by sentence"), card), 1);
    auto* close = iconButton(QStringLiteral("close"), tr("Close"), card);
    head->addWidget(close);
    card->box()->addLayout(head);
    card->box()->addWidget(m_words);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    card->box()->addLayout(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::s);
    m_takeAll = primaryButton(tr("Take all"), card);
    m_keepAll = quietButton(tr("Keep my text"), card);
    m_replace = quietButton(tr("Use the new text as a whole"), card);
    buttons->addWidget(m_takeAll);
    buttons->addWidget(m_keepAll);
    buttons->addWidget(m_replace);
    buttons->addStretch(1);
    card->box()->addLayout(buttons);
    connect(close, &QToolButton::clicked, this, &RevisionPanel::dismissed);
    connect(m_takeAll, &QPushButton::clicked, this, &RevisionPanel::takeAllAsked);
    connect(m_keepAll, &QPushButton::clicked, this, &RevisionPanel::keepAllAsked);
    connect(m_replace, &QPushButton::clicked, this, &RevisionPanel::replaceAsked);
    setFocusProxy(m_takeAll);
}

void RevisionPanel::setPieces(const QList<MergePiece>& pieces) {
    // The keyboard goes on to the next sentence when one was decided.
    qsizetype had = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at]->take->hasFocus() || m_rows[at]->keep->hasFocus())
            had = at;
        m_list->removeWidget(m_rows[at]);
        m_rows[at]->hide();
        m_rows[at]->deleteLater();
    }
    m_rows.clear();
    int offers = 0;
    bool own = false;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const MergePiece& each = pieces[at];
        offers += each.kind == MergePiece::Kind::Offer;
        own = own || each.kind == MergePiece::Kind::Own || each.kind == MergePiece::Kind::Conflict;
        if (each.kind != MergePiece::Kind::Offer && each.kind != MergePiece::Kind::Conflict)
            continue;
        auto* row = new Row(each, this);
        connect(row->take, &QPushButton::clicked, this, [this, at] { Q_EMIT takeOverAsked(at); });
        connect(row->keep, &QPushButton::clicked, this, [this, at] { Q_EMIT keepMineAsked(at); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    m_words->setText(m_rows.isEmpty() ? tr("The answer reads the same with your entries as they are now.")
                     : own            ? tr("Sentences of your own stay unless you replace them here.")
                                      : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_takeAll->setVisible(offers > 0);
    m_takeAll->setText(offers == m_rows.size() ? tr("Take all") : tr("Take all but your own"));
    m_keepAll->setText(m_rows.isEmpty() ? tr("All right") : tr("Keep my text"));
    m_replace->setVisible(own && !m_rows.isEmpty());
    if (had >= 0 && !m_rows.isEmpty())
        m_rows[std::min(had, m_rows.size() - 1)]->take->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
