// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/next.h"
#include "ui/editing/about_fields.h"
#include "ui/editing/page.h"

class QVBoxLayout;

namespace ascent {

class Section;

/// Where a session begins: whose workbook it is, what is next, and what is there.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(Session& session, QWidget* parent = nullptr);

    /// The person.
    bool open(const Destination& to) override;
    void takeFocus() override;

private:
    void refresh();
    void fill(QVBoxLayout* box, const QList<NextThing>& things);
    QWidget* aboutYou();

    AboutFields m_about;
    Section* m_next;
    Section* m_stand;
    QVBoxLayout* m_nextBox;
    QVBoxLayout* m_standBox;
};

} // namespace ascent
