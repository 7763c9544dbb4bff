// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_ref.h"

#include <memory>

namespace ascent {

/// How something is said aloud: in the person's own words, or as a safe proposal; else there is a question to ask.
struct Said {
    QString text;  ///< one to three sentences; empty: it has to be asked for
    QString brief; ///< at most twelve words; may be empty
    QString claim; ///< a strength without what shows it; may be empty
    QString name;  ///< a story as it is spoken of
    QString liked; ///< a story: what the person liked about doing that
    bool own = false;
    bool stale = false; ///< own, and the entry changed since
    QString form;       ///< what was typed, by its form (core/language/phrases/entry_form.h)
    QString ask;        ///< where the text is empty: one plain question that brings it out
};

/// The say lines of a workbook, as they are to be spoken for a role or for none: the person's own line for this role,
/// else their own line, else a proposal where the form of what was typed is certain, else nothing. Each is made when it
/// is first asked for. Not for two threads at once.
class SayBook {
public:
    /// The content must outlive the book and stay as it is.
    SayBook(const Content& content, const std::optional<RoleId>& role, QDate today);
    ~SayBook();

    /// Of an aspiration, goal, strength, story, value, driver or reflection.
    const Said& of(const EntityRef& entry) const;
    /// Of a note on the role's employer: own words alone, since a note needs what it means for the person.
    Said research(ResearchPart part) const;
    /// What the person would get there that they don't have now.
    Said hope() const;
    /// An ordinary day in five years.
    Said inFiveYears() const;
    /// Education and experience so far.
    Said background() const;

    /// The person's words for a line of the posting that an entry meets.
    struct MatchLine {
        QString line;
        EntityRef entry;
        Said said;
    };
    QList<MatchLine> matches() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace ascent
