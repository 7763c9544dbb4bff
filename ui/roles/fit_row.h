// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "core/model/destination.h"
#include "ui/editing/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ascent {

class Chip;
class OwnWordsField;

/// One line of a posting with what meets it, as chips that open it and say why; or, where nothing does, with what only
/// touches it and the way to a goal and to what the person will say. What meets it is the person's to decide: the cross
/// of a chip, or the menu at the end of the row, says that it does not; the menu confirms, adds something else that
/// meets it, and takes a decision back.
class FitRow final : public QWidget {
    Q_OBJECT
public:
    FitRow(Session& session, const RoleId& role, const AlignedLine& line, QWidget* parent);

    const PostingLine& line() const { return m_line.line; }
    /// Puts the keyboard on the row.
    void takeFocus();
    /// Lit: the line in hand in the posting is this one.
    void setLit(bool lit);
    bool isLit() const { return m_lit; }
    /// Shows what the person wrote to say of the line, where they wrote anything.
    void showOwnWords();

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);
    void goalAsked();
    /// Nothing takes a decision back.
    void decided(ascent::EntityKind kind, const QUuid& id, const std::optional<ascent::Verdict>& verdict);
    /// The line is to be shown in its place in the posting.
    void placeAsked();
    /// The pointer came, or went.
    void pointed(bool at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void addChips(QVBoxLayout* column);
    Chip* addChip(QWidget* chips, const Match& match, bool near = false);
    /// What only touches the line, weaker than a match, with its reason in words and the way to make it one.
    void addNear(QVBoxLayout* column);
    /// Where nothing speaks of the line, what may after all: a click says that it does.
    void addClosest(QVBoxLayout* column);
    void addRefused(QVBoxLayout* column);
    void addWaysOn(QVBoxLayout* column);
    void addMenuButton(QHBoxLayout* row, QLabel* sign, QLabel* text);
    void addDecisions(QMenu* menu, const Match& match, bool refused);
    void showMenu();
    void offerOthers();
    void makeOwnWords();
    void enterOwnWords();
    bool isShown() const; ///< by more than a goal that is not reached yet

    Session& m_session;
    RoleId m_role;
    AlignedLine m_line;
    const Content m_content; ///< as it was when the row was made: cheap, and the row goes when anything differs
    bool m_canChange;
    bool m_lit = false;
    QVBoxLayout* m_column = nullptr;
    QToolButton* m_more = nullptr;
    QPushButton* m_say = nullptr; ///< the way to the own words, until they are open
    OwnWordsField* m_own = nullptr;
};

/// A chip's words for an entry: its title, and for what is no strength, what it is. Empty where it is gone.
QString chipText(EntityKind kind, const QUuid& id, const Content& content);

} // namespace ascent
