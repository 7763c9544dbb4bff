// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

/// The critic beside the text: which parts of a good answer are there, and the findings with their reason and way out.
/// Choosing one shows its place.
class CriticPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CriticPanel(QWidget* parent = nullptr);

    void setCritique(const Critique& critique);
    /// The findings that the person waved off: how many, and on asking which.
    void setWavedOff(const QList<Finding>& findings);
    /// Where nothing can be changed, nothing can be waved off.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// How many findings are listed, those about parts left out.
    int count() const;

Q_SIGNALS:
    /// The place of a finding is to be shown.
    void placeAsked(qsizetype start, qsizetype length);
    /// The person says that a remark doesn't hold here, or takes that back.
    void waveOffAsked(const ascent::Finding& finding);
    void takeBackAsked(const ascent::Finding& finding);

private:
    class PartMark;
    class Remark;

    QLabel* m_verdict;
    QList<PartMark*> m_parts;
    QVBoxLayout* m_list;
    QList<Remark*> m_remarks;
    QList<Finding> m_findings;
    QPushButton* m_waved;
    QVBoxLayout* m_wavedList;
    QList<QWidget*> m_wavedRows;
    QList<Finding> m_wavedOff;
    bool m_readOnly = false;

    void showWavedOff();
};

} // namespace ascent
