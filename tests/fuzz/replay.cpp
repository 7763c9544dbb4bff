// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over the files of its corpus: replay FOLDER. What a fuzzer once found is kept there as a file.
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);

int main(int argc, char** argv) {
    LLVMFuzzerInitialize(&argc, &argv);
    const QDir corpus(QString::fromLocal8Bit(argv[argc - 1]));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qUtf8Printable(name));
        std::fflush(stdout); // the last name before a crash is the one to look at
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.constData()), std::size_t(bytes.size()));
    }
    std::printf("%d passed, 0 failed\n", int(names.size()));
    return names.isEmpty() ? 1 : 0;
}
