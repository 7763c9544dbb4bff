// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_field.h"

class QPushButton;

namespace ascent {

class SayField;
class GoalCheckIns;
class GoalLadder;
class GoalRevisions;
class GoalSteps;
class GoalsViews;
class MoveReason;
class ReviewView;
class SmartStrip;

/// The goals as a ladder, and the open one as a SMART goal that can be defended, followed and adjusted.
class GoalsPage final : public EntryPage<Goal> {
    Q_OBJECT
public:
    explicit GoalsPage(Session& session, QWidget* parent = nullptr);

    QString newText() const override { return tr("New goal"); }
    void newEntry() override;
    bool open(const Destination& to) override;
    bool focusFilter() override;
    void takeFocus() override;

protected:
    Entry entryOf(const Goal& goal) const override;
    void showEntry() override;
    bool concerns(const Changes& changes) const override;
    std::optional<QUuid> rowBehind(const Change& change) const override;
    Goal fresh() const override;
    Words words() const override;

private:
    QWidget* makeEntry();
    QWidget* makeRoadmap();
    QWidget* makeWeeks();
    QWidget* makeReview();
    QWidget* makeMeasure(QWidget* entry);
    void nest(const QUuid& id, const QUuid& parent);
    void offerFilling();
    void putDayRight();
    void fillFromStatement();
    void showExamples();

    GoalsViews* m_views = nullptr;
    HeadingField* m_statement = nullptr;
    ReviewView* m_review = nullptr;
    SmartStrip* m_smart = nullptr;
    MoveReason* m_whyMoved = nullptr;
    MoveReason* m_whyOther = nullptr;
    QPushButton* m_fill = nullptr;
    QPushButton* m_otherDay = nullptr;
    GoalLadder* m_ladder = nullptr;
    GoalSteps* m_steps = nullptr;
    GoalCheckIns* m_checkIns = nullptr;
    GoalRevisions* m_revisions = nullptr;
    Section* m_revisionsSection = nullptr;
    SayField* m_say = nullptr;
};

} // namespace ascent
