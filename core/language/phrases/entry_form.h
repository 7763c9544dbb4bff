// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// What somebody typed as an entry, by its form alone.
enum class EntryForm {
    Empty,
    Verb,      ///< what is done, in any form without a subject: "become a nurse", "becoming one", "doesn't panic"
    Noun,      ///< a thing, a trait, a field or a post: "patience", "head chef"
    Adjective, ///< how somebody or something is: "patient", "good with my hands"
    Clause,    ///< with a subject and a finite verb: "people trust me"
    List,      ///< several things, parted by commas, semicolons or lines
    Mixed,     ///< a thing and more that is told of it, behind a bracket, a dash, a colon or a stop
    Fragment,  ///< a note that no sentence can take as it is: "from 9 days to 5", "not a manager"
};

/// Reads an entry's form: English, cautious. What is nothing else is a noun.
EntryForm formOfEntry(const QString& typed);

} // namespace ascent
