// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ascent {

namespace {

std::shared_ptr<QTextLayout> brokenInto(const QString& text, const QFont& font, double width, int most,
                                        qsizetype semibold) {
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (semibold > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        layout->setFormats({{0, int(semibold), format}});
    }
    layout->beginLayout();
    for (int count = 0; most == 0 || count < most; ++count) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 1.0));
    }
    layout->endLayout();
    return layout;
}

} // namespace

TextLines::TextLines(const QString& text, const QFont& font, double width, double leading, int most,
                     qsizetype semibold) {
    if (text.isEmpty())
        return;
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout = brokenInto(shown, font, width, most, semibold);
    const QTextLine last = m_layout->lineAt(m_layout->lineCount() - 1);
    const int end = last.textStart() + last.textLength();
    if (most > 0 && end < shown.size()) {
        const QString rest = shown.mid(last.textStart());
        const QString elided = QFontMetricsF(font).elidedText(QString(rest).replace(QChar(QChar::LineSeparator), u' '),
                                                              Qt::ElideRight, width);
        m_layout = brokenInto(shown.left(last.textStart()) + elided, font, width, most, semibold);
    }
    const QFontMetricsF metrics(font);
    m_lineHeight = font.pixelSize() * leading;
    m_ascent = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

double TextLines::width() const {
    double widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextLines::paintLine(QPainter& painter, int line, const QPointF& at) const {
    const QTextLine each = m_layout->lineAt(line);
    each.draw(&painter, QPointF(at.x(), at.y() + m_ascent - each.ascent() - each.y()));
}

void TextLines::paint(QPainter& painter, const QPointF& at) const {
    for (int i = 0; i < count(); ++i)
        paintLine(painter, i, at + QPointF(0, i * m_lineHeight));
}

} // namespace ascent
