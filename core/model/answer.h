// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/role.h"
#include "core/model/stored_key.h"

namespace ascent {

using TemplateId = Id<struct TemplateTag>;

/// A template of the person's own, in Mustache.
struct Template {
    TemplateId id;
    double position = 0;
    QString name;
    Question question; ///< empty: for any
    QString body;

    friend bool operator==(const Template& a, const Template& b) { return sameFields(a, b); }
};

template<>
struct Describe<Template> {
    static constexpr auto kind = EntityKind::Template;
    static constexpr auto table = "template";
    static constexpr auto list = "templates";
    static constexpr auto fields =
        std::tuple{field("id", &Template::id, Internal), field("position", &Template::position, Internal),
                   field("name", &Template::name, Title | Searched), field("question", &Template::question),
                   field("body", &Template::body, Searched)};
    static QUuid owner(const Template&) { return {}; }
};

using AnswerId = Id<struct AnswerTag>;

/// What the person will say to one question for one role.
struct Answer {
    AnswerId id;
    double position = 0;
    Question question;
    std::optional<RoleId> role; ///< nothing: for any role
    TemplateKey templateKey;    ///< empty: chosen automatically
    QString text;
    std::optional<QDateTime> updated;
    std::optional<double> target{}; ///< seconds that it is to take: 30, 60, 90 or 120
    QString composed{};             ///< what the composer proposed when the person last took something over from it
    QStringList sources{};          ///< the entries behind `composed`: what core/answers/staleness.h writes and reads
    QStringList notHere{};          ///< findings that the person waved off: rule, a tab, the words found

    friend bool operator==(const Answer& a, const Answer& b) { return sameFields(a, b); }
};

template<>
struct Describe<Answer> {
    static constexpr auto kind = EntityKind::Answer;
    static constexpr auto table = "answer";
    static constexpr auto list = "answers";
    static constexpr auto fields =
        std::tuple{field("id", &Answer::id, Internal),          field("position", &Answer::position, Internal),
                   field("question", &Answer::question, Title), field("role", &Answer::role),
                   field("template", &Answer::templateKey),     field("text", &Answer::text, Searched),
                   field("updated", &Answer::updated),          field("target", &Answer::target),
                   field("composed", &Answer::composed),        field("sources", &Answer::sources),
                   field("notHere", &Answer::notHere)};
    static QUuid owner(const Answer& a) { return a.role ? a.role->uuid() : QUuid(); }
};

using AnswerVersionId = Id<struct AnswerVersionTag>;

/// An earlier text of an answer, kept so that it can be compared and brought back.
struct AnswerVersion {
    AnswerVersionId id;
    AnswerId answer;
    double position = 0;
    QDateTime at; ///< when it was kept
    QString text;

    friend bool operator==(const AnswerVersion& a, const AnswerVersion& b) { return sameFields(a, b); }
};

template<>
struct Describe<AnswerVersion> {
    static constexpr auto kind = EntityKind::AnswerVersion;
    static constexpr auto table = "answer_version";
    static constexpr auto list = "versions";
    static constexpr auto fields =
        std::tuple{field("id", &AnswerVersion::id, Internal), field("answer", &AnswerVersion::answer, Internal),
                   field("position", &AnswerVersion::position, Internal), field("at", &AnswerVersion::at),
                   field("text", &AnswerVersion::text)};
    static QUuid owner(const AnswerVersion& v) { return v.answer.uuid(); }
};

using RehearsalId = Id<struct RehearsalTag>;

/// One timed practice of an answer.
struct Rehearsal {
    RehearsalId id;
    AnswerId answer;
    double position = 0;
    QDateTime at;
    std::optional<double> seconds;
    std::optional<int> rating;      ///< by the person, 1 to 5
    QString note;                   ///< personal: appears in no output but the interchange form
    std::optional<double> target{}; ///< seconds that were aimed at
    std::optional<double> pace{};   ///< words a minute, of the words as they were then

    friend bool operator==(const Rehearsal& a, const Rehearsal& b) { return sameFields(a, b); }
};

template<>
struct Describe<Rehearsal> {
    static constexpr auto kind = EntityKind::Rehearsal;
    static constexpr auto table = "rehearsal";
    static constexpr auto list = "rehearsals";
    static constexpr auto fields = std::tuple{field("id", &Rehearsal::id, Internal),
                                              field("answer", &Rehearsal::answer, Internal),
                                              field("position", &Rehearsal::position, Internal),
                                              field("at", &Rehearsal::at),
                                              field("seconds", &Rehearsal::seconds),
                                              field("rating", &Rehearsal::rating),
                                              field("note", &Rehearsal::note, Searched | Personal),
                                              field("target", &Rehearsal::target),
                                              field("pace", &Rehearsal::pace)};
    static QUuid owner(const Rehearsal& r) { return r.answer.uuid(); }
};

} // namespace ascent
