// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace ascent {

/// A plain text broken into lines of a width. Copies share the lines.
class TextLines {
public:
    TextLines() = default;
    /// `most`: lines at most, the last one elided; 0: all. Line breaks in the text are kept. `leading`: the distance of
    /// the lines in font sizes. So many characters at the beginning are `semibold`.
    TextLines(const QString& text, const QFont& font, double width, double leading = 1.4, int most = 0,
              qsizetype semibold = 0);

    int count() const { return m_layout ? m_layout->lineCount() : 0; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return count() * m_lineHeight; }
    double ascent() const { return m_ascent; }
    /// The width of the longest line.
    double width() const;
    double width(int line) const { return m_layout->lineAt(line).naturalTextWidth(); }
    /// Paints one line, the top of its line box at `at`, in the painter's pen.
    void paintLine(QPainter& painter, int line, const QPointF& at) const;
    void paint(QPainter& painter, const QPointF& at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_ascent = 0; ///< from the top of the line box to the base line
};

} // namespace ascent
