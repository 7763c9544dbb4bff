// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/about_fields.h"
#include "ui/editing/page.h"

namespace ascent {

/// Whose workbook it is: name, what the person is today, where in working life they stand, and their background.
class AboutView final : public Page {
    Q_OBJECT
public:
    explicit AboutView(Session& session, QWidget* parent = nullptr);

    bool open(const Destination& to) override;
    void takeFocus() override;

private:
    AboutFields m_about;
};

} // namespace ascent
