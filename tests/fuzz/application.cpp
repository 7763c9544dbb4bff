// SPDX-License-Identifier: GPL-3.0-or-later
// Plug-ins (SQLite) and resources need an application, whoever calls the target.
#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static int count = 1;
    static QCoreApplication application(count, *argv);
    return *argc > 0 ? 0 : 1;
}
