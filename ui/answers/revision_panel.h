// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/differences.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

/// What the entries say now, sentence by sentence, beside what the person has: each sentence can be taken over alone,
/// and nothing that the person wrote is overwritten without their choice.
class RevisionPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RevisionPanel(QWidget* parent = nullptr);

    void setPieces(const QList<MergePiece>& pieces);
    /// How many sentences wait for a decision.
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    /// A piece by its place among those that were set.
    void takeOverAsked(qsizetype piece);
    void keepMineAsked(qsizetype piece);
    void takeAllAsked();
    void keepAllAsked();
    void replaceAsked();
    void dismissed();

private:
    class Row;

    QLabel* m_words;
    QVBoxLayout* m_list;
    QPushButton* m_takeAll;
    QPushButton* m_keepAll;
    QPushButton* m_replace;
    QList<Row*> m_rows;
};

} // namespace ascent
