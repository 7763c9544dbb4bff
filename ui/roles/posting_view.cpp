// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/posting_view.h"

#include "ui/widgets/bare_edit.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {

// More is no posting; what is above the limit is said to be there, and stands whole in the text.
constexpr int mostLines = 400, mostSkills = 60;
constexpr int cellPadding = 2;

bool isAsked(LineKind kind) {
    return kind == LineKind::Duty || kind == LineKind::Skill || kind == LineKind::Qualification;
}

} // namespace

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
    if (!same)
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

/// The line that Enter is about is tinted while the text has the keyboard.
void PostingView::markCurrent() {
    QList<QTextEdit::ExtraSelection> marks;
    const QTextCursor cursor = m_text->textCursor();
    QTextTable* table = cursor.currentTable();
    const int row = rowAt(cursor);
    if (m_correctable && m_text->hasFocus() && table && row >= 0)
        for (int column = 0; column < table->columns(); ++column) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = table->cellAt(row, column).firstCursorPosition();
            mark.cursor.setPosition(table->cellAt(row, column).lastCursorPosition().position(),
                                    QTextCursor::KeepAnchor);
            mark.format.setBackground(tones(palette()).tint);
            marks.append(mark);
        }
    m_text->setExtraSelections(marks);
}

bool PostingView::isOnKind(const QPoint& at) const {
    const QTextCursor cursor = m_text->cursorForPosition(at);
    QTextTable* table = cursor.currentTable();
    return m_correctable && table && table->cellAt(cursor).column() < 2;
}

bool PostingView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &PostingView::markCurrent, Qt::QueuedConnection);
    if (!m_correctable)
        return QWidget::eventFilter(watched, event);
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = rowAt(m_text->textCursor());
        if (row >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu)) {
            showChoice(row, m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft()));
            return true;
        }
    }
    if (watched == m_text->viewport() &&
        (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint at = mouse->position().toPoint();
        if (event->type() == QEvent::MouseMove)
            m_text->viewport()->setCursor(isOnKind(at) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        else if (mouse->button() == Qt::LeftButton && isOnKind(at) && !m_text->textCursor().hasSelection())
            showChoice(rowAt(m_text->cursorForPosition(at)), mouse->globalPosition().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void PostingView::showChoice(int row, const QPoint& globalAt) {
    if (row < 0 || row >= m_posting.lines.size())
        return;
    const PostingLine line = m_posting.lines[row];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [kind, token] : Tokens<LineKind>::all) {
        QAction* action = menu->addAction(nameOf(kind));
        action->setCheckable(true);
        action->setChecked(line.kind == kind);
        connect(action, &QAction::triggered, this,
                [this, line, each = kind] { Q_EMIT corrected(line.text, each, std::nullopt); });
    }
    menu->addSeparator();
    for (const bool must : {true, false}) {
        QAction* action = menu->addAction(must ? tr("Must have") : tr("Nice to have"));
        action->setCheckable(true);
        action->setChecked(isAsked(line.kind) && line.must == must);
        action->setEnabled(isAsked(line.kind));
        connect(action, &QAction::triggered, this,
                [this, line, must] { Q_EMIT corrected(line.text, std::nullopt, must ? Need::Must : Need::Nice); });
    }
    menu->addSeparator();
    QAction* back = menu->addAction(tr("As it was read"));
    back->setEnabled(line.corrected);
    connect(back, &QAction::triggered, this, [this, line] { Q_EMIT asRead(line.text); });
    goTo(row);
    menu->popup(globalAt);
}

void PostingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The colours and sizes stand in the document.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace ascent
