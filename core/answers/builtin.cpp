// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::answers", text);
}

QString bodyOf(const QString& key) {
    QFile file(QStringLiteral(":/templates/en/%1.mustache").arg(key));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "builtInTemplates", "the templates are part of the program");
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

/// The bodies, in the order of builtInTemplates(). They are part of the program: read once.
const QStringList& bodies() {
    static const QStringList texts = [] {
        QStringList all;
        for (const char* key :
             {"advancement", "expert", "recognition", "qualification", "early-career", "career-change", "returning"})
            all.append(bodyOf(QLatin1String(key)));
        return all;
    }();
    return texts;
}

} // namespace

QList<BuiltInTemplate> builtInTemplates() {
    QList<BuiltInTemplate> list{
        {QStringLiteral("advancement"), tr("Advancement"), tr("You want to lead or to take on more."), {}},
        {QStringLiteral("expert"), tr("Expert"), tr("You want to know one field better than others."), {}},
        {QStringLiteral("recognition"), tr("Recognition"), tr("You want to win an award or a name for your work."), {}},
        {QStringLiteral("qualification"),
         tr("Qualification"),
         tr("You are earning a degree, a certificate or a licence."),
         {}},
        {QStringLiteral("early-career"),
         tr("Early career"),
         tr("You are at the start and have more direction than record."),
         {}},
        {QStringLiteral("career-change"),
         tr("Change of career"),
         tr("You come from other work and bring something with you."),
         {}},
        {QStringLiteral("returning"), tr("Returning to work"), tr("You come back after a time away."), {}},
    };
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].body = bodies()[at];
    return list;
}

TemplateChoice chooseTemplate(const Person& person, const Aspiration* direction) {
    const auto stage = person.stage;
    if (stage == Stage::Returning)
        return {QStringLiteral("returning"), tr("you are returning to work")};
    if (stage == Stage::Switching)
        return {QStringLiteral("career-change"), tr("you are changing career")};
    if (direction) {
        switch (direction->kind) {
        case AspirationKind::Switch:
        case AspirationKind::Function:
            return {QStringLiteral("career-change"), tr("your aspiration leads to other work than you do now")};
        case AspirationKind::Qualification:
            return {QStringLiteral("qualification"), tr("your aspiration is a qualification")};
        case AspirationKind::Award:
            return {QStringLiteral("recognition"), tr("your aspiration is an award")};
        case AspirationKind::Leader:
            return {QStringLiteral("advancement"), tr("your aspiration is to lead")};
        case AspirationKind::Expert:
            return {QStringLiteral("expert"), tr("your aspiration is to be an expert")};
        case AspirationKind::Business:
        case AspirationKind::Contribution:
        case AspirationKind::Other:
            break;
        }
    }
    if (stage == Stage::Student || stage == Stage::Graduate || stage == Stage::Early)
        return {QStringLiteral("early-career"), tr("you are at the start of your career")};
    return direction
               ? TemplateChoice{QStringLiteral("advancement"), tr("your aspiration asks for growth in the role")}
               : TemplateChoice{QStringLiteral("expert"), tr("there is no aspiration yet, so your strengths lead")};
}

} // namespace ascent
