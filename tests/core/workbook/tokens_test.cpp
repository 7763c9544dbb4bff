// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_names.h"
#include "core/model/names.h"
#include "tests/core/workbook/behind.h"

using namespace ascent;
using namespace ascent::test;

namespace {

template<class T>
struct Inner {
    using Type = T;
};
template<class T>
struct Inner<std::optional<T>> {
    using Type = T;
};

/// Calls f(kind, table, column) for each field of each entity that holds a token.
template<class F>
void forEachTokenField(F&& f) {
    const auto each = [&]<class E>() {
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (Tokened<typename Inner<T>::Type>)
                f(Describe<E>::kind, QLatin1String(Describe<E>::table), QLatin1String(field.name));
        });
    };
    each.template operator()<Person>();
    forEachEntity(each);
}

class TokensTest : public WorkbookTest {
protected:
    void damage(const QStringList& statements) {
        book.reset();
        behind(path(), statements);
        book = must(Workbook::open(path(), clock));
    }
    QString share(const Goal& goal) const {
        return stored(path(), QStringLiteral("SELECT share FROM goal WHERE id = '%1'").arg(goal.id.toString()))
            .value(0);
    }
};

} // namespace

TEST_F(TokensTest, AnUnknownOneIsToldInEveryFieldThatHoldsOne) {
    fill(fullContent());
    QList<std::pair<QString, QString>> fields;
    QStringList statements;
    forEachTokenField([&](EntityKind kind, QLatin1String table, QLatin1String column) {
        fields.append({nameOf(kind), nameOfField(kind, column)});
        statements << QStringLiteral("UPDATE \"%1\" SET \"%2\" = 'glory'").arg(table, column);
    });
    ASSERT_GE(fields.size(), 15);
    damage(statements);
    const auto faults = book->check();
    ASSERT_TRUE(faults);
    for (const auto& [kind, field] : fields)
        EXPECT_TRUE(std::any_of(faults->begin(), faults->end(),
                                [kind = kind, field = field](const QString& fault) {
                                    return fault.contains(kind) && fault.contains(u'"' + field + u'"');
                                }))
            << kind.toStdString() << ' ' << field.toStdString();
    EXPECT_FALSE(faults->join(u' ').contains(QStringLiteral("glory"))); // what stands there may be private
}

TEST_F(TokensTest, NoChangedByteOfAShareLevelReadsAsAnythingButPrivate) {
    QStringList tokens;
    act([&](Edit& edit) {
        for (const auto& [level, token] : Tokens<ShareLevel>::all)
            for (qsizetype at = 0; at < qsizetype(qstrlen(token)); ++at)
                for (int to = 0; to < 256; ++to) {
                    QByteArray bytes(token);
                    if (bytes[at] == char(to))
                        continue;
                    bytes[at] = char(to);
                    Goal made = goal("hush");
                    made.share = level;
                    tokens << QStringLiteral("UPDATE goal SET share = CAST(x'%1' AS TEXT) WHERE id = '%2'")
                                  .arg(QLatin1String(bytes.toHex()), made.id.toString());
                    edit.add(made);
                }
    });
    damage(QStringList{QStringLiteral("BEGIN")} + tokens + QStringList{QStringLiteral("COMMIT")});
    ASSERT_EQ(book->content().goals.size(), (9 + 4 + 7) * 255);
    for (const Goal& each : book->content().goals)
        ASSERT_EQ(each.share, ShareLevel::Private);
    EXPECT_TRUE(book->search(text("hush"), 50, false)->isEmpty());
}

TEST_F(TokensTest, AnEditOfAnotherFieldKeepsWhatStandsThere) {
    fill(fullContent());
    Goal first = book->content().goals.rows().first();
    damage({QStringLiteral("UPDATE goal SET share = 'privatf', due = '2027-02-31', skills = '[\"a\",7]', target = 'x' "
                           "WHERE id = '%1'")
                .arg(first.id.toString())});
    EXPECT_EQ(book->content().goals.find(first.id)->share, ShareLevel::Private);
    EXPECT_FALSE(book->content().goals.find(first.id)->due);
    act([&](Edit& edit) { edit.change<Goal>(first.id, [](Goal& each) { each.statement = text("other words"); }); });
    act([&](Edit& edit) { edit.moveBefore<Goal>(first.id, std::nullopt); });
    EXPECT_EQ(book->content().goals.find(first.id)->share, ShareLevel::Private);
    ASSERT_TRUE(book->undo());
    book.reset();
    EXPECT_EQ(stored(path(), QStringLiteral("SELECT statement, share, due, skills, target FROM goal WHERE id = '%1'")
                                 .arg(first.id.toString())),
              QStringList{QStringLiteral("other words|privatf|2027-02-31|[\"a\",7]|x")});
}

TEST_F(TokensTest, AnotherValueGivenByThePersonTakesItsPlace) {
    fill(fullContent());
    const Goal first = book->content().goals.rows().first();
    damage({QStringLiteral("UPDATE goal SET share = 'privatf'")});
    act([&](Edit& edit) { edit.change<Goal>(first.id, [](Goal& each) { each.share = ShareLevel::Plan; }); });
    EXPECT_EQ(share(first), text("plan"));
    act([&](Edit& edit) { edit.change<Goal>(first.id, [](Goal& each) { each.share = ShareLevel::Private; }); });
    EXPECT_EQ(share(first), text("private"));
    ASSERT_TRUE(book->undo());
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(share(first), text("privatf"));
    EXPECT_EQ(book->content().goals.find(first.id)->share, ShareLevel::Private);
}

TEST_F(TokensTest, AnEntryWithoutAnIdIsToldAndLeftOut) {
    fill(fullContent());
    damage({QStringLiteral("UPDATE value SET id = 'nobody'"), QStringLiteral("UPDATE reflection SET id = upper(id)")});
    EXPECT_TRUE(book->content().values.isEmpty());
    EXPECT_TRUE(book->content().reflections.isEmpty());
    const auto faults = book->check();
    ASSERT_TRUE(faults);
    EXPECT_GE(faults->size(), 2);
}
