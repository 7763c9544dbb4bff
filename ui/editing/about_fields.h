// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"

class QVBoxLayout;

namespace ascent {

class HeadingField;

/// The fields of the person whose workbook it is, worded once: Home and "About you" in Discover show the same.
class AboutFields final {
public:
    explicit AboutFields(Session& session)
        : m_form(session) {}

    /// Name and what the person is today, under one another.
    void addHead(QVBoxLayout* box, QWidget* parent);
    /// Where in working life, and where the person comes from.
    void addRest(QVBoxLayout* box, QWidget* parent);
    /// The name; none before addHead().
    HeadingField* name() const { return m_name; }

private:
    PersonForm m_form;
    HeadingField* m_name = nullptr;
};

} // namespace ascent
