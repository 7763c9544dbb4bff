// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/entry_form.h"
#include "ui/editing/page.h"

namespace ascent {

class HeadingField;

/// Whose workbook it is: name, what the person is today, where in working life they stand, and their background.
class AboutView final : public Page {
    Q_OBJECT
public:
    explicit AboutView(Session& session, QWidget* parent = nullptr);

    bool open(EntityKind kind, const QUuid& id) override;
    void takeFocus() override;

private:
    PersonForm m_form;
    HeadingField* m_name;
};

} // namespace ascent
