// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/posting_view.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ascent {

namespace {

// More is no posting; what is above the limit is said to be there, and stands whole in the text.
constexpr int mostLines = 400, mostSkills = 60;
constexpr int cellPadding = 2;

} // namespace

bool isAsked(LineKind kind) {
    return kind == LineKind::Duty || kind == LineKind::Skill || kind == LineKind::Qualification;
}

QString nameOf(LineKind kind) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("ascent::PostingView", text); };
    switch (kind) {
    case LineKind::Duty:
        return tr("Duties");
    case LineKind::Skill:
        return tr("Skills");
    case LineKind::Qualification:
        return tr("Qualifications");
    case LineKind::Benefit:
        return tr("What they offer");
    case LineKind::About:
        return tr("About them");
    case LineKind::Other:
        break;
    }
    return tr("Other");
}

QString mustSign(bool must) {
    return must ? QStringLiteral("\u25CF") : QStringLiteral("\u25CB");
}

PostingView::PostingView(QWidget* parent)
    : QWidget(parent)
    , m_text(new GrowingText(this))
    , m_legend(quietLabel({}, this))
    , m_more(quietLabel({}, this))
    , m_skillsBlock(new QWidget(this))
    , m_skills(new WordsField(m_skillsBlock)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The posting, line by line"));
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_text->viewport()->setMouseTracking(true);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &PostingView::markCurrent);
    box->addWidget(m_text);
    for (QLabel* label : {m_more, m_legend}) {
        label->setContentsMargins(fieldInset, 0, 0, 0);
        setType(label, TypeSize::Small);
        box->addWidget(label);
    }
    auto* skills = new QVBoxLayout(m_skillsBlock);
    skills->setContentsMargins(0, gap::s, 0, 0);
    m_skills->setReadOnly(true);
    skills->addWidget(new Section(tr("Skills that they name"), m_skills, m_skillsBlock));
    box->addWidget(m_skillsBlock);
}

void PostingView::setPosting(const Posting& posting) {
    const bool same = posting.lines == m_posting.lines && posting.skills == m_posting.skills;
    m_posting = posting;
    if (same)
        return;
    m_lit = m_told = m_pointed = -1;
    fill();
}

void PostingView::fill() {
    const int shown = int(qMin<qsizetype>(m_posting.lines.size(), mostLines));
    QTextDocument* document = m_text->document();
    const int current = rowAt(m_text->textCursor());
    document->clear();
    if (shown > 0) {
        const Tones tone = tones(palette());
        QTextTableFormat table;
        table.setBorder(0);
        table.setCellPadding(cellPadding);
        table.setLeftMargin(-cellPadding); // the words stand on the left edge of all others
        table.setCellSpacing(0);
        const int sign = fontMetrics().horizontalAdvance(mustSign(true)) + gap::s;
        const int label =
            QFontMetrics(typeFont(TypeSize::Small, true)).horizontalAdvance(tr("%1 *").arg(nameOf(LineKind::Benefit)));
        table.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, label + gap::l),
                                         QTextLength(QTextLength::FixedLength, sign + gap::xs), QTextLength()});
        table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextCharFormat quiet, plain, aside, mark;
        quiet.setForeground(tone.quiet);
        quiet.setFont(typeFont(TypeSize::Small, true));
        plain.setForeground(palette().color(QPalette::Active, QPalette::WindowText));
        aside.setForeground(tone.quiet);
        mark.setForeground(tone.accent);

        QTextCursor at(document);
        QTextTable* rows = at.insertTable(shown, 3, table);
        for (int i = 0; i < shown; ++i) {
            const PostingLine& line = m_posting.lines[i];
            const bool first = i == 0 || m_posting.lines[i - 1].kind != line.kind;
            const auto put = [&](int column, const QString& text, const QTextCharFormat& format) {
                rows->cellAt(i, column).firstCursorPosition().insertText(text, format);
            };
            // A little air between what is of different kinds; the heading above a part stays with it.
            if (first && i > 0 && m_posting.lines[i - 1].kind != LineKind::Other)
                for (int column = 0; column < 3; ++column) {
                    QTextTableCellFormat cell = rows->cellAt(i, column).format().toTableCellFormat();
                    cell.setTopPadding(gap::m);
                    rows->cellAt(i, column).setFormat(cell);
                }
            if ((first && line.kind != LineKind::Other) || line.corrected)
                put(0, line.corrected ? tr("%1 *").arg(nameOf(line.kind)) : nameOf(line.kind), quiet);
            if (isAsked(line.kind))
                put(1, mustSign(line.must), mark);
            put(2, line.text.simplified(), isAsked(line.kind) ? plain : aside);
        }
    }
    goTo(current);
    m_legend->setVisible(shown > 0);
    QStringList legend{tr("%1 must have   %2 nice to have").arg(mustSign(true), mustSign(false))};
    if (std::any_of(m_posting.lines.begin(), m_posting.lines.end(), [](const auto& line) { return line.corrected; }))
        legend << tr("* put right by you");
    if (m_correctable)
        legend << tr("Click on what a line is, or press Enter in it, to put it right.");
    m_legend->setText(legend.join(QStringLiteral("   ")));
    m_more->setVisible(m_posting.lines.size() > shown);
    m_more->setText(tr("%1 more in the text").arg(m_posting.lines.size() - shown));

    QStringList skills;
    for (const PostingSkill& skill : m_posting.skills)
        if (skills.size() < mostSkills && !skills.contains(skill.text.simplified(), Qt::CaseInsensitive))
            skills.append(skill.text.simplified());
    m_skills->setValue(skills);
    m_skillsBlock->setVisible(!skills.isEmpty());
}

void PostingView::setCorrectable(bool correctable) {
    m_correctable = correctable;
    fill();
}

int PostingView::rowAt(const QTextCursor& cursor) const {
    QTextTable* table = cursor.currentTable();
    return table ? table->cellAt(cursor).row() : -1;
}

void PostingView::goTo(int row) {
    QTextCursor at(m_text->document());
    at.movePosition(QTextCursor::NextBlock);
    if (QTextTable* table = at.currentTable(); table && row >= 0 && row < table->rows()) {
        m_text->setTextCursor(table->cellAt(row, 2).firstCursorPosition());
        markCurrent();
    }
}

qsizetype PostingView::startOf(int row) const {
    return row >= 0 && row < m_posting.lines.size() ? m_posting.lines[row].start : -1;
}

/// The line that Enter is about is tinted while the text has the keyboard, and so is the one that is lit.
void PostingView::markCurrent() {
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(m_text->document());
    at.movePosition(QTextCursor::NextBlock);
    QTextTable* table = at.currentTable();
    const int current = m_text->hasFocus() ? rowAt(m_text->textCursor()) : -1;
    for (int row = 0; table && row < table->rows(); ++row) {
        if (row != current && (m_lit < 0 || startOf(row) != m_lit))
            continue;
        for (int column = 0; column < table->columns(); ++column) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = table->cellAt(row, column).firstCursorPosition();
            mark.cursor.setPosition(table->cellAt(row, column).lastCursorPosition().position(),
                                    QTextCursor::KeepAnchor);
            QColor light = tones(palette()).tint;
            if (row != current)
                light.setAlphaF(0.55F); // softer than the line in hand
            mark.format.setBackground(light);
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
    if (const int told = std::exchange(m_told, current); current >= 0 && current != told)
        Q_EMIT pointedAt(startOf(current));
}

void PostingView::light(qsizetype start) {
    if (m_lit == start)
        return;
    m_lit = start;
    markCurrent();
}

QRect PostingView::goToLine(qsizetype start) {
    const qsizetype shown = qMin<qsizetype>(m_posting.lines.size(), mostLines);
    for (int row = 0; row < shown; ++row)
        if (startOf(row) == start) {
            m_text->setFocus(Qt::OtherFocusReason);
            goTo(row);
            return QRect(m_text->viewport()->mapTo(this, m_text->cursorRect().topLeft()), m_text->cursorRect().size());
        }
    return {};
}

void PostingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The colours and sizes stand in the document.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace ascent
