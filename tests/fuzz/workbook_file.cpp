// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook with some bytes changed. The input is a list of changes, so that a fuzzer need not keep 200 kB alive: two
// bytes a place in the file (a fraction of its size), one byte the number of bytes that follow, then these. A number of
// 255 cuts the file off at the place.
#include "core/exchange/workbookjson.h"
#include "core/workbook/workbook.h"
#include "tests/fuzz/target.h"
#include "tests/support/sampledata.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ascent;
using fuzz::require;

namespace {

const FixedClock noon(test::testDay());

/// A file in memory where the system has such a place.
QString placeForFiles() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/ascent-fuzz-XXXXXX");
}

QByteArray soundWorkbook(const QString& path) {
    {
        auto made = Workbook::create(path, noon);
        require(made.has_value(), "a workbook can be made");
        const Content content = test::fullContent();
        const auto filled = (*made)->act(QStringLiteral("Fill"), [&](Edit& edit) {
            edit.put(content.person);
            forEachEntity([&]<class E>() {
                for (const E& row : content.table<E>())
                    edit.put(row);
            });
        });
        require(filled.has_value(), "a workbook can be filled");
    }
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a workbook can be read");
    const QByteArray bytes = file.readAll();
    file.close();
    QFile::remove(path);
    return bytes;
}

QByteArray changed(QByteArray file, const unsigned char* bytes, std::size_t size) {
    for (std::size_t i = 0; i + 3 <= size;) {
        const qsizetype place = (bytes[i] * 256 + bytes[i + 1]) * file.size() / 65536;
        const std::size_t count = bytes[i + 2];
        i += 3;
        if (count == 255) {
            file.truncate(place);
            return file;
        }
        for (std::size_t each = 0; each < count && i < size; ++each, ++i)
            if (place + qsizetype(each) < file.size())
                file[place + qsizetype(each)] = char(bytes[i]);
    }
    return file;
}

void lookAt(const QString& path, Workbook::Mode mode) {
    const auto book = Workbook::open(path, noon, mode);
    if (!book) {
        require(!book.error().why.isEmpty() && !book.error().remedy.isEmpty(), "a refusal says why and what to do");
        return;
    }
    (void)(*book)->check();
    (void)(*book)->search(QStringLiteral("lessons"));
    (void)writeWorkbookJson((*book)->content());
    if (mode == Workbook::Mode::ReadWrite) {
        (void)(*book)->act(QStringLiteral("Edit"), [](Edit& edit) {
            edit.changePerson([](Person& person) { person.headline += QStringLiteral("."); });
        });
        (void)(*book)->undo();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
    static const QTemporaryDir folder(placeForFiles());
    static const QByteArray sound = soundWorkbook(folder.filePath(QStringLiteral("sound.ascent")));
    const QString path = folder.filePath(QStringLiteral("changed.ascent"));
    for (const Workbook::Mode mode : {Workbook::Mode::ReadOnly, Workbook::Mode::ReadWrite}) {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly), "the test's file can be written");
        file.write(changed(sound, bytes, size));
        file.close();
        lookAt(path, mode);
        const QFileInfo about(path);
        for (const QString& name : about.dir().entryList({about.fileName() + u'*', u'.' + about.fileName() + u'*'},
                                                         QDir::Files | QDir::Hidden))
            QFile::remove(about.dir().filePath(name));
    }
    return 0;
}
