// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alignment/alignment.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/roles/roles_page.h"
#include "ui/widgets/bare_edit.h"

#include <QMenu>

namespace ascent::test {

inline const QString tramPosting =
    QStringLiteral("Tram driver\n\nWhat you will do\n- Drive the night line\n- Help passengers with "
                   "prams on board\n\nRequirements\n- A calm voice in a full carriage\n- Tram "
                   "licence\n");

/// A role with this posting, a strength that meets one line of it, and a value.
class RoleDecisions : public PageTest<RolesPage> {
protected:
    void SetUp() override {
        PageTest::SetUp();
        strength.name = text("Calm voice");
        strength.excel = 5;
        strength.enjoy = 5;
        value.name = text("Quiet evenings");
        role.title = text("Tram driver");
        role.company = text("City Lines");
        role.posting = tramPosting;
        act([&](Edit& edit) {
            edit.add(strength);
            edit.add(value);
            edit.add(role);
        });
    }
    Alignment aligned() const { return align(content(), *content().roles.find(role.id), session->today()); }
    const AlignedLine lineWith(const char* part) const {
        for (const AlignedLine& line : aligned().lines)
            if (line.line.text.contains(text(part)))
                return line;
        return {};
    }
    /// Waits until the posting was read anew and the button is there.
    template<class B>
    B* awaited(const char* label) const {
        B* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (B* each : page->template findChildren<B*>())
                if (each->isVisible() && (each->text() == text(label) || each->accessibleName() == text(label)))
                    found = each;
            return found != nullptr;
        });
        return found;
    }
    QAction* actionOf(const char* label) const {
        for (QMenu* menu : page->template findChildren<QMenu*>())
            for (QAction* each : menu->actions())
                if (each->text().remove(u'&') == text(label))
                    return each;
        return nullptr;
    }
    /// The text of the posting as it was read, with the keyboard in the line that holds these words.
    GrowingText* enterLine(const char* words) {
        auto* lines = awaited<GrowingText>("The posting, line by line");
        if (!lines)
            return nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return lines->text().contains(text(words)); }));
        lines->setFocus();
        lines->setTextCursor(lines->document()->find(text(words)));
        return lines;
    }

    Strength strength;
    Value value;
    Role role;
};

} // namespace ascent::test
