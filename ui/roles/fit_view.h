// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roles/fit.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ascent {

class FitStrip;

/// How the person meets what a role asks for: coverage in words and as a strip, where both pull apart, then every line
/// with what meets it, gaps first.
class FitView final : public QWidget {
    Q_OBJECT
public:
    explicit FitView(QWidget* parent = nullptr);

    /// Shows an alignment. What is the same as before is left alone, so that nothing moves.
    void show(const Alignment& alignment, const Content& content, bool readOnly);
    /// Nothing is known yet: `words` say why.
    void showNothing(const QString& words);

Q_SIGNALS:
    void openRequested(ascent::EntityKind kind, const QUuid& id);
    void goalAsked(const ascent::PostingLine& gap);
    void decided(const ascent::PostingLine& line, ascent::EntityKind kind, const QUuid& id,
                 const std::optional<ascent::Verdict>& verdict);
    void copyAsked(const QString& words);

private:
    void clear();
    void addConflicts(const QList<Conflict>& conflicts, const Content& content);
    void addGroup(const QString& label, const QString& hint, const QList<AlignedLine>& lines, const Content& content,
                  bool canChange);
    /// The line whose row has the keyboard; empty where none has.
    QString lineInHand() const;
    void takeInHand(const QString& line);

    QVBoxLayout* m_box;
    QLabel* m_coverage;
    QLabel* m_detail;
    FitStrip* m_strip;
    QWidget* m_groups = nullptr;
    QString m_shown; ///< what the widgets were made of
};

} // namespace ascent
