// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_view.h"

#include "ui/roles/conflict_card.h"
#include "ui/roles/fit_row.h"
#include "ui/roles/fit_strip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int conflictsAtFirst = 4; // the first weigh most; what is missing is not to be far below
constexpr int mostRows = 120;       // of one group; a posting that asks for more is no posting

/// Everything that the view shows of an alignment, in one text: two that are the same look the same.
QString outline(const Alignment& alignment, const RoleId& role, const Content& content) {
    QStringList parts{role.toString()};
    for (const AlignedLine& line : alignment.lines) {
        parts << QString::number(line.line.must) + line.line.text;
        for (const Match& match : line.matches)
            parts << match.id.toString() + chipText(match.entity, match.id, content) + match.why +
                         (match.confirmed ? u'c' : u'-');
        for (const Match& match : line.near)
            parts << u'~' + match.id.toString() + chipText(match.entity, match.id, content) + match.why;
        for (const EntityRef& entry : line.closest)
            parts << u'?' + entry.uuid().toString() + chipText(entry.kind(), entry.uuid(), content);
        for (const Match& match : line.refused)
            parts << u'x' + match.id.toString() + chipText(match.entity, match.id, content);
    }
    for (const Conflict& conflict : alignment.conflicts)
        parts << conflict.id.toString() + chipText(conflict.entity, conflict.id, content) + conflict.why;
    return parts.join(QChar(u'\u001F'));
}

} // namespace

FitView::FitView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new QVBoxLayout(this))
    , m_coverage(headingLabel({}, this))
    , m_detail(quietLabel({}, this))
    , m_strip(new FitStrip(this)) {
    m_box->setContentsMargins({});
    m_box->setSpacing(gap::s);
    for (QLabel* label : {m_coverage, m_detail})
        label->setContentsMargins(fieldInset, 0, 0, 0);
    m_coverage->setWordWrap(true);
    m_box->addWidget(m_coverage);
    m_box->addWidget(m_strip);
    m_box->addWidget(m_detail);
    showNothing({});
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (const FitRow* row = rowInHand())
            Q_EMIT pointedAt(row->line().start);
    });
}

FitView::~FitView() {
    disconnect(qApp, nullptr, this, nullptr); // taking the focus away is part of what still happens to a widget
}

void FitView::clear() {
    if (m_groups) {
        m_groups->hide();
        m_groups->deleteLater(); // a button in it may be the sender
    }
    m_groups = nullptr;
    m_rows.clear();
}

void FitView::showNothing(const QString& words) {
    clear();
    m_shown.clear();
    m_coverage->setText(tr("How you fit"));
    m_strip->hide();
    m_detail->setText(words);
    m_detail->setVisible(!words.isEmpty());
}

void FitView::show(const Alignment& alignment, const RoleId& role) {
    const Content& content = m_session.content();
    const Fit fit = fitOf(alignment, content);
    if (fit.isEmpty() && alignment.conflicts.isEmpty())
        return showNothing(tr("This posting names no duties, skills or qualifications that could be found."));
    const QString now = outline(alignment, role, content);
    if (now == m_shown)
        return showOwnWords();
    const FitRow* row = rowInHand();
    const QString inHand = row ? row->line().text : QString();
    showNothing({});
    m_shown = now;
    m_role = role;
    if (!fit.isEmpty()) {
        m_coverage->setText(coverageWords(fit));
        m_strip->set(fit);
        m_strip->show();
        m_detail->setText(coverageDetail(fit));
        m_detail->setVisible(!m_detail->text().isEmpty());
    }
    m_groups = new QWidget(this);
    auto* box = new QVBoxLayout(m_groups);
    box->setContentsMargins(0, gap::s, 0, 0);
    box->setSpacing(gap::l);
    addConflicts(alignment.conflicts);
    addGroup(tr("Missing"), tr("Nothing that you entered meets these."), fit.missing);
    addGroup(tr("Touched, not met"), tr("Something of yours speaks of these and does not cover them. You know best."),
             fit.touched);
    addGroup(tr("Planned"), tr("A goal of yours leads there."), fit.planned);
    addGroup(tr("You can show"), {}, fit.met);
    m_box->addWidget(m_groups);
    tabAfter(this, m_groups);
    for (FitRow* each : std::as_const(m_rows))
        if (!inHand.isEmpty() && each->line().text == inHand)
            return each->takeFocus();
}

void FitView::showOwnWords() {
    for (FitRow* row : std::as_const(m_rows))
        row->showOwnWords();
    for (ConflictCard* card : m_groups->findChildren<ConflictCard*>())
        card->showOwnWords();
}

FitRow* FitView::rowInHand() const {
    for (QWidget* at = QApplication::focusWidget(); m_groups && at && at != this; at = at->parentWidget())
        if (auto* row = qobject_cast<FitRow*>(at))
            return m_rows.contains(row) ? row : nullptr;
    return nullptr;
}

FitRow* FitView::rowOf(qsizetype start) const {
    for (FitRow* row : m_rows)
        if (row->line().start == start)
            return row;
    return nullptr;
}

void FitView::light(qsizetype start) {
    for (FitRow* row : std::as_const(m_rows))
        row->setLit(start >= 0 && row->line().start == start);
}

void FitView::addConflicts(const QList<Conflict>& conflicts) {
    if (conflicts.isEmpty())
        return;
    auto* section = new Section(tr("Where you and this role pull apart"), m_groups);
    section->setHint(tr("Better named by you than found by them."));
    const auto add = [this, section](const QList<Conflict>& some) {
        for (const Conflict& conflict : some) {
            auto* card = new ConflictCard(m_session, m_role, conflict, section);
            connect(card, &ConflictCard::openRequested, this, &FitView::openRequested);
            section->add(card);
        }
    };
    const qsizetype first = m_allConflicts == m_role ? conflicts.size() : conflictsAtFirst;
    add(conflicts.mid(0, first));
    if (conflicts.size() > first) {
        auto* more = quietButton(tr("Show %1 more").arg(conflicts.size() - first), section, QStringLiteral("down"));
        section->add(more);
        connect(more, &QPushButton::clicked, this, [this, add, more, section, rest = conflicts.mid(first)] {
            m_allConflicts = m_role;
            more->hide();
            add(rest);
            QWidget* last = more;
            for (ConflictCard* card : section->findChildren<ConflictCard*>().mid(conflictsAtFirst))
                last = tabAfter(last, card);
        });
    }
    m_groups->layout()->addWidget(section);
}

void FitView::addGroup(const QString& label, const QString& hint, const QList<AlignedLine>& lines) {
    if (lines.isEmpty())
        return;
    auto* section = new Section(tr("%1 (%2)").arg(label, QString::number(lines.size())), m_groups);
    section->setHint(hint);
    for (qsizetype i = 0; i < qMin<qsizetype>(lines.size(), mostRows); ++i) {
        const PostingLine& line = lines[i].line;
        auto* row = new FitRow(m_session, m_role, lines[i], section);
        m_rows.append(row);
        connect(row, &FitRow::openRequested, this, &FitView::openRequested);
        connect(row, &FitRow::goalAsked, this, [this, line] { Q_EMIT goalAsked(line); });
        connect(row, &FitRow::placeAsked, this, [this, line] { Q_EMIT placeAsked(line.start); });
        connect(row, &FitRow::pointed, this, [this, line](bool at) {
            const FitRow* inHand = rowInHand();
            Q_EMIT pointedAt(at ? line.start : inHand ? inHand->line().start : -1);
        });
        connect(row, &FitRow::decided, this,
                [this, line](EntityKind kind, const QUuid& id, const std::optional<Verdict>& verdict) {
                    Q_EMIT decided(line, kind, id, verdict);
                });
        section->add(row);
    }
    if (lines.size() > mostRows)
        section->add(quietLabel(tr("%1 more in the posting").arg(lines.size() - mostRows), section));
    m_groups->layout()->addWidget(section);
}

} // namespace ascent
