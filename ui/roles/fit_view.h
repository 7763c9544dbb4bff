// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/fit.h"
#include "core/model/destination.h"
#include "ui/editing/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ascent {

class FitRow;
class FitStrip;

/// How the person meets what a role asks for: coverage in words and as a strip, where both pull apart, then every line
/// with what meets it, gaps first. A line is known by where it starts in the posting (UTF-16 code units).
class FitView final : public QWidget {
    Q_OBJECT
public:
    explicit FitView(Session& session, QWidget* parent = nullptr);
    ~FitView() override;

    /// Shows an alignment. What is the same as before is left alone, so that nothing moves.
    void show(const Alignment& alignment, const RoleId& role);
    /// Nothing is known yet: `words` say why.
    void showNothing(const QString& words);

    /// Lights the row of the line that is in hand in the posting; -1: none.
    void light(qsizetype start);
    /// The row of a line; nullptr where it asks for nothing.
    FitRow* rowOf(qsizetype start) const;

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);
    void goalAsked(const ascent::PostingLine& gap);
    void decided(const ascent::PostingLine& line, ascent::EntityKind kind, const QUuid& id,
                 const std::optional<ascent::Verdict>& verdict);
    /// The pointer or the keyboard is on a row; -1: on none.
    void pointedAt(qsizetype start);
    /// A line is to be shown in its place in the posting.
    void placeAsked(qsizetype start);

private:
    void clear();
    void addConflicts(const QList<Conflict>& conflicts);
    void addGroup(const QString& label, const QString& hint, const QList<AlignedLine>& lines);
    void showOwnWords();
    /// The row that has the keyboard; nullptr where none has.
    FitRow* rowInHand() const;

    Session& m_session;
    RoleId m_role;
    std::optional<RoleId> m_allConflicts; ///< the role whose conflicts the person wants to see all
    QVBoxLayout* m_box;
    QLabel* m_coverage;
    QLabel* m_detail;
    FitStrip* m_strip;
    QWidget* m_groups = nullptr;
    QList<FitRow*> m_rows;
    QString m_shown; ///< what the widgets were made of
};

} // namespace ascent
