// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <QList>
#include <QString>
#include <QTest>

#include <future>
#include <gtest/gtest.h>
#include <thread>

using namespace ascent;

namespace {

/// A piece of work that lasts until it is let go.
class Gate {
public:
    std::shared_future<void> opened() const { return m_opened; }
    void open() { m_open.set_value(); }

private:
    std::promise<void> m_open;
    std::shared_future<void> m_opened = m_open.get_future().share();
};

} // namespace

TEST(Worker, WorksElsewhereAndHandsOverHere) {
    Worker worker;
    const auto here = std::this_thread::get_id();
    std::thread::id worked, told;
    QString result;
    worker.start(
        [&worked] {
            worked = std::this_thread::get_id();
            return QStringLiteral("done ") + QString::number(6 * 7);
        },
        [&](const QString& text) {
            told = std::this_thread::get_id();
            result = text;
        });
    EXPECT_TRUE(worker.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !result.isEmpty(); }));
    EXPECT_EQ(result, QStringLiteral("done 42"));
    EXPECT_NE(worked, here);
    EXPECT_EQ(told, here);
    EXPECT_FALSE(worker.isBusy());
}

TEST(Worker, DoesOneAfterAnotherAndWhatIsNextBeforeTheRest) {
    Worker worker;
    Gate gate;
    QList<int> order;
    const auto note = [&order](int number) { return [&order, number] { order << number; }; };
    const auto nothing = [] {};
    std::promise<void> begun;
    worker.start(
        [&begun, opened = gate.opened()] {
            begun.set_value();
            opened.wait();
        },
        note(1));
    begun.get_future().wait();
    worker.start(nothing, note(2));
    worker.start(nothing, note(3));
    worker.start(nothing, note(4), Worker::Turn::Next);
    gate.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return order.size() == 4; }));
    EXPECT_EQ(order, QList<int>({1, 4, 2, 3}));
}

TEST(Worker, DropsWhatHasNotBegun) {
    Worker worker;
    Gate gate;
    std::promise<void> begun;
    bool first = false, second = false;
    worker.start(
        [&begun, opened = gate.opened()] {
            begun.set_value();
            opened.wait();
        },
        [&first] { first = true; });
    worker.start([] {}, [&second] { second = true; });
    begun.get_future().wait();
    worker.dropWaiting();
    gate.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return first; }));
    QTest::qWait(20);
    EXPECT_FALSE(second);
    EXPECT_FALSE(worker.isBusy());
}

TEST(Worker, WaitsForAllThatWasStartedAndTellsLater) {
    Worker worker;
    int worked = 0, told = 0;
    for (int i = 0; i < 5; ++i)
        worker.start([&worked] { ++worked; }, [&told] { ++told; });
    worker.wait();
    EXPECT_EQ(worked, 5);
    EXPECT_EQ(told, 0);
    EXPECT_TRUE(worker.isBusy());
    EXPECT_TRUE(QTest::qWaitFor([&] { return told == 5; }));
}

TEST(Worker, HandsNothingOverOnceItIsGone) {
    bool worked = false, told = false;
    {
        Worker worker;
        std::promise<void> begun;
        worker.start(
            [&] {
                begun.set_value();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                worked = true;
            },
            [&told] { told = true; });
        begun.get_future().wait();
    }
    EXPECT_TRUE(worked);
    QTest::qWait(20);
    EXPECT_FALSE(told);
}

TEST(Worker, MayBeEndedByTheResultOfItsOwnWork) {
    auto worker = std::make_unique<Worker>();
    bool told = false;
    worker->start([] {},
                  [&] {
                      worker.reset();
                      told = true;
                  });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told; }));
    EXPECT_FALSE(worker);
}
