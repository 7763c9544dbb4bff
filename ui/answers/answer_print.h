// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <functional>

class QPushButton;
class QWidget;

namespace ascent {

class AnswerDraft;
class Session;

/// The answers with words for exactly this role, or for none, in the order of the questions.
QList<QUuid> answersOfRole(const Content& content, const std::optional<RoleId>& role);

/// Asks which answers are to be printed, the open one or all of its role, and hands them on.
QPushButton* printButton(Session& session, const AnswerDraft& draft, QWidget* parent,
                         std::function<void(const QList<QUuid>&)> print);

} // namespace ascent
