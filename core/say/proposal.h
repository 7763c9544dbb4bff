// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/say/say.h"

namespace ascent {

/// Proposes how an entry can be said aloud, where the form of what was typed is certain and a frame exists for exactly
/// this form (resources/lang/en/say); else asks one plain question. Nothing is said that was not entered; dates and
/// numbers come from the entry's fields.
class Proposer {
public:
    Proposer(const Content& content, QDate today);
    ~Proposer();

    Said of(const Aspiration& entry) const;
    Said of(const Goal& entry) const;
    Said of(const Strength& entry) const;
    Said of(const Story& entry) const;
    Said of(const Value& entry) const;
    Said of(const Driver& entry) const;
    Said of(const Reflection& entry) const;
    Said background(const Person& person) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace ascent
