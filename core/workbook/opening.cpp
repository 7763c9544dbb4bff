// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/opening.h"

#include "core/store/rows.h"
#include "core/workbook/private.h"

namespace ascent {

/// What the other thread reads. Touched by it until it has ended, by this one after.
struct Opening::Read {
    QString path;
    store::Database::Access access = store::Database::Access::ReadWrite;
    Result<std::unique_ptr<store::Database>> database = fail({});
    Content content;
    QList<Break> breaks;
    bool indexIsFresh = false;

    void run() {
        database = store::Database::open(path, access);
        if (!database)
            return;
        auto read = store::readContent(**database);
        if (!read) {
            database = fail(read.error());
            return;
        }
        content = std::move(*read);
        breaks = breakStructure(content, (*database)->doubts());
        // What followMigration() would do, with the window waiting.
        indexIsFresh = (*database)->wasMigrated() && !(*database)->isReadOnly() &&
                       store::SearchIndex(**database).rebuild(content).has_value();
        // A connection to SQLite belongs to the thread that made it; the hold on the file goes on.
        (*database)->disconnect();
    }
};

Opening::Opening(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock) {}

Opening::~Opening() = default;

bool Opening::isRunning() const {
    return m_read != nullptr;
}

bool Opening::start(const QString& path, Workbook::Mode mode, Done done) {
    if (isRunning())
        return false;
    m_done = std::move(done);
    m_read = std::make_unique<Read>();
    m_read->path = path;
    if (mode == Workbook::Mode::ReadOnly)
        m_read->access = store::Database::Access::ReadOnly;
    m_worker.start([read = m_read.get()] { read->run(); },
                   [this] {
                       // Free for the next one before the caller hears of this one.
                       const std::unique_ptr<Read> read = std::move(m_read);
                       finish(*read);
                   });
    return true;
}

void Opening::finish(Read& read) {
    const Done done = std::exchange(m_done, {});
    if (!read.database)
        return done(fail(read.database.error()));
    auto priv = std::make_unique<Workbook::Private>();
    priv->clock = &m_clock;
    store::Database& database = **read.database;
    if (auto ready = database.reconnect().and_then([&] { return priv->takeIn(std::move(*read.database)); }); !ready)
        return done(fail(ready.error()));
    priv->content = std::move(read.content);
    priv->breaks = std::move(read.breaks);
    if (!read.indexIsFresh)
        priv->followMigration();
    done(std::unique_ptr<Workbook>(new Workbook(std::move(priv))));
}

} // namespace ascent
