// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/posting/posting.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTextCursor;

namespace ascent {

class GrowingText;
class WordsField;

/// What a line of a posting is, in the plural: "Duties".
QString nameOf(LineKind kind);
/// Whether lines of this kind ask for something that can be met.
bool isAsked(LineKind kind);
/// The sign of a must-have and of a nice-to-have, the same wherever lines stand.
QString mustSign(bool must);

/// A posting as it was read: its lines in its own order, beside them what they are; must-haves marked; the skills that
/// it names. Its words can be selected and copied. What a line is can be put right in its place: a click on it, or
/// Enter in the line, opens the choice.
class PostingView final : public QWidget {
    Q_OBJECT
public:
    explicit PostingView(QWidget* parent = nullptr);

    void setPosting(const Posting& posting);
    /// Whether lines can be put right; not in a workbook that is open for reading only.
    void setCorrectable(bool correctable);
    /// Lights a line, known by where it starts; -1: none.
    void light(qsizetype start);
    /// Puts the keyboard into a line; returns where it stands in this widget, empty where it is not shown.
    QRect goToLine(qsizetype start);

Q_SIGNALS:
    /// The person says what a line is; only what is given was said.
    void corrected(const QString& line, const std::optional<ascent::LineKind>& kind,
                   const std::optional<ascent::Need>& need);
    /// The line counts as it was read.
    void asRead(const QString& line);
    /// The pointer or the keyboard is on a line; -1: on none.
    void pointedAt(qsizetype start);
    /// How the line is met is to be shown.
    void fitAsked(qsizetype start);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    /// The row of the line at the text cursor, or under a point of the text; -1: none.
    int rowAt(const QTextCursor& cursor) const;
    bool isOnKind(const QPoint& at) const;
    qsizetype startOf(int row) const;
    void point(int row);
    void showChoice(int row, const QPoint& globalAt);
    void addCorrections(QMenu* menu, const PostingLine& line);
    void markCurrent();
    void goTo(int row);

    bool m_correctable = false;
    qsizetype m_lit = -1;
    int m_told = -1, m_pointed = -1; ///< rows that were told last, so that each is told once
    Posting m_posting;
    GrowingText* m_text;
    QLabel* m_legend;
    QLabel* m_more;
    QWidget* m_skillsBlock;
    WordsField* m_skills;
};

} // namespace ascent
