// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/filestamp.h"
#include "core/base/result.h"
#include "core/workbook/changes.h"
#include "core/workbook/edit.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ascent {

/// One step of the history, newest first in Workbook::history().
struct ActInfo {
    qint64 number = 0;
    QString label;
    QDateTime at;
    bool undone = false;
};

struct Mended;

/// What an examination found.
struct Health {
    QStringList faults;      ///< a sentence each; none: all is sound
    bool onlySearch = false; ///< nothing but the search index, which can be made anew at once
};

/// Where words were found. `owner` is the entity that a page can open: the goal of a step, say.
struct SearchHit {
    EntityKind entity = EntityKind::Goal;
    QUuid id;
    EntityKind ownerKind = EntityKind::Goal;
    QUuid owner;
    QString title;
    QString excerpt; ///< around the hit; the found words stand between U+2068 and U+2069
};

/// A workbook that is open: the one way to read it, to change it, and to hear of changes.
class Workbook : public QObject {
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new workbook, fills it where `fill` is given, and puts it in its place when it is whole: whatever
    /// interrupts that leaves nothing there. An empty file that an interrupted earlier version left is replaced.
    /// Errors: CannotWrite where a file is there or none can be made, Locked, what `fill` refused.
    using Fill = std::function<Result<void>(Workbook&)>;
    static Result<std::unique_ptr<Workbook>> create(const QString& path, const Clock& clock, const Fill& fill = {});
    /// Errors: BadInput (no such file, no workbook), Damaged, Locked (open in another program), Newer.
    static Result<std::unique_ptr<Workbook>> open(const QString& path, const Clock& clock, Mode mode = Mode::ReadWrite);
    ~Workbook() override;

    QString path() const;
    bool isReadOnly() const;

    /// What the person is to be told about files that were found beside the workbook, a sentence each. May grow
    /// while it is open: look again after changed() and after a failure.
    const QStringList& notices() const;

    using FileState = ascent::FileState;
    /// What has become of the file at path(). Cheap where nothing has happened; where the file's time changed, its
    /// content is read, so that a mere touch is no alarm. Unless it is Ours, nothing more is written to it: every
    /// act, undo and redo is refused with ErrorCode::Changed, content() stays as it is, and keepAs() saves it.
    /// One that is open for reading only, too, can find that there is something newer.
    FileState fileState() const;
    /// Writes everything that is in memory into a new file, the history with it where that can still be read, and
    /// goes on working on that one; what stands at the old path is left alone. `path` may be path() itself once the
    /// file is Gone from there. Works for one that was opened for reading only, too; it can be written to then.
    /// Errors: CannotWrite (a file is there already, no room), Locked; the workbook is then as before.
    Result<void> keepAs(const QString& path);

    const Clock& clock() const;
    QDate today() const { return clock().today(); }

    /// Everything in it, always as committed.
    const Content& content() const;

    /// Changes the workbook in one transaction and one step of undo. An act that changes nothing leaves no step.
    /// Acts in a row with the same non-empty `mergeKey` (typing in one field), with pauses under ten seconds, become
    /// one step of at most a minute. Errors: ReadOnly, Changed (the file is no longer ours, see fileState()),
    /// CannotWrite (disk full), what the change itself refused.
    Result<void> act(const QString& label, const std::function<void(Edit&)>& change, const QString& mergeKey = {});

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    /// The acts that were undone or redone are told by changed(). Nothing to undo is no error.
    Result<void> undo();
    Result<void> redo();
    /// Undoes or redoes, step by step, until the act of that number is the last one that was done; 0: until none is.
    /// A step that fails ends the way there, with the steps before it done. Errors: BadCall (no such act).
    Result<void> goTo(qint64 act);
    /// Newest first. Errors: Damaged.
    Result<QList<ActInfo>> history(int limit = 100) const;
    /// Ends the merging of acts: the next one is a step of its own.
    void endMerge();

    /// Full-text search over everything that the person wrote, best first. Words are matched by stem, the last
    /// one as a beginning too. `withPrivate`: also what belongs to private goals or tells of them. Errors: Damaged.
    Result<QList<SearchHit>> search(const QString& words, int limit = 50, bool withPrivate = true) const;

    /// Makes the search index anew where it is not sound, and returns whether that was needed. The entries are not
    /// touched. Errors: those of the disk.
    Result<bool> renewSearch();

    /// Mends what check() tells and can be mended. What it writes into the entries is one step of undo. Errors:
    /// ReadOnly, Damaged (what can't be read can't be mended: salvage it), those of the disk.
    Result<Mended> mend();

    /// What this workbook and another one held when they parted, told by their histories: one was once a copy of the
    /// other. Nothing where they have nothing in common any more, or the history of this one is not at hand.
    std::optional<Content> commonBase(const Workbook& other) const;

    /// Writes a compact copy, atomically, never onto the open workbook itself. Errors: CannotWrite, Changed.
    Result<void> saveCopy(const QString& path) const;

    /// Whether storage, entries, references, dates, history and search are sound. Quick: each table is looked at on its
    /// own, so that nobody who writes waits for long.
    enum class Depth { Quick, Full };
    /// How entries are named in what is told of them.
    enum class Naming {
        ByTitle,   ///< as the person knows them, private ones too: for their own window
        Shareable, ///< the same, but what is private, or rests on it, by its kind and id: for what may be printed
    };
    Result<Health> examine(Depth depth, Naming naming = Naming::ByTitle) const;
    /// The faults that a full examination finds, shareable.
    Result<QStringList> check() const;

Q_SIGNALS:
    /// After the commit.
    void changed(const ascent::Changes& changes);

private:
    friend class Opening;
    struct Private;
    explicit Workbook(std::unique_ptr<Private> priv);
    static Result<std::unique_ptr<Workbook>> assemble(Result<std::unique_ptr<store::Database>> database,
                                                      const Clock& clock);
    std::unique_ptr<Private> d;
};

} // namespace ascent
