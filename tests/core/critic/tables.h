// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/critic.h"
#include "tests/core/critic/cases.h"
#include "tests/support/print.h"

/// The rules that warn of a case, today being 22 November 2026.
QStringList warningsOf(const CriticCase& given);
ascent::Critique critiqueOf(const CriticCase& given);
