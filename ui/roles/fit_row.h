// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace ascent {

class Chip;

/// One line of a posting with what meets it, as chips that open it and say why; or, where nothing does, with the way
/// to a goal. What meets it is the person's to decide: the cross of a chip, or the menu at the end of the row, says
/// that it does not; the menu confirms, adds something else that meets it, and takes a decision back.
class FitRow final : public QWidget {
    Q_OBJECT
public:
    /// `canChange`: whether matches can be decided, and a goal made of a line that nothing meets.
    FitRow(const AlignedLine& line, const Content& content, bool canChange, QWidget* parent);

    const PostingLine& line() const { return m_line.line; }
    /// Puts the keyboard on the row.
    void takeFocus();

Q_SIGNALS:
    void openRequested(ascent::EntityKind kind, const QUuid& id);
    void goalAsked();
    /// Nothing takes a decision back.
    void decided(ascent::EntityKind kind, const QUuid& id, const std::optional<ascent::Verdict>& verdict);
    void copyAsked(const QString& words);

private:
    void addChips(QVBoxLayout* column);
    Chip* addChip(QWidget* chips, const Match& match);
    void addRefused(QVBoxLayout* column);
    void addEnd(QHBoxLayout* row, QLabel* sign, QLabel* text);
    void addDecisions(QMenu* menu, const Match& match, bool refused);
    void showMenu();
    void offerOthers();
    void showWhatToSay();

    AlignedLine m_line;
    const Content m_content; ///< as it was when the row was made: cheap, and the row goes when anything differs
    bool m_canChange;
    QVBoxLayout* m_column = nullptr;
    QToolButton* m_more = nullptr;
    QWidget* m_say = nullptr;
};

/// A chip's words for an entry: its title, and for what is no strength, what it is. Empty where it is gone.
QString chipText(EntityKind kind, const QUuid& id, const Content& content);

} // namespace ascent
