// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearse/cue_text.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {
constexpr double leading = 1.2; ///< the distance of lines, of the font's own height
}

CueText::CueText(QWidget* parent)
    : QWidget(parent) {
    setType(this, TypeSize::Heading);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
}

void CueText::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    build();
}

void CueText::setCue(Cue cue) {
    if (cue == m_cue)
        return;
    m_cue = cue;
    hide();
}

void CueText::build() {
    m_paragraphs.clear();
    // One glyph for "fi" would show the second letter where only the first is to be seen: no ligatures.
    QFont single = font();
    single.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    qsizetype start = 0;
    for (const QString& line : m_text.split(u'\n')) {
        Paragraph paragraph{start, std::make_unique<QTextLayout>(line, single)};
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(layoutDirection());
        paragraph.layout->setTextOption(option);
        paragraph.layout->setCacheEnabled(true);
        m_paragraphs.push_back(std::move(paragraph));
        start += line.size() + 1;
    }
    m_arrangedFor = -1;
    hide();
    updateGeometry();
}

void CueText::hide() {
    m_hidden = hiddenBy(m_cue, m_text);
    setAccessibleName(m_cue == Cue::Blank ? tr("The text is hidden") : withCue(m_cue, m_text));
    update();
}

int CueText::arrange(int width) const {
    if (width == m_arrangedFor)
        return m_height;
    const double line = std::ceil(fontMetrics().height() * leading);
    double y = 0;
    for (const Paragraph& paragraph : m_paragraphs) {
        QTextLayout& layout = *paragraph.layout;
        layout.beginLayout();
        bool empty = true;
        for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
            each.setLineWidth(width);
            each.setPosition({0, y + (line - each.height()) / 2});
            y += line;
            empty = false;
        }
        layout.endLayout();
        if (empty)
            y += line;
    }
    m_arrangedFor = width;
    m_height = int(std::ceil(y));
    return m_height;
}

int CueText::heightForWidth(int width) const {
    return arrange(std::max(1, width));
}

QRect CueText::lineAt(double part) const {
    arrange(std::max(1, width()));
    const auto at = qsizetype(std::clamp(part, 0.0, 1.0) * double(std::max<qsizetype>(0, m_text.size() - 1)));
    QRect found;
    for (const Paragraph& paragraph : m_paragraphs) {
        if (paragraph.start > at)
            break;
        const QTextLine line = paragraph.layout->lineForTextPosition(int(at - paragraph.start));
        if (line.isValid())
            found = QRect(0, int(line.y()), width(), int(std::ceil(line.height())));
    }
    return found;
}

QSize CueText::sizeHint() const {
    const int width = std::max(200, maximumWidth() < QWIDGETSIZE_MAX ? maximumWidth() : 600);
    return {width, heightForWidth(width)};
}

/// Glyph by glyph: drawing all and covering what is hidden would leave the parts of letters that reach beyond them.
void CueText::paintSeen(QPainter& painter, const Paragraph& paragraph) const {
    const qsizetype end = paragraph.start + paragraph.layout->text().size();
    const auto paint = [&](qsizetype from, qsizetype to) {
        if (from < to)
            for (const QGlyphRun& run : paragraph.layout->glyphRuns(int(from - paragraph.start), int(to - from)))
                painter.drawGlyphRun({}, run);
    };
    qsizetype at = paragraph.start;
    for (const HiddenRun& run : m_hidden) {
        if (run.start < paragraph.start || run.start >= end)
            continue;
        paint(at, run.start);
        at = run.start + run.length;
    }
    paint(at, end);
}

void CueText::paintRules(QPainter& painter, const Paragraph& paragraph) const {
    const qsizetype end = paragraph.start + paragraph.layout->text().size();
    for (const HiddenRun& run : m_hidden) {
        if (run.start < paragraph.start || run.start >= end)
            continue;
        int from = int(run.start - paragraph.start);
        const int to = from + int(run.length);
        while (from < to) {
            const QTextLine line = paragraph.layout->lineForTextPosition(from);
            if (!line.isValid())
                break;
            const int until = std::min(to, line.textStart() + line.textLength());
            const double a = line.cursorToX(from), b = line.cursorToX(until);
            const double y = line.y() + line.ascent() + 1;
            // A little short at both ends: hidden words side by side stay words.
            painter.drawLine(QPointF(std::min(a, b) + 1, y), QPointF(std::max(a, b) - 1, y));
            from = std::max(until, from + 1);
        }
    }
}

void CueText::paintEvent(QPaintEvent*) {
    arrange(width());
    if (m_cue == Cue::Blank)
        return;
    QPainter painter(this);
    const Tones tone = tones(palette());
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    for (const Paragraph& paragraph : m_paragraphs)
        paintSeen(painter, paragraph);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor rule = tone.quiet;
    rule.setAlphaF(tone.highContrast ? 1.0F : 0.5F);
    painter.setPen(QPen(rule, 2));
    for (const Paragraph& paragraph : m_paragraphs)
        paintRules(painter, paragraph);
}

void CueText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        build();
}

} // namespace ascent
