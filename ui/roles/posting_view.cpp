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
    , m_legend(quietLabel(tr("%1 must have   %2 nice to have").arg(mustSign(true), mustSign(false)), this))
    , m_more(quietLabel({}, this))
    , m_skillsBlock(new QWidget(this))
    , m_skills(new WordsField(m_skillsBlock)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(gap::s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The posting, line by line"));
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
    document->clear();
    if (shown > 0) {
        const Tones tone = tones(palette());
        QTextTableFormat table;
        table.setBorder(0);
        table.setCellPadding(cellPadding);
        table.setLeftMargin(-cellPadding); // the words stand on the left edge of all others
        table.setCellSpacing(0);
        const int sign = fontMetrics().horizontalAdvance(mustSign(true)) + gap::s;
        const int label = QFontMetrics(typeFont(TypeSize::Small, true)).horizontalAdvance(nameOf(LineKind::Benefit));
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
            if (first && line.kind != LineKind::Other)
                put(0, nameOf(line.kind), quiet);
            if (isAsked(line.kind))
                put(1, mustSign(line.must), mark);
            put(2, line.text.simplified(), isAsked(line.kind) ? plain : aside);
        }
    }
    m_legend->setVisible(shown > 0);
    m_more->setVisible(m_posting.lines.size() > shown);
    m_more->setText(tr("%1 more in the text").arg(m_posting.lines.size() - shown));

    QStringList skills;
    for (const PostingSkill& skill : m_posting.skills)
        if (skills.size() < mostSkills && !skills.contains(skill.text.simplified(), Qt::CaseInsensitive))
            skills.append(skill.text.simplified());
    m_skills->setValue(skills);
    m_skillsBlock->setVisible(!skills.isEmpty());
}

void PostingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The colours and sizes stand in the document.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace ascent
