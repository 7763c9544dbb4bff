// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ascent {

class ReviewGoal;
class SegmentedField;
class TextField;

/// A guided look over all active goals, one at a time, with a summary at the end that can be kept and read again. What
/// is done on the way is done at once; only the summary waits for being kept.
class ReviewView final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewView(Session& session, QWidget* parent = nullptr);

    /// A kept review; the beginning where there is none with this id.
    void open(const std::optional<ReviewId>& review);

Q_SIGNALS:
    void goalAsked(const ascent::GoalId& goal);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeStart();
    QWidget* makeWay();
    QWidget* makeEnd();
    QWidget* makeKept();
    void refresh();
    void begin();
    void go(qsizetype to);
    void keep();
    void removeKept();
    ReviewPeriod period() const;

    Session& m_session;
    QStackedWidget* m_stack;
    QWidget *m_start, *m_way, *m_end, *m_keptPage;
    QLabel *m_when, *m_count, *m_summary;
    SegmentedField* m_period = nullptr;
    QPushButton *m_begin = nullptr, *m_back = nullptr, *m_next = nullptr, *m_keep = nullptr;
    QVBoxLayout* m_past = nullptr;
    QWidget* m_pastSection = nullptr;
    ReviewGoal* m_goal = nullptr;
    QLabel* m_keptTitle = nullptr;
    EntryForm<Review> m_kept;

    QList<GoalId> m_goals; ///< of the review that goes on
    qsizetype m_at = 0;
    qsizetype m_seen = 0; ///< so many of them were looked at: the person may stop before the end
    Content m_before;     ///< the workbook as it was when the review began: what the summary is compared with
};

} // namespace ascent
