// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/templates.h"

#include <optional>

namespace ascent {

/// The tag of a template that the cursor stands in, as far as it is typed. Positions are UTF-16 code units of the body.
struct OpenTag {
    qsizetype start = 0; ///< of its "{{"
    qsizetype end = 0;   ///< after its "}}", or after its name where it isn't closed yet
    QChar mark;          ///< '#', '^' or '/'; null for a plain name
    QString typed;       ///< of the name, up to the cursor

    friend bool operator==(const OpenTag&, const OpenTag&) = default;
};

/// The tag at a cursor. Nothing outside of tags, and in tags that take no name (comments).
std::optional<OpenTag> openTagAt(const QString& body, qsizetype cursor);

/// The sections that are open at a place, the innermost last.
QStringList sectionsOpenAt(const QString& body, qsizetype place);

/// Something that can be put in place of the tag that is being typed.
struct TagOffer {
    enum class Kind {
        Value,   ///< "{{path}}"
        Section, ///< "{{#goals}}{{/goals}}", or "{{^brief}}{{/brief}}"
        Opening, ///< "{{#goals}}" alone, where its closing tag stands already
        Closing, ///< "{{/goals}}"
    };
    Kind kind = Kind::Value;
    QString name;
    QString about; ///< one line, translated

    friend bool operator==(const TagOffer&, const TagOffer&) = default;
};

/// What fits a tag, best first: what is said within the open section, then what closes it, then all other names. With
/// something typed, names that begin with it, then those of which a part does, then those whose explanation has it.
QList<TagOffer> offersFor(const QString& body, const OpenTag& tag, const QList<TemplateName>& names);

/// What an offer puts in place of the tag, and where the cursor stands then, from its start.
struct TagText {
    QString text;
    qsizetype cursor = 0;
};
TagText textOf(const TagOffer& offer, const OpenTag& tag);

} // namespace ascent
