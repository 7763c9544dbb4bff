// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"
#include "tests/support/sampledata.h"
#include "ui/editing/field_binding.h"
#include "ui/editing/page.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace ascent::test {

/// A page in a window, over a workbook in a temporary folder.
template<class P>
class PageTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workbook::create(m_folder.filePath(QStringLiteral("career.ascent")), clock);
        ASSERT_TRUE(made) << made.error().sentence().toStdString();
        session = std::make_unique<Session>(std::move(*made));
    }
    void TearDown() override {
        // As a window does before it goes: a page that is half gone can't show what its last field still writes.
        if (session)
            session->flush();
        page.reset();
        session.reset();
    }

    void act(const std::function<void(Edit&)>& change) { ASSERT_TRUE(session->act(QStringLiteral("Prepare"), change)); }
    void show() {
        page = std::make_unique<P>(*session);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    /// The field that a screen reader calls by this name.
    template<class F>
    F* named(const char* name) const {
        for (F* field : page->template findChildren<F*>())
            if (field->name() == text(name))
                return field;
        ADD_FAILURE() << "no field named " << name;
        return nullptr;
    }
    template<class B>
    B* button(const char* label) const {
        for (B* each : page->template findChildren<B*>())
            if (each->text() == text(label) || each->accessibleName() == text(label))
                return each;
        ADD_FAILURE() << "no button named " << label;
        return nullptr;
    }
    static void type(FieldWidget* field, const char* words) {
        ASSERT_NE(field, nullptr);
        field->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text(words));
    }
    /// Until what was typed is written.
    void settle() { session->flush(); }
    const Content& content() const { return session->content(); }

private:
    QTemporaryDir m_folder; // outlives the workbook in it

protected:
    FixedClock clock{testDay()};
    std::unique_ptr<Session> session;
    std::unique_ptr<P> page;
};

} // namespace ascent::test
