// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/sql.h"
#include "tests/support/print.h"
#include "tests/support/sampledata.h"

#include <QTemporaryDir>

using namespace ascent;
using store::Database;

namespace {

struct Made {
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Made() { database = std::move(*Database::create(folder.filePath(QStringLiteral("a.ascent")))); }
};

template<class E>
QStringList fieldNames() {
    QStringList names;
    forEachField<E>([&](const auto& field) { names << QLatin1String(field.name); });
    return names;
}

} // namespace

TEST(Rows, TheSchemaHasExactlyTheFieldsOfTheModel) {
    Made made;
    const auto compare = [&]<class E>() {
        QStringList columns;
        auto query = made.database->sql().query(
            QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(QLatin1String(Describe<E>::table)));
        ASSERT_TRUE(query);
        while ((*query)->next())
            columns << (*query)->value(0).toString();
        QStringList fields = fieldNames<E>() + QStringList{QStringLiteral("seal")};
        columns.sort();
        fields.sort();
        EXPECT_EQ(columns, fields) << Describe<E>::table;
    };
    compare.operator()<Person>();
    forEachEntity(compare);
}

TEST(Rows, EveryFieldComesBackAsItWas) {
    Made made;
    const Content content = test::fullContent();
    Database& database = *made.database;
    ASSERT_TRUE(database.begin());
    forEachEntity([&]<class E>() {
        for (const E& row : content.table<E>())
            ASSERT_TRUE(store::write(database, row));
    });
    ASSERT_TRUE(database.commit());
    QList<store::RowFault> faults;
    const auto read = store::readContent(database, &faults);
    ASSERT_TRUE(read);
    EXPECT_TRUE(faults.isEmpty());
    forEachEntity([&]<class E>() {
        ASSERT_FALSE(content.table<E>().isEmpty()) << Describe<E>::table;
        EXPECT_TRUE(read->table<E>() == content.table<E>()) << Describe<E>::table;
    });
}

TEST(Rows, TheFullSampleLeavesNoFieldAtItsDefault) {
    const Content content = test::fullContent();
    forEachEntity([&]<class E>() {
        const E& row = content.table<E>().rows().last();
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (!std::is_enum_v<T>) {
                EXPECT_FALSE(row.*(field.member) == T{}) << Describe<E>::table << "." << field.name;
            }
        });
    });
}

TEST(Rows, TellsOfValuesThatAreNone) {
    Made made;
    auto& sql = made.database->sql();
    ASSERT_TRUE(sql.once(QStringLiteral("INSERT INTO driver (id, position, kind) VALUES "
                                        "('7d9c8a52-64f2-4f1e-8f9b-1a2b3c4d5e6f', 1, 'glory')")));
    QList<store::RowFault> faults;
    ASSERT_TRUE(store::readAll<Driver>(*made.database, &faults));
    ASSERT_EQ(faults.size(), 2); // and that nobody sealed it
    EXPECT_EQ(faults.first().column, QLatin1String("kind"));
}
