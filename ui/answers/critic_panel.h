// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ascent {

/// The critic beside the text: which parts of a good answer are there, and the findings with their reason and way out.
/// Choosing one shows its place.
class CriticPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CriticPanel(QWidget* parent = nullptr);

    void setCritique(const Critique& critique);
    /// How many findings are listed, those about parts left out.
    int count() const;

Q_SIGNALS:
    /// The place of a finding is to be shown.
    void placeAsked(qsizetype start, qsizetype length);

private:
    class PartMark;
    class Remark;

    QLabel* m_verdict;
    QList<PartMark*> m_parts;
    QVBoxLayout* m_list;
    QList<Remark*> m_remarks;
    QList<Finding> m_findings;
};

} // namespace ascent
