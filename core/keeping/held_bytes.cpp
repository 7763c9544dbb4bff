// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/held_bytes.h"

#include "core/store/read_hold.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ascent {

Result<void> readHeld(QFile& source, const QString& workbook, qint64 piece,
                      const std::function<Result<void>(const QByteArray& bytes, bool last)>& take) {
    auto hold = store::ReadHold::take(workbook);
    if (!hold)
        return fail(hold.error());
    const auto refuse = [&] {
        return fail(
            {ErrorCode::BadInput,
             QCoreApplication::translate("ascent::keeping", "Cannot read %1").arg(QFileInfo(workbook).fileName()),
             source.errorString(), QCoreApplication::translate("ascent::keeping", "check the disk"),
             source.errorString()});
    };
    const qint64 size = source.size();
    if (!source.seek(0))
        return refuse();
    for (qint64 done = 0; done < size || size == 0;) {
        const QByteArray bytes = source.read(std::min(piece, size - done));
        if (bytes.isEmpty() && size > 0)
            return refuse();
        done += bytes.size();
        if (auto taken = take(bytes, done >= size); !taken || size == 0)
            return taken;
    }
    return {};
}

} // namespace ascent
