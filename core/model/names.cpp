// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::names", text);
}

} // namespace

QString nameOf(Stage stage) {
    switch (stage) {
    case Stage::Trainee:
        return tr("Apprentice or in training");
    case Stage::Student:
        return tr("Student");
    case Stage::Graduate:
        return tr("Recent graduate");
    case Stage::Early:
        return tr("Early career");
    case Stage::Experienced:
        return tr("Experienced");
    case Stage::Senior:
        return tr("Senior");
    case Stage::Switching:
        return tr("Changing career");
    case Stage::Returning:
        return tr("Returning to work");
    }
    return {};
}

QString nameOf(DriverKind kind) {
    switch (kind) {
    case DriverKind::Influence:
        return tr("Influence");
    case DriverKind::Money:
        return tr("Money");
    case DriverKind::Learning:
        return tr("Learning");
    case DriverKind::Innovation:
        return tr("Innovation");
    case DriverKind::Helping:
        return tr("Helping others");
    case DriverKind::Recognition:
        return tr("Recognition");
    }
    return {};
}

QString nameOf(StrengthKind kind) {
    switch (kind) {
    case StrengthKind::Hard:
        return tr("Hard skill");
    case StrengthKind::Soft:
        return tr("Soft skill");
    case StrengthKind::Knowledge:
        return tr("Knowledge");
    case StrengthKind::Talent:
        return tr("Talent");
    }
    return {};
}

QString nameOf(AspirationKind kind) {
    switch (kind) {
    case AspirationKind::Expert:
        return tr("Become an expert");
    case AspirationKind::Leader:
        return tr("Lead");
    case AspirationKind::Award:
        return tr("Win recognition");
    case AspirationKind::Qualification:
        return tr("Earn a qualification");
    case AspirationKind::Switch:
        return tr("Change career");
    case AspirationKind::Function:
        return tr("Move to another function");
    case AspirationKind::Business:
        return tr("Start a business");
    case AspirationKind::Contribution:
        return tr("Contribute to society");
    case AspirationKind::Other:
        return tr("Something else");
    }
    return {};
}

QString nameOf(AspirationState state) {
    switch (state) {
    case AspirationState::Active:
        return tr("Active");
    case AspirationState::Parked:
        return tr("Parked");
    case AspirationState::Reached:
        return tr("Reached");
    }
    return {};
}

QString nameOf(GoalCategory category) {
    switch (category) {
    case GoalCategory::Professional:
        return tr("Professional development");
    case GoalCategory::Leadership:
        return tr("Leadership");
    case GoalCategory::Education:
        return tr("Education");
    case GoalCategory::Personal:
        return tr("Personal improvement");
    case GoalCategory::Business:
        return tr("Business");
    case GoalCategory::Other:
        return tr("Other");
    }
    return {};
}

QString nameOf(GoalStatus status) {
    switch (status) {
    case GoalStatus::Draft:
        return tr("Draft");
    case GoalStatus::Active:
        return tr("Active");
    case GoalStatus::Done:
        return tr("Done");
    case GoalStatus::Paused:
        return tr("Paused");
    case GoalStatus::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString nameOf(ShareLevel share) {
    switch (share) {
    case ShareLevel::Interview:
        return tr("May be said in an interview");
    case ShareLevel::Plan:
        return tr("Only on the plan");
    case ShareLevel::Private:
        return tr("Private");
    }
    return {};
}

QString nameOf(StoryKind kind) {
    switch (kind) {
    case StoryKind::Achievement:
        return tr("Achievement");
    case StoryKind::Setback:
        return tr("Setback");
    }
    return {};
}

QString nameOf(RoleStage stage) {
    switch (stage) {
    case RoleStage::Exploring:
        return tr("Exploring");
    case RoleStage::Applying:
        return tr("Applying");
    case RoleStage::Interview:
        return tr("Interview");
    case RoleStage::Offer:
        return tr("Offer");
    case RoleStage::Closed:
        return tr("Closed");
    }
    return {};
}

QString nameOf(EntityKind kind) {
    switch (kind) {
    case EntityKind::Person:
        return tr("profile");
    case EntityKind::Reflection:
        return tr("reflection");
    case EntityKind::Driver:
        return tr("driver");
    case EntityKind::Strength:
        return tr("strength");
    case EntityKind::Value:
        return tr("value");
    case EntityKind::Aspiration:
        return tr("aspiration");
    case EntityKind::Goal:
        return tr("goal");
    case EntityKind::Step:
        return tr("step");
    case EntityKind::CheckIn:
        return tr("check-in");
    case EntityKind::Revision:
        return tr("revision");
    case EntityKind::Review:
        return tr("review");
    case EntityKind::Story:
        return tr("story");
    case EntityKind::Role:
        return tr("role");
    case EntityKind::LineCorrection:
        return tr("corrected line");
    case EntityKind::MatchVerdict:
        return tr("match");
    case EntityKind::FitNote:
        return tr("note on the fit");
    case EntityKind::OwnWords:
        return tr("own words");
    case EntityKind::Template:
        return tr("template");
    case EntityKind::Answer:
        return tr("answer");
    case EntityKind::AnswerVersion:
        return tr("version");
    case EntityKind::Rehearsal:
        return tr("rehearsal");
    case EntityKind::AspirationValue:
    case EntityKind::AspirationStrength:
    case EntityKind::StoryStrength:
    case EntityKind::StoryGoal:
    case EntityKind::QuestionStory:
        return tr("link");
    case EntityKind::OwnQuestion:
        return tr("question");
    case EntityKind::SayLine:
        return tr("say line");
    }
    return {};
}

QString reflectionQuestion(const QString& keyOrText) {
    static constexpr std::array<std::pair<const char*, const char*>, 9> wordings{{
        {"talents", QT_TRANSLATE_NOOP("ascent::names", "What comes easily to you that others find hard?")},
        {"enjoyed-tasks", QT_TRANSLATE_NOOP("ascent::names", "Which tasks do you enjoy so much that time flies?")},
        {"unbearable-tasks", QT_TRANSLATE_NOOP("ascent::names", "Which tasks can you hardly bear?")},
        {"industry", QT_TRANSLATE_NOOP("ascent::names", "In which industry would you do well, and why?")},
        {"managing", QT_TRANSLATE_NOOP("ascent::names", "Would you like to lead other people?")},
        {"team-or-solo", QT_TRANSLATE_NOOP("ascent::names", "Do you work best in a team or on your own?")},
        {"success", QT_TRANSLATE_NOOP("ascent::names", "How do you measure success?")},
        {"role-model", QT_TRANSLATE_NOOP("ascent::names", "Whose career do you admire, and what about it?")},
        {"fulfilment", QT_TRANSLATE_NOOP("ascent::names", "What makes a working day a good one for you?")},
    }};
    for (const auto& [key, wording] : wordings)
        if (keyOrText == QLatin1String(key))
            return tr(wording);
    return keyOrText;
}

} // namespace ascent
