// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/fit_view.h"

#include "ui/roles/fit_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/tool_tip.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ascent {

namespace {

constexpr int mostRows = 120; // of one group; a posting that asks for more is no posting

/// Everything that the view shows of an alignment, in one text: two that are the same look the same.
QString outline(const Alignment& alignment, const Content& content, bool readOnly) {
    QStringList parts{readOnly ? QStringLiteral("r") : QStringLiteral("w")};
    for (const AlignedLine& line : alignment.lines) {
        parts << QString::number(line.line.must) + line.line.text;
        for (const Match& match : line.matches)
            parts << match.id.toString() + chipText(match.entity, match.id, content) + match.why +
                         (match.confirmed ? u'c' : u'-');
        for (const Match& match : line.refused)
            parts << u'x' + match.id.toString() + chipText(match.entity, match.id, content);
    }
    for (const Conflict& conflict : alignment.conflicts)
        parts << conflict.id.toString() + chipText(conflict.entity, conflict.id, content) + conflict.why;
    return parts.join(QChar(u'\u001F'));
}

} // namespace

/// One mark for each line that the role asks for: filled where it can be shown, half where it is planned, hollow where
/// it is missing; must-haves tall.
class FitStrip final : public QWidget {
public:
    explicit FitStrip(QWidget* parent)
        : QWidget(parent) {
        setFixedHeight(tall + 2);
    }
    void set(const Fit& fit) {
        m_fit = fit;
        const QString words = FitView::tr("%1 can be shown, %2 are planned, %3 are missing")
                                  .arg(fit.met.size())
                                  .arg(fit.planned.size())
                                  .arg(fit.missing.size());
        setToolTip(plainToolTip(words));
        setAccessibleName(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tones tone = tones(palette());
        const qsizetype count = m_fit.met.size() + m_fit.planned.size() + m_fit.missing.size();
        if (count == 0)
            return;
        const qreal step = qMin<qreal>(14, qreal(width() - fieldInset) / qreal(count));
        qreal x = fieldInset;
        const auto draw = [&](const QList<AlignedLine>& lines, qreal filled) {
            for (const AlignedLine& line : lines) {
                const qreal height = line.line.must ? tall : low;
                const QRectF bar(x + 0.75, 1 + tall - height, qMax(1.5, step - 4), height - 0.75);
                painter.setPen(Qt::NoPen);
                painter.setBrush(tone.onTrack);
                if (filled > 0)
                    painter.drawRoundedRect(bar.adjusted(0, bar.height() * (1 - filled), 0, 0), 2, 2);
                painter.setPen(QPen(filled > 0 ? tone.onTrack : tone.quiet, 1.25));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(bar, 2, 2);
                x += step;
            }
        };
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        draw(m_fit.met, 1);
        draw(m_fit.planned, 0.5);
        draw(m_fit.missing, 0);
    }

private:
    static constexpr int tall = 18, low = 10;
    Fit m_fit;
};

FitView::FitView(QWidget* parent)
    : QWidget(parent)
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
}

void FitView::clear() {
    if (m_groups) {
        m_groups->hide();
        m_groups->deleteLater(); // a button in it may be the sender
    }
    m_groups = nullptr;
}

void FitView::showNothing(const QString& words) {
    clear();
    m_shown.clear();
    m_coverage->setText(tr("How you fit"));
    m_strip->hide();
    m_detail->setText(words);
    m_detail->setVisible(!words.isEmpty());
}

void FitView::show(const Alignment& alignment, const Content& content, bool readOnly) {
    const Fit fit = fitOf(alignment, content);
    if (fit.isEmpty() && alignment.conflicts.isEmpty())
        return showNothing(tr("This posting names no duties, skills or qualifications that could be found."));
    const QString now = outline(alignment, content, readOnly);
    if (now == m_shown)
        return;
    const QString inHand = lineInHand();
    showNothing({});
    m_shown = now;
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
    addConflicts(alignment.conflicts, content);
    addGroup(tr("Missing"), tr("Nothing that you entered meets these."), fit.missing, content, !readOnly);
    addGroup(tr("Planned"), tr("A goal of yours leads there."), fit.planned, content, !readOnly);
    addGroup(tr("You can show"), {}, fit.met, content, !readOnly);
    m_box->addWidget(m_groups);
    if (!inHand.isEmpty())
        takeInHand(inHand);
}

QString FitView::lineInHand() const {
    for (QWidget* at = QApplication::focusWidget(); m_groups && at && at != this; at = at->parentWidget())
        if (const auto* row = qobject_cast<FitRow*>(at))
            return isAncestorOf(row) ? row->line().text : QString();
    return {};
}

void FitView::takeInHand(const QString& line) {
    for (FitRow* row : m_groups->findChildren<FitRow*>())
        if (row->line().text == line)
            return row->takeFocus();
}

void FitView::addConflicts(const QList<Conflict>& conflicts, const Content& content) {
    if (conflicts.isEmpty())
        return;
    auto* section = new Section(tr("Where you and this role pull apart"), m_groups);
    section->setHint(tr("Better named by you than found by them."));
    for (const Conflict& conflict : conflicts) {
        auto* card = new Card(section);
        card->box()->setSpacing(gap::s);
        auto* why = new QLabel(conflict.why, card);
        why->setTextFormat(Qt::PlainText);
        why->setWordWrap(true);
        why->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->box()->addWidget(why);
        const QString words = chipText(conflict.entity, conflict.id, content);
        if (!words.isEmpty()) {
            auto* chip = new Chip(card);
            chip->id = conflict.id.toString(QUuid::WithoutBraces);
            chip->setText(words);
            chip->setAccessibleName(words);
            chip->setRemovable(false);
            chip->setOpens(true);
            connect(chip, &Chip::clicked, this,
                    [this, kind = conflict.entity, id = conflict.id] { Q_EMIT openRequested(kind, id); });
            card->box()->addWidget(chip, 0, Qt::AlignLeft);
        }
        section->add(card);
    }
    m_groups->layout()->addWidget(section);
}

void FitView::addGroup(const QString& label, const QString& hint, const QList<AlignedLine>& lines,
                       const Content& content, bool canChange) {
    if (lines.isEmpty())
        return;
    auto* section = new Section(tr("%1 (%2)").arg(label).arg(lines.size()), m_groups);
    section->setHint(hint);
    for (qsizetype i = 0; i < qMin<qsizetype>(lines.size(), mostRows); ++i) {
        const PostingLine& line = lines[i].line;
        auto* row = new FitRow(lines[i], content, canChange, section);
        connect(row, &FitRow::openRequested, this, &FitView::openRequested);
        connect(row, &FitRow::goalAsked, this, [this, line] { Q_EMIT goalAsked(line); });
        connect(row, &FitRow::copyAsked, this, &FitView::copyAsked);
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
