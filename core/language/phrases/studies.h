// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ascent {

/// What one does with a thing that is studied for: a course is completed, an exam is passed, a licence is earned.
enum class Study { None, Course, Exam, Award };

/// By the head of a noun phrase: "Level 3 diploma in adult care" is an award, "diploma project" is none.
Study studyOf(const QString& noun);

/// With "the" where the phrase has no determiner and its head asks for one: "the CDISC course", "the NPQ in leading
/// teaching"; unchanged otherwise ("IOSH Managing Safely").
QString withStudyArticle(const QString& noun);

} // namespace ascent
