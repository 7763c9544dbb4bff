// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/marked.h"
#include "core/language/phrases/tidy.h"
#include "core/language/text/stem.h"
#include "core/model/content.h"
#include "core/posting/posting.h"

#include <QSet>

namespace ascent {

/// What an answer needs to know about the role that it is for.
struct RoleView {
    /// The words that carry meaning, reduced to their stems; function words are left out.
    QSet<QString> stemsOf(const QString& text) const;

    const Role* role = nullptr;
    Origin origin;
    QString title;         ///< as it is spoken: "Engineer, Rivers (North)" -> "Engineer for Rivers"
    QString company;       ///< as it is spoken: without "Inc." and the like, with "the" where it belongs
    QString fullCompany;   ///< as entered, with "the" where it belongs
    QStringList duties;    ///< as infinitives that fit into a sentence: "plan and lead interviews in your clinics"
    QStringList dutyLines; ///< the line of the posting that each of the duties stands in
    QList<QSet<QString>> dutyStems; ///< the stems of each of the duties
    QStringList longDuties;         ///< the same, too long to stand in the middle of a sentence
    QSet<QString> titleStems;
    QSet<QString> postingStems;
    Posting posting;
    bool fixedTerm = false;
    int turn = 0; ///< its place among the roles: two roles of a person are not worded alike
    std::shared_ptr<Stemmer> stemmer = std::make_shared<Stemmer>(); ///< shared: it remembers words
};

/// The role must be one of the content's: what the person put right about its posting counts.
RoleView viewOf(const Content& content, const Role& role, const Names& names);

/// A duty in the second person turned so that the person can say it: "our clinics" -> "your clinics". Empty where
/// it can't be turned safely.
QString dutyToSay(const QString& line, const Names& names);

} // namespace ascent
