// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/way_out.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ascent {

class RemarkCard;

/// The critic beside the text: which parts of a good answer are there, and the findings with their reason and way out.
/// Choosing one shows its place.
class CriticPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CriticPanel(QWidget* parent = nullptr);

    /// `ways` holds, for each finding of the critique, the way out that can be taken as it stands.
    void setCritique(const Critique& critique, const QList<std::optional<WayOut>>& ways);
    /// The findings that the person waved off: how many, and on asking which.
    void setWavedOff(const QList<Finding>& findings);
    /// Where nothing can be changed, nothing can be waved off.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// How many findings are listed, those about parts left out.
    int count() const;
    /// Marks the remark on the place of the cursor, and returns it; -1 and nullptr: none.
    QWidget* setHere(qsizetype position);
    /// Asks for the way out of the remark at a place, or waves it off. False where there is nothing to do.
    bool useWayOutAt(qsizetype position);
    bool waveOffAt(qsizetype position);

Q_SIGNALS:
    /// The place of a finding is to be shown.
    void placeAsked(qsizetype start, qsizetype length);
    /// The person says that a remark doesn't hold here, or takes that back.
    void waveOffAsked(const ascent::Finding& finding);
    void takeBackAsked(const ascent::Finding& finding);
    /// A way out is to be put into the answer.
    void wayOutAsked(const ascent::WayOut& way);

private:
    class PartMark;

    QLabel* m_verdict;
    QList<PartMark*> m_parts;
    QVBoxLayout* m_list;
    QList<RemarkCard*> m_remarks;
    QList<Finding> m_findings;
    QList<std::optional<WayOut>> m_ways;
    QPushButton* m_waved;
    QVBoxLayout* m_wavedList;
    QList<QWidget*> m_wavedRows;
    QList<Finding> m_wavedOff;
    bool m_readOnly = false;

    void showRemarks();
    void showWavedOff();
    qsizetype remarkAt(qsizetype position) const;
};

} // namespace ascent
