// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace unknot {

// From now on no file of this process may grow beyond `bytes`: the system refuses the write with
// EFBIG, as it does with a quota (EDQUOT) or on a stick whose file system knows no larger file.
// Needs no privilege and no file system of its own. Ends with its scope.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // which would end the process
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

// From now on the open file at `path` lies on a full disk: its descriptor leads to /dev/full, where
// the system refuses each write with ENOSPC. What was in the file is untouched, but not to be read
// either, so it should be empty. Ends with its scope.
class FullDevice
{
public:
    explicit FullDevice(const QString &path)
        : m_descriptor(descriptorOf(path))
        , m_kept(dup(m_descriptor))
    {
        const int full = open("/dev/full", O_RDWR | O_CLOEXEC);
        dup2(full, m_descriptor);
        close(full);
    }
    ~FullDevice()
    {
        dup2(m_kept, m_descriptor);
        close(m_kept);
    }
    Q_DISABLE_COPY_MOVE(FullDevice)

    [[nodiscard]] bool isInPlace() const { return m_descriptor >= 0 && m_kept >= 0; }

private:
    static int descriptorOf(const QString &path)
    {
        const QString wanted = QFileInfo(path).canonicalFilePath();
        for (int descriptor = 3; descriptor < 1024; ++descriptor) {
            const QFileInfo link(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
            if (link.symLinkTarget() == wanted)
                return descriptor;
        }
        return -1;
    }

    int m_descriptor;
    int m_kept;
};

} // namespace unknot
