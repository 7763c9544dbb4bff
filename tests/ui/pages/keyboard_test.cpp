// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/exchange/samples.h"
#include "tests/ui/pages/page_fixture.h"
#include "ui/answers/answers_page.h"
#include "ui/rehearse/rehearse_page.h"
#include "ui/roles/roles_page.h"
#include "ui/stories/stories_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSet>

#include <iostream>

using namespace ascent;
using namespace ascent::test;

namespace {

/// Where the Tab key leads, on the pages with a sample in them.
template<class P>
class Keyboard : public PageTest<P> {
protected:
    void SetUp() override {
        PageTest<P>::SetUp();
        auto sample = sampleContent(text("designer"), testDay());
        ASSERT_TRUE(sample);
        auto made = Workbook::create(m_place.filePath(text("sample.ascent")), this->clock);
        ASSERT_TRUE(made);
        ASSERT_TRUE(importInto(**made, *sample));
        this->session = std::make_unique<Session>(std::move(*made));
        this->show();
        this->page->takeFocus();
        // Until nothing comes any more that is read in the background.
        if (std::is_same_v<P, RolesPage>) {
            ASSERT_TRUE(QTest::qWaitFor([&] {
                const qsizetype at = placeIn(all(), "Make it a goal");
                return at > 0 && all()[at]->height() > 20;
            }));
        }
    }

    static QString called(QWidget* widget) {
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        return accessible ? accessible->text(QAccessible::Name).simplified() : QString();
    }
    static std::string told(QWidget* widget) {
        const QPoint at = widget->mapTo(widget->window(), QPoint());
        return text("%1 “%2” at %3,%4 %5x%6")
            .arg(QString::fromLatin1(widget->metaObject()->className()), called(widget))
            .arg(at.x())
            .arg(at.y())
            .arg(widget->width())
            .arg(widget->height())
            .toStdString();
    }
    /// What can be seen and used on the page.
    QList<QWidget*> all() const {
        QList<QWidget*> found;
        for (QWidget* each : this->page->template findChildren<QWidget*>())
            if (each->isVisible() && each->isEnabled() && !each->focusProxy())
                found.append(each);
        return found;
    }
    static qsizetype placeIn(const QList<QWidget*>& way, const char* name) {
        for (qsizetype i = 0; i < way.size(); ++i)
            if (called(way[i]) == text(name))
                return i;
        return -1;
    }
    /// Everything from where the keyboard is until it is there again.
    QList<QWidget*> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QList<QWidget*> way;
        constexpr int most = 600;
        QWidget* const first = QApplication::focusWidget();
        for (int i = 0; i < most; ++i) {
            QWidget* at = QApplication::focusWidget();
            if (!at || (i > 0 && at == first))
                return way;
            way.append(at);
            QTest::keyClick(at, key, modifiers);
            if (QApplication::focusWidget() == at) {
                ADD_FAILURE() << "trapped in " << told(at);
                return way;
            }
        }
        ADD_FAILURE() << "the way never comes back to " << told(first);
        return way;
    }

private:
    QTemporaryDir m_place;
};

using Pages = ::testing::Types<AnswersPage, RehearsePage, RolesPage, StoriesPage>;
TYPED_TEST_SUITE(Keyboard, Pages);

/// A button among others of which one has the keyboard: the arrows lead to it.
bool isOneOfAGroup(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->isCheckable() && (button->autoExclusive() || button->group());
}

} // namespace

TYPED_TEST(Keyboard, TabLeadsEverywhereAndBackAndEachPlaceHasAName) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    const QList<QWidget*> way = this->walk(Qt::Key_Tab);
    const QSet<QWidget*> reached(way.begin(), way.end());
    for (QWidget* each : way) {
        if (qEnvironmentVariableIsSet("DUMP"))
            std::cerr
                << this->told(each) << " | "
                << (QAccessible::queryAccessibleInterface(each)
                        ? QAccessible::queryAccessibleInterface(each)->text(QAccessible::Description).toStdString()
                        : "")
                << "\n";
        EXPECT_TRUE(!isOneOfAGroup(each) || qobject_cast<QAbstractButton*>(each)->isChecked()) << this->told(each);
        EXPECT_FALSE(this->called(each).isEmpty()) << "no name: " << this->told(each);
        EXPECT_TRUE(each->isVisible() && each->width() > 4 && each->height() > 4) << this->told(each);
    }
    for (QWidget* each : this->all()) {
        const bool takesKeys = each->focusPolicy() & Qt::TabFocus;
        const bool isButton = qobject_cast<QAbstractButton*>(each) != nullptr;
        // A line of a list goes by Backspace in it, too.
        const bool hasKeys = this->called(each).startsWith(text("Remove line"));
        if ((takesKeys || isButton) && !reached.contains(each) && !isOneOfAGroup(each) && !hasKeys)
            ADD_FAILURE() << "only the pointer gets to " << this->told(each);
    }
    QList<QWidget*> back = this->walk(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    EXPECT_EQ(back.size(), way.size()) << "Shift+Tab goes the same way back";
}

using RolesKeyboard = Keyboard<RolesPage>;

TEST_F(RolesKeyboard, TabFollowsTheOrderInWhichThePageIsRead) {
    QList<qsizetype> places;
    const QList<QWidget*> way = walk(Qt::Key_Tab);
    for (const char* name :
         {"Company", "Prepare answers", "The posting, line by line", "Make it a goal", "It meets this", "Culture",
          "Notes, only for you", "Speaks for it", "Compare roles side by side", "New role from a copied posting",
          "New role", "Filter Roles"}) {
        places.append(placeIn(way, name));
        EXPECT_GE(places.last(), 0) << name;
    }
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()))
        << ::testing::PrintToString(std::vector<qsizetype>(places.begin(), places.end()));
}
