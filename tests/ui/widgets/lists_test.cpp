// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/pick_list.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace ascent {

namespace {

Entry entry(const QString& title, const QUuid& parent = {}) {
    return {QUuid::createUuid(),        title, QStringLiteral("a quiet line"), Mark::OnTrack,
            QStringLiteral("On track"), parent};
}

QList<Entry> three() {
    return {entry(QStringLiteral("Finish the certificate")), entry(QStringLiteral("Lead a team")),
            entry(QStringLiteral("Write a paper"))};
}

} // namespace

TEST(EntryList, keepsTheChosenRowOverAChangeOfOrder) {
    EntryList list(QStringLiteral("Goals"));
    QList<Entry> entries = three();
    list.setEntries(entries);
    list.setCurrent(entries.at(1).id);
    QSignalSpy chosen(&list, &EntryList::chosen);
    entries.move(1, 0);
    list.setEntries(entries);
    EXPECT_EQ(list.current(), entries.at(0).id);
    EXPECT_EQ(chosen.size(), 0) << "nothing was chosen anew";
}

TEST(EntryList, tellsOnlyTheRowsThatDiffer) {
    EntryList list(QStringLiteral("Goals"));
    QList<Entry> entries = three();
    list.setEntries(entries);
    list.setCurrent(entries.at(2).id);
    const auto* model = list.findChild<QTreeView*>()->model();
    QSignalSpy told(model, &QAbstractItemModel::dataChanged), reset(model, &QAbstractItemModel::modelReset);
    entries[1].title = QStringLiteral("Lead two teams");
    EXPECT_TRUE(list.updateEntries({entries.at(1), entries.at(2)}));
    ASSERT_EQ(told.size(), 1) << "the other one is as it was";
    EXPECT_EQ(told.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(model->index(1, 0).data().toString(), QStringLiteral("Lead two teams"));
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(list.current(), entries.at(2).id);
}

TEST(EntryList, refusesToUpdateWhatWouldStandElsewhere) {
    EntryList list(QStringLiteral("Goals"));
    QList<Entry> entries = three();
    list.setEntries(entries);
    const auto* model = list.findChild<QTreeView*>()->model();
    QSignalSpy told(model, &QAbstractItemModel::dataChanged);
    Entry below = entries.at(1);
    below.parent = entries.at(0).id;
    EXPECT_FALSE(list.updateEntries({below}));
    EXPECT_FALSE(list.updateEntries({entry(QStringLiteral("Not in the list"))}));
    list.filter()->setText(QStringLiteral("paper"));
    Entry joins = entries.at(0), stays = entries.at(0), shown = entries.at(2);
    joins.title = QStringLiteral("Sell the paper");
    stays.title = QStringLiteral("Finish the diploma");
    shown.title = QStringLiteral("Write a longer paper");
    EXPECT_FALSE(list.updateEntries({joins})) << "the filter lets it in now";
    EXPECT_TRUE(list.updateEntries({stays, shown}));
    EXPECT_EQ(told.size(), 1) << "one of them is not in sight";
    list.filter()->clear();
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("Finish the diploma"));
}

TEST(EntryList, filtersByTheWordsOfTitleAndLine) {
    EntryList list(QStringLiteral("Goals"));
    const QList<Entry> entries = three();
    list.setEntries(entries);
    auto* view = list.findChild<QTreeView*>();
    list.filter()->setText(QStringLiteral("team lead"));
    ASSERT_EQ(view->model()->rowCount(), 1);
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), QStringLiteral("Lead a team"));
    list.filter()->setText(QStringLiteral("team certificate"));
    EXPECT_EQ(view->model()->rowCount(), 0);
    list.setCurrent(entries.at(2).id);
    EXPECT_EQ(view->model()->rowCount(), 3) << "opening an entry that the filter hides lets the filter go";
    EXPECT_EQ(list.current(), entries.at(2).id);
}

TEST(EntryList, altArrowsAskForTheNewPlace) {
    EntryList list(QStringLiteral("Goals"));
    const QList<Entry> entries = three();
    list.setEntries(entries);
    list.setReorderable(true);
    QSignalSpy moved(&list, &EntryList::moved);
    auto* view = list.findChild<QTreeView*>();
    list.setCurrent(entries.at(0).id);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved.at(0).at(1).toUuid(), entries.at(2).id);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(moved.size(), 1) << "the first row has nowhere to go up";
    list.setCurrent(entries.at(1).id);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(moved.size(), 2);
    EXPECT_TRUE(moved.at(1).at(1).toUuid().isNull()) << "to the end";
}

TEST(EntryList, parentsMakeATree) {
    EntryList list(QStringLiteral("Goals"));
    QList<Entry> entries = three();
    entries.append(entry(QStringLiteral("Pass the first exam"), entries.at(0).id));
    entries.append(entry(QStringLiteral("Its parent is gone"), QUuid::createUuid()));
    list.setEntries(entries);
    const auto* model = list.findChild<QTreeView*>()->model();
    EXPECT_EQ(model->rowCount(), 4);
    EXPECT_EQ(model->rowCount(model->index(0, 0)), 1);
    list.filter()->setText(QStringLiteral("exam"));
    EXPECT_EQ(model->rowCount(), 1) << "what fits is found under its parent too";
}

TEST(EntryList, readsTheStateAloud) {
    EntryList list(QStringLiteral("Goals"));
    list.setEntries(three());
    const auto* model = list.findChild<QTreeView*>()->model();
    EXPECT_EQ(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Finish the certificate, On track, a quiet line"));
}

TEST(EntryList, readOnlyListsAskForNothing) {
    EntryList list(QStringLiteral("Goals"));
    const QList<Entry> entries = three();
    list.setEntries(entries);
    list.setReorderable(true);
    list.setReadOnly(true);
    list.setCurrent(entries.at(0).id);
    QSignalSpy moved(&list, &EntryList::moved), removed(&list, &EntryList::removeAsked);
    auto* view = list.findChild<QTreeView*>();
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_EQ(moved.size() + removed.size(), 0);
}

TEST(EntryList, keepsTenThousandRowsThroughFilterAndChange) {
    EntryList list(QStringLiteral("Goals"));
    QList<Entry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append(entry(QStringLiteral("Goal number %1 of very many").arg(i)));
    list.resize(300, 800);
    list.show();
    list.setEntries(entries);
    list.filter()->setText(QStringLiteral("number 77"));
    entries[5].title = QStringLiteral("Changed");
    list.filter()->clear();
    list.setEntries(entries);
    EXPECT_EQ(list.count(), 10'000);
    EXPECT_EQ(list.findChild<QTreeView*>()->model()->index(5, 0).data().toString(), QStringLiteral("Changed"));
}

TEST(PickList, putsBeginningsOfWordsFirst) {
    EXPECT_EQ(fitOf(QStringLiteral("Team lead"), QStringLiteral("xyz")), 0);
    EXPECT_GT(fitOf(QStringLiteral("Lead a team"), QStringLiteral("lead")),
              fitOf(QStringLiteral("Mislead"), QStringLiteral("lead")));
    EXPECT_GT(fitOf(QStringLiteral("Team lead"), QStringLiteral("te le")), 0);
}

TEST(PickList, offersToMakeWhatIsNew) {
    PickList list;
    list.setCreates(true);
    list.setPicks({{QStringLiteral("1"), QStringLiteral("Patience"), {}, {}}});
    QSignalSpy created(&list, &PickList::created), picked(&list, &PickList::picked);
    auto* line = list.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("Courage"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(created.size(), 1);
    EXPECT_EQ(created.at(0).at(0).toString(), QStringLiteral("Courage"));
    line->clear();
    QTest::keyClicks(line, QStringLiteral("pat"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked.at(0).at(0).toString(), QStringLiteral("1"));
}

TEST(ListAndPage, theListGivesWayInANarrowWindow) {
    auto* list = new EntryList(QStringLiteral("Goals"));
    ListAndPage page(list, new QWidget, nullptr);
    page.resize(1000, 600);
    page.show();
    page.setEntryOpen(true);
    EXPECT_TRUE(list->isVisible());
    page.resize(700, 600);
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(page.backToList());
    EXPECT_TRUE(list->isVisible());
    EXPECT_FALSE(page.backToList());
}

} // namespace ascent
