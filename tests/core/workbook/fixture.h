// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbook/workbook.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>

namespace ascent::test {

/// A workbook in a temporary folder with a clock that stands still.
class WorkbookTest : public ::testing::Test {
protected:
    void SetUp() override { book = must(Workbook::create(path(), clock)); }

    QString path() const { return m_folder.filePath(QStringLiteral("career.ascent")); }
    QString other(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void reopen() {
        book.reset();
        book = must(Workbook::open(path(), clock));
    }
    void act(const std::function<void(Edit&)>& change, const QString& key = {}, const char* label = "Change") {
        const auto done = book->act(text(label), change, key);
        EXPECT_TRUE(done) << (done ? std::string() : done.error().sentence().toStdString());
        clock.advance(1);
    }
    /// Puts a whole content into the workbook as one act.
    void fill(const Content& content) {
        act([&](Edit& edit) {
            edit.put(content.person);
            forEachEntity([&]<class E>() {
                for (const E& row : content.table<E>())
                    edit.put(row);
            });
        });
    }
    static std::unique_ptr<Workbook> must(Result<std::unique_ptr<Workbook>> result) {
        EXPECT_TRUE(result) << (result ? std::string() : result.error().sentence().toStdString());
        return result ? std::move(*result) : nullptr;
    }
    static Goal goal(const char* statement) {
        Goal made;
        made.statement = text(statement);
        return made;
    }

private:
    QTemporaryDir m_folder; // outlives the workbook in it

protected:
    FixedClock clock{testDay()};
    std::unique_ptr<Workbook> book;
};

inline bool same(const Content& a, const Content& b) {
    bool equal = a.person == b.person;
    forEachEntity([&]<class E>() { equal = equal && a.table<E>() == b.table<E>(); });
    return equal;
}

} // namespace ascent::test
