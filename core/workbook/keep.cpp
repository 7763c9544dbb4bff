// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a workbook whose file is replaced, rewritten, moved or deleted under it.
#include "core/store/doubts.h"
#include "core/store/identity.h"
#include "core/store/rows.h"
#include "core/store/upkeep.h"
#include "core/workbook/private.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ascent {

namespace {

using Opened = Result<std::unique_ptr<store::Database>>;

bool sameContent(const Content& a, const Content& b) {
    bool same = a.person == b.person;
    forEachEntity([&]<class E>() { same = same && a.table<E>() == b.table<E>(); });
    return same;
}

/// Whether a file holds this content and, where given, this last act.
bool holds(const QString& path, const Content& content, const std::optional<store::ActRecord>* last) {
    auto database = store::Database::open(path, store::Database::Access::ReadOnly);
    if (!database)
        return false;
    store::Journal journal(**database);
    const auto act = journal.lastDone();
    auto read = store::readContent(**database);
    if (read)
        (void)breakStructure(*read, (*database)->doubts()); // in memory it stands so as well
    const auto number = [](const std::optional<store::ActRecord>& one) {
        return one ? std::pair(one->number, one->at) : std::pair(qint64(0), QDateTime());
    };
    return act && read && (!last || number(*act) == number(*last)) && sameContent(*read, content);
}

/// One that is open for reading only knows of no history.
const std::optional<store::ActRecord>* last(bool readOnly, const std::optional<store::ActRecord>& act) {
    return readOnly ? nullptr : &act;
}

/// A new workbook with this content and no history. What was not taken as it stood in the old file (its doubts), and
/// was not changed since, stands in the new one as it did there.
Result<void> writeAnew(store::Database& database, const Content& content, const store::Doubts& doubts) {
    database.doubts() = doubts;
    // A reference that leads nowhere is kept too, until it is mended.
    const store::ReferencesUnchecked unchecked(database.sql(), !doubts.isEmpty());
    store::SearchIndex index(database);
    auto done = database.begin();
    const auto put = [&](const auto& row) {
        const store::SearchWords words = store::searchWordsOf(row);
        using E = std::decay_t<decltype(row)>;
        if (done)
            done = store::write(database, row);
        if (done && !(words.title.isEmpty() && words.body.isEmpty() && words.personal.isEmpty()))
            done = index.put(Describe<E>::kind, row.id.uuid(), words);
    };
    // A new file comes with a person of its own, and there is only one.
    if (done)
        done = store::eraseAll<Person>(database);
    put(content.person);
    forEachEntity([&]<class E>() {
        for (const E& row : content.table<E>())
            put(row);
    });
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

} // namespace

Workbook::FileState Workbook::fileState() const {
    const FileState state = d->database->state();
    if (state != FileState::Ours || !d->database->wasTouched())
        return state;
    if (!holds(path(), d->content, last(d->database->isReadOnly(), d->undoable)))
        return FileState::Changed;
    d->database->forgive();
    return FileState::Ours;
}

Result<void> Workbook::keepAs(const QString& path) {
    Q_ASSERT_X(!d->acting, "Workbook::keepAs", "within an act");
    const QString what = tr("Cannot keep it as %1").arg(QFileInfo(path).fileName());
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return fail({ErrorCode::CannotWrite, what, tr("a file of that name is there already"),
                     tr("choose another name; nothing was overwritten"), path});
    const bool readable = fileState() != FileState::Changed;
    const auto named = [&](Error error) {
        (void)d->database->hold(); // as before; if even that fails, the next act finds that nothing can be written
        error.what = what;
        return fail(std::move(error));
    };
    d->database->letGo();
    // The file that was opened is still read where only its name is lost, and its history with it.
    const bool copied = readable && d->database->copyTo(path, true) &&
                        holds(path, d->content, last(d->database->isReadOnly(), d->undoable));
    if (readable && !copied && QFileInfo::exists(path))
        QFile::remove(path); // made just now, and not what is in memory
    auto fresh =
        copied ? store::Database::open(path, store::Database::Access::ReadWrite) : store::Database::create(path);
    if (!fresh)
        return named(fresh.error());
    if (!copied) {
        if (auto written = writeAnew(**fresh, d->content, d->database->doubts()); !written) {
            fresh->reset();
            QFile::remove(path);
            return named(written.error());
        }
    }
    const auto leftOut = std::count_if(d->breaks.begin(), d->breaks.end(), [](const Break& b) { return b.leftOut; });
    if (!copied && leftOut > 0) {
        (*fresh)->tell(tr("%n entries did not come along: what they belong to was not there, so they were not shown "
                          "either.",
                          nullptr, int(leftOut)));
        d->breaks.removeIf([](const Break& b) { return b.leftOut; });
    }
    (*fresh)->doubts() = d->database->doubts();
    d->mergeKey.clear();
    return d->takeIn(std::move(*fresh));
}

} // namespace ascent
