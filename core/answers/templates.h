// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"

#include <QStringList>

namespace ascent {

/// A template that comes with the program. It can be copied into an own one, and not be changed.
enum class TemplateKind { Advancement, Expert, Recognition, Qualification, EarlyCareer, CareerChange, Returning };

template<>
struct Tokens<TemplateKind> {
    static constexpr std::array<std::pair<TemplateKind, const char*>, 7> all{
        {{TemplateKind::Advancement, "advancement"},
         {TemplateKind::Expert, "expert"},
         {TemplateKind::Recognition, "recognition"},
         {TemplateKind::Qualification, "qualification"},
         {TemplateKind::EarlyCareer, "early-career"},
         {TemplateKind::CareerChange, "career-change"},
         {TemplateKind::Returning, "returning"}}};
};
inline TemplateKey keyOf(TemplateKind kind) {
    return TemplateKey(tokenOf(kind));
}

struct BuiltInTemplate {
    TemplateKind kind = TemplateKind::Advancement;
    QString name;
    QString about; ///< for whom it is, in a sentence
    QString body;  ///< Mustache
};

/// In the order in which they are offered.
QList<BuiltInTemplate> builtInTemplates();

/// Which built-in template suits the person, the aspiration that leads and the question, and why.
struct TemplateChoice {
    TemplateKind kind = TemplateKind::Expert;
    QString reason;
};
TemplateChoice chooseTemplate(const Person& person, const Aspiration* direction);

/// A name that a template may use.
///
/// Sentences, ready to be spoken, already cut to the length asked for, empty where the workbook has nothing:
///   direction why second motive growth fit path strengths evidence tie company flexibility stance commitment
/// Entries, in a form that a sentence can use:
///   aspiration.to ("become a nurse") aspiration.ing aspiration.text aspiration.why
///   role.title role.company person.name person.headline person.post ("a nurse") person.background
///   research.culture research.mission research.now research.plan research.admire
/// Lists, with the names of their items:
///   goals: to text by      abilities: name proof      duties: to      drivers: name      values: name
///   stories: title situation action result
/// Conditions: asked.<question key>, brief (30 seconds), long (90 seconds or more).
struct TemplateName {
    enum class Use { Text, List, Condition };
    QString name;
    Use use = Use::Text;
    QString about;     ///< translated, for completion
    QStringList items; ///< List: the names within it
};
QList<TemplateName> templateNames();

/// What is wrong with a template, at a place in it. Lines and columns count from 1; columns in characters.
struct TemplateFault {
    int line = 1;
    int column = 1;
    QString message;
};

/// A template's limits: no partials, no change of delimiters, sections at most 12 deep, at most 20,000 characters.
QList<TemplateFault> checkTemplate(const QString& body);

} // namespace ascent
