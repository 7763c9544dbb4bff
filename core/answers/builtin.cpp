// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::answers", text);
}

QString fileOf(TemplateKind kind) {
    QFile file(QStringLiteral(":/templates/en/%1.mustache").arg(tokenOf(kind)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "builtInTemplates", "the templates are part of the program");
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<BuiltInTemplate> builtInTemplates() {
    QList<BuiltInTemplate> list{
        {TemplateKind::Advancement, tr("Advancement"), tr("You want to lead or to take on more."), {}},
        {TemplateKind::Expert, tr("Expert"), tr("You want to know one field better than others."), {}},
        {TemplateKind::Recognition, tr("Recognition"), tr("You want to win an award or a name for your work."), {}},
        {TemplateKind::Qualification,
         tr("Qualification"),
         tr("You are earning a degree, a certificate or a licence."),
         {}},
        {TemplateKind::EarlyCareer,
         tr("Early career"),
         tr("You are at the start and have more direction than record."),
         {}},
        {TemplateKind::CareerChange,
         tr("Change of career"),
         tr("You come from other work and bring something with you."),
         {}},
        {TemplateKind::Returning, tr("Returning to work"), tr("You come back after a time away."), {}},
    };
    // The bodies are part of the program: read once.
    static const QHash<TemplateKind, QString> bodies = [&] {
        QHash<TemplateKind, QString> read;
        for (const BuiltInTemplate& each : std::as_const(list))
            read.insert(each.kind, fileOf(each.kind));
        return read;
    }();
    for (BuiltInTemplate& each : list)
        each.body = bodies.value(each.kind);
    return list;
}

TemplateChoice chooseTemplate(const Person& person, const Aspiration* direction) {
    const auto stage = person.stage;
    if (stage == Stage::Returning)
        return {TemplateKind::Returning, tr("you are returning to work")};
    if (stage == Stage::Switching)
        return {TemplateKind::CareerChange, tr("you are changing career")};
    if (direction) {
        switch (direction->kind) {
        case AspirationKind::Switch:
        case AspirationKind::Function:
            return {TemplateKind::CareerChange, tr("your aspiration leads to other work than you do now")};
        case AspirationKind::Qualification:
            return {TemplateKind::Qualification, tr("your aspiration is a qualification")};
        case AspirationKind::Award:
            return {TemplateKind::Recognition, tr("your aspiration is an award")};
        case AspirationKind::Leader:
            return {TemplateKind::Advancement, tr("your aspiration is to lead")};
        case AspirationKind::Expert:
            return {TemplateKind::Expert, tr("your aspiration is to be an expert")};
        case AspirationKind::Business:
        case AspirationKind::Contribution:
        case AspirationKind::Other:
            break;
        }
    }
    if (stage == Stage::Student || stage == Stage::Trainee || stage == Stage::Graduate || stage == Stage::Early)
        return {TemplateKind::EarlyCareer, tr("you are at the start of your career")};
    return direction ? TemplateChoice{TemplateKind::Advancement, tr("your aspiration asks for growth in the role")}
                     : TemplateChoice{TemplateKind::Expert, tr("there is no aspiration yet, so your strengths lead")};
}

} // namespace ascent
