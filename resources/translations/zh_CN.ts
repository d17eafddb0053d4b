<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>window</name>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source> (in step {0})</source>
            <translation>（在步骤 {0} 中）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source> A support bundle opens with diagnose, status, graph and preview.</source>
            <translation> 支持包可用 diagnose、status、graph 和 preview 打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source> and {0} more</source>
            <translation> 以及另外 {0} 个</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source> of {0} pages of {1} bytes; the file holds {2}</source>
            <translation> 共 {0} 页，每页 {1} 字节；文件含 {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source> without a page size</source>
            <translation> 无页大小</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Back up now …</source>
            <translation>立即备份(&amp;B) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Backups</source>
            <translation>备份(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Close database</source>
            <translation>关闭数据库(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Commands …</source>
            <translation>命令(&amp;C) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Connect to a server …</source>
            <translation>连接到服务器(&amp;C) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Database</source>
            <translation>数据库(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Doctor</source>
            <translation>诊断(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Encryption …</source>
            <translation>加密(&amp;E) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;First steps</source>
            <translation>入门导览(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>&amp;Goal</source>
            <translation>目标(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Graph</source>
            <translation>修订图(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Help for this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Host</source>
            <translation>主机(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Keep the password in the system's keychain</source>
            <translation>将密码保存在系统钥匙串中(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Migration scripts …</source>
            <translation>迁移脚本(&amp;M) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>&amp;Open file …</source>
            <translation>打开文件(&amp;O) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Open …</source>
            <translation>打开(&amp;O) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Overview</source>
            <translation>概览(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Paste a log …</source>
            <translation>粘贴日志(&amp;P) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Plan &amp;&amp; Preview</source>
            <translation>计划与预览(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Run the plan …</source>
            <translation>执行计划(&amp;R) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Runs</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Show</source>
            <translation>显示(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Start page</source>
            <translation>起始页(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;Test connection</source>
            <translation>测试连接(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>&amp;URL</source>
            <translation>&amp;URL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Upgrade to the newest …</source>
            <translation>升级到最新(&amp;U) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;What's this?</source>
            <translation>这是什么(&amp;W)？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>&amp;Which release? …</source>
            <translation>哪个版本？(&amp;W) …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>'Will assume non-transactional DDL' is harmless</source>
            <translation>'Will assume non-transactional DDL' 无害</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>'owui-migrate diagnose' lists what it found.</source>
            <translation>'owui-migrate diagnose' 会列出其发现。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>'owui-migrate history' lists them all.</source>
            <translation>'owui-migrate history' 会列出全部。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>'owui-migrate quarantine' lists what is there.</source>
            <translation>“owui-migrate quarantine”会列出其中的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/alembic_calls.py" />
            <source>(SQL made while running)</source>
            <translation>（运行时生成的 SQL）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>, plaintext header {0}</source>
            <translation>，明文文件头 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in config</source>
            <translation>config 中 0 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in prompt</source>
            <translation>prompt 中 0 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>0 rows in prompt_history</source>
            <translation>prompt_history 中 0 行</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>0bd252b206fb was skipped, or rows were copied without their counterpart.</source>
            <translation>0bd252b206fb 被跳过，或只复制了行而没有其对应行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>1 address with {0} accounts</source>
            <translation>1 个地址，{0} 个账户</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 assignment has no tag</source>
            <translation>1 个关联没有标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 chat has contents in old_chat</source>
            <translation>1 个对话在 old_chat 中有内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>1 chat has no contents to go by</source>
            <translation>1 个对话没有可用的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>1 chat has such a message</source>
            <translation>1 个对话有这样的消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>1 chat in chat.{0}</source>
            <translation>chat.{0} 中的 1 个对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>1 chat is shared more than once</source>
            <translation>1 个对话被多次分享</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>1 chat with a timer for no possible time</source>
            <translation>1 个对话的计时器时间不可能存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>1 chat with details that SQLite can't read</source>
            <translation>1 个对话的详细信息 SQLite 无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 chat with messages has no current_message_id</source>
            <translation>1 个有消息的对话没有 current_message_id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 chat, without a time in last_read_at</source>
            <translation>1 个对话，last_read_at 没有时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 command is that of two prompts</source>
            <translation>1 个命令属于两个提示词</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>1 document has such details</source>
            <translation>1 个文档有这样的详情</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 document, no row in knowledge</source>
            <translation>1 个文档，knowledge 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 file is only in knowledge.data</source>
            <translation>1 个文件只在 knowledge.data 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 folder with a year in place of a time</source>
            <translation>1 个文件夹以年份代替时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>1 group has such a list</source>
            <translation>1 个群组有这样的列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>1 knowledge base has such a list</source>
            <translation>1 个知识库有这样的列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 member is only in group.user_ids</source>
            <translation>1 个成员只在 group.user_ids 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>1 modelfile can't be read</source>
            <translation>1 个 modelfile 无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>1 modelfile has such a tag</source>
            <translation>1 个 modelfile 有这样的标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 name is used by several people</source>
            <translation>1 个名称由多人使用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 note is marked in note.is_pinned</source>
            <translation>1 条笔记在 note.is_pinned 中有标记</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 of them is empty in chat</source>
            <translation>其中 1 个在 chat 中为空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 of {0} messages has no row in chat_message</source>
            <translation>{0} 条消息中有 1 条在 chat_message 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 prompt has such a rule</source>
            <translation>1 个提示词有这样的规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>1 prompt lacks one of these</source>
            <translation>1 个提示词缺少其中之一</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>1 row goes back from the quarantine</source>
            <translation>1 行从隔离区放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>1 row in channel_member</source>
            <translation>channel_member 中 1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 row in config_old</source>
            <translation>config_old 中 1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>1 row in {0}</source>
            <translation>{0} 中 1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>1 row is only in the copy</source>
            <translation>1 行只在副本中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>1 row of the quarantine is deleted</source>
            <translation>隔离区的 1 行被删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>1 row of {0}</source>
            <translation>{0} 的 1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>1 row of {0} has a number that is still to come</source>
            <translation>{0} 中有 1 行的编号计数器尚未到达</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 row of {0} has no version_id and no history</source>
            <translation>{0} 的 1 行没有 version_id 也没有历史</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>1 row of {0} points to no row of {1}</source>
            <translation>{0} 的 1 行指向 {1} 中不存在的行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 row of {0}.{1}</source>
            <translation>{0}.{1} 的 1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>1 rule of {0}</source>
            <translation>{0} 的 1 条规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>1 step runs.</source>
            <translation>执行 1 个步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>1 step runs; it {doing}.</source>
            <translation>执行 1 个步骤；它会{doing}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 tag has no name</source>
            <translation>1 个标签没有名称</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>1 tag is there twice</source>
            <translation>1 个标签出现两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>1 user has no row in auth</source>
            <translation>1 个用户在 auth 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 user with user.oauth encoded twice</source>
            <translation>1 个用户的 user.oauth 被重复编码</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>1 user with user.{0} encoded twice</source>
            <translation>1 个用户的 user.{0} 被重复编码</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/people.py" />
            <source>1 user with user.{0} that is no JSON</source>
            <translation>1 个用户的 user.{0} 不是 JSON</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>242a2047eae0 was interrupted, or run by release 0.9.6, which forgot to move the contents.</source>
            <translation>242a2047eae0 被中断，或由忘记移动内容的 0.9.6 版本执行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>2f1211949ecc adds a column that may not be empty, without a value for existing rows.</source>
            <translation>2f1211949ecc 添加了不可为空的列，却没有为已有行提供值。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>374d2f66af06 stopped after it had made the empty table prompt_new.</source>
            <translation>374d2f66af06 在创建空表 prompt_new 之后停止了。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>37f288994c47 was interrupted; at the next start the table was taken for finished.</source>
            <translation>37f288994c47 被中断；下次启动时该表被当作已完成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>3e0e00844bb0 was interrupted; at the next start the table was taken for finished.</source>
            <translation>3e0e00844bb0 被中断；下次启动时该表被当作已完成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>3ff2c63645b8 was interrupted between renaming the old table and copying its contents.</source>
            <translation>3ff2c63645b8 在重命名旧表之后、复制其内容之前被中断。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>461111b60977 stops here: 'UNIQUE constraint failed'.</source>
            <translation>461111b60977 在此中止：'UNIQUE constraint failed'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>4ace53fd72c8 on SQLite kept only the year of a date.</source>
            <translation>4ace53fd72c8 在 SQLite 上只保留了日期中的年份。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>4de81c2a3af1 was interrupted; at the next start the table was taken for finished.</source>
            <translation>4de81c2a3af1 被中断；下次启动时该表被当作已完成。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>64 hexadecimal digits, or 96 with the salt</source>
            <translation>64 位十六进制数字，含盐值则为 96 位</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>6a39f3d8e55c was interrupted; at the next start the table was taken for finished.</source>
            <translation>6a39f3d8e55c 被中断；下次启动时该表被当作已完成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>8452d01d26d7 makes no rows of these messages, and only its log names them; later releases show what has a row.</source>
            <translation>8452d01d26d7 不会为这些消息建立行，只有它的日志提到它们；之后的版本只显示有行的消息。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>8452d01d26d7 was interrupted; at the next start, releases from 0.9.6 took the table for finished.</source>
            <translation>8452d01d26d7 被中断；下次启动时，0.9.6 起的版本把该表当作已完成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>9a1b2c3d4e5f was interrupted or skipped.</source>
            <translation>9a1b2c3d4e5f 被中断或跳过。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A SQLCipher file opened without its key or with a wrong one, or another kind of file.</source>
            <translation>SQLCipher 文件未用密钥或用错密钥打开，或是其他类型的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>A applied · C current · R running · P pending · – not needed · ? unknown · ! failed · ring: merge</source>
            <translation>A 已应用 · C 当前 · R 运行中 · P 待执行 · – 不需要 · ? 未知 · ! 失败 · 圆环：合并</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>A backup inside the server was whole, but not listed yet; now it is: {0}.</source>
            <translation>服务器内有一个完好但尚未列出的备份；现已列出：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing is put back.</source>
            <translation>会在下方文件夹中创建备份，重新打开并比较。没有备份就不会放回任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing is repaired.</source>
            <translation>会在下面的文件夹中做备份，重新打开并比较。没有备份就不会修复任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A backup is made in the folder below, opened again and compared. Without it nothing runs.</source>
            <translation>会在下面的文件夹中做备份，重新打开并比较。没有备份就不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>A backup that one of these rules keeps stays; damaged ones count for none.</source>
            <translation>只要有一条规则保留，备份就会留下；损坏的不计入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>A backup, verified by opening it again</source>
            <translation>备份，重新打开加以验证</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/81cc2ce44d79_files_of_channel_messages.py" />
            <source>A channel's file can belong to one of its messages and goes with it. Knowledge gets its column for data again, empty. On SQLite both columns are added in place. Going back forgets which message a file came with.</source>
            <translation>频道的文件可以属于其中的一条消息，并随该消息删除。知识库重新得到存放数据的列，为空。在 SQLite 上，两列都直接添加。回退会丢失文件随哪条消息而来的信息。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>A chat with branches says which message it is at in its JSON; now it also does so in a column. The first of these that names a message the chat has is taken: the column (if it was filled before), the history's current message, the chat's, and the message a branch was made at. Otherwise it is the newest message that has no answer. Messages are looked up among the chat's rows of chat_message; a chat without any is looked through itself.</source>
            <translation>有分支的对话在其 JSON 中说明当前位于哪条消息；现在也写入一列。依次取第一个指向对话中已有消息的值：该列（若先前已填）、历史记录的当前消息、对话的当前消息、分支所始于的消息。否则取没有回复的最新消息。消息在该对话的 chat_message 行中查找；没有这些行的对话则查找对话本身。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A circle of imports in the release, or migrations switched off (ENABLE_DB_MIGRATIONS).</source>
            <translation>该版本中的循环导入，或迁移被关闭（ENABLE_DB_MIGRATIONS）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A command with and one without a slash, such as /mail and mail.</source>
            <translation>一个带斜杠、一个不带的命令，如 /mail 和 mail。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>A connection's name is one line of at most 60 letters.</source>
            <translation>连接名称是一行，最多 60 个字符。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A copy between databases left it out, or somebody deleted its row.</source>
            <translation>数据库之间复制时漏掉了它，或有人删除了其中的行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A copy between databases, a deleted table migratehistory, or a database that a newer release made.</source>
            <translation>数据库之间的复制、被删除的 migratehistory 表，或由较新版本创建的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>A copy inside the server can't hold this: {0}.</source>
            <translation>服务器内副本无法容纳：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>A copy was repaired, and the result was checked. {found}</source>
            <translation>已修复一个副本，结果经过检查。{found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A database or support bundle</source>
            <translation>一个数据库或支持包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of 1 step leads to Open WebUI {0}, and loses something.</source>
            <translation>降级 1 步可到 Open WebUI {0}，会有所丢失。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of {0} leads to Open WebUI {1}, losing something in {2} of them.</source>
            <translation>降级（{0}）可到 Open WebUI {1}，其中 {2} 步会丢失内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>A downgrade of {0} leads to Open WebUI {1}, without a loss.</source>
            <translation>降级（{0}）可到 Open WebUI {1}，不会丢失内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file beside the database belongs to it, or doesn't any more</source>
            <translation>数据库旁的文件属于它，或已不再属于它</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file listed twice, an object in place of an id, or null in place of the list.</source>
            <translation>文件重复列出、应为 id 处是对象，或应为列表处是 null。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A file that no longer exists can't be listed.</source>
            <translation>已不存在的文件无法列出。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>A folder: installed package, checkout, or scripts</source>
            <translation>文件夹：已安装的包、代码检出或脚本</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A fork or another program keeps its own tables here.</source>
            <translation>分支版本或其他程序在这里保存自己的表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A fork, a plug-in or a person added them.</source>
            <translation>由分支版本、插件或人为添加。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8e4f0a3c752_groups_within_groups.py" />
            <source>A group may have a parent group. Guarded, because a crash in an earlier release can have left the column behind. Going back flattens the groups.</source>
            <translation>组可以有上级组。带有保护，因为旧版本的崩溃可能已留下该列。回退会取消组的层级。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A half-converted column of the user table was left behind</source>
            <translation>user 表遗留了一个转换到一半的列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>A job is at work on this database.</source>
            <translation>有任务正在处理此数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>A job is at work on this database. What stands here is as it was before; it is read again at the end.</source>
            <translation>有任务正在处理此数据库。这里显示的是之前的状态；结束时会重新读取。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A journal of an interrupted write lies beside it.</source>
            <translation>旁边有中断写入留下的日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>A key file holds a passphrase, x'…' with 64 hexadecimal digits, or 32 bytes.</source>
            <translation>密钥文件包含口令、x'…' 形式的 64 位十六进制数字，或 32 字节。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A list with more in it than ids goes to the quarantine table, as it was.</source>
            <translation>含有 id 以外内容的列表原样进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A local file system ({0}).</source>
            <translation>本地文件系统（{0}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>A log of {0} is not merged yet; backup and run include it.</source>
            <translation>有 {0} 的日志尚未合并；备份和运行会包含它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>A log that was saved, of any size</source>
            <translation>已保存的日志，大小不限</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A member listed twice, an empty entry, a list or an object in place of an id, or a list that is no JSON.</source>
            <translation>成员被列出两次、空条目、用列表或对象代替 id，或列表不是 JSON。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a5c220713937_replies_in_channels.py" />
            <source>A message in a channel can say which message it answers. Going back forgets that.</source>
            <translation>频道中的消息可以说明它回复的是哪条消息。回退会丢失这一信息。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>A migration that would have taken them back finds nothing.</source>
            <translation>本会取回它们的迁移将找不到任何内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A migration was begun and not finished</source>
            <translation>有一个迁移开始了但没有完成</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A migration was skipped with 'alembic stamp', or a database from before 0.3 was opened by 0.9.6 or later, which no longer has the legacy migrations.</source>
            <translation>迁移被 'alembic stamp' 跳过，或 0.3 之前的数据库被 0.9.6 及以后的版本打开，而后者已没有旧式迁移。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A model has the id that a modelfile would get (ollama- and its tag).</source>
            <translation>已有模型使用了 modelfile 将获得的 id（ollama- 加其标签）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A modelfile without a title is named by its tag, one without contents gets empty ones; what can't be read goes to the quarantine table.</source>
            <translation>没有标题的 modelfile 以其标签命名，没有内容的得到空内容；无法读取的进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A newer release, a development image or a fork made this database; the evidence names the revision that the tables themselves show.</source>
            <translation>此数据库由较新的版本、开发镜像或分支版本创建；证据中给出了表本身所显示的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>A part of the newest changes is only in the -wal file</source>
            <translation>部分最新更改只在 -wal 文件中</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/42e2978c7933_memory_path_and_meta.py" />
            <source>A path and free-form details for every memory. No rows change.</source>
            <translation>每条记忆有路径和自由格式的详情。不更改任何行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A pending script of this source is known to do harm</source>
            <translation>此来源的一个待执行脚本已知会造成损害</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4c1a8e37b62_timers_of_chats.py" />
            <source>A pending timer's time moves from the details of its chat into a column, whole seconds or milliseconds as it was written there. A time that is no whole number, or that is too large for the column, is left where it is. Indexes for the list of chats, for unread chats and for due timers.</source>
            <translation>待触发定时器的时间从其对话的详情移入一列，按原来的写法为整秒或毫秒。不是整数或超出该列范围的时间留在原处。为对话列表、未读对话和到期定时器创建索引。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>A plaintext header leaves no room for the salt in the file.</source>
            <translation>明文文件头使文件中没有盐值的位置。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A plan that needs such a script can't be made.</source>
            <translation>无法制定需要这类脚本的计划。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>A pooler hands out another connection for every transaction: looking works, changes need the server's own address.</source>
            <translation>连接池每个事务都给出不同的连接：可以查看，但更改需要服务器自身的地址。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A prompt's access rule is no JSON, and Open WebUI would delete all prompts</source>
            <translation>某个提示词的访问规则不是 JSON，Open WebUI 会删除所有提示词</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>A raw key has 64 hexadecimal digits, or 96 with its salt.</source>
            <translation>原始密钥有 64 位十六进制数字，含盐值则为 96 位。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>A reference is declared now that rows don't keep: {0}.</source>
            <translation>现在声明了行不遵守的引用：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>A release from the list, or a revision id, +2, −1, release:0.8.12, base; Enter plans</source>
            <translation>列表中的版本，或修订 ID、+2、−1、release:0.8.12、base；按回车生成计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A revision</source>
            <translation>一个修订</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A rolling update, or an old container that still runs.</source>
            <translation>滚动更新，或仍在运行的旧容器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>A run is followed here and can be cancelled: then the database is as it was. F1 explains every page, Ctrl+K finds every action.</source>
            <translation>可在此跟踪并取消运行：取消后数据库恢复原样。F1 解释每个页面，Ctrl+K 查找每个操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>A run is listed with its steps, seconds, rows, backup, outcome and log.</source>
            <translation>每次运行都会列出其步骤、用时、行数、备份、结果和日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>A run on this database ended without a word</source>
            <translation>此数据库上的一次运行没有任何说明就结束了</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A run or repair refuses to start beside it; looking is safe.</source>
            <translation>此时运行或修复会拒绝开始；查看是安全的。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A run refuses to start; Open WebUI itself would stop midway: 'database or disk is full'.</source>
            <translation>运行会拒绝开始；Open WebUI 自己则会中途停止：'database or disk is full'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>A run that doesn't finish leaves the database as it was.</source>
            <translation>未完成的运行会让数据库保持原样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>A script changed the version table itself; use the bundled source.</source>
            <translation>脚本自行更改了版本表；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>A script deleted rows that others need; use the bundled source.</source>
            <translation>脚本删除了其他行需要的行；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>A script left it half-made; use the bundled source.</source>
            <translation>脚本使其停在半成品状态；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>A script names this revision, but no script of this source defines it. A newer release or a fork may have made it: choose that as the source.</source>
            <translation>有脚本提到此修订，但此来源中没有脚本定义它。可能由较新版本或分支版本产生：请选择其作为来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>A script of this source</source>
            <translation>此来源的一个脚本</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A script that can't be read, a missing parent, a circle, or two heads.</source>
            <translation>有无法读取的脚本、缺失的前身、循环或两个最新修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>A script that makes this schema like the other</source>
            <translation>使此架构与另一方一致的脚本</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>A shared chat used to be a second chat that belonged to a user called shared-&lt;id&gt;. Each becomes a row of shared_chat, and the chat it was made from gets a grant that lets everybody read the share. The stand-in chats and their messages are then removed. A share whose original is gone may be the only copy of a chat: it goes to the quarantine. Where the original has no owner, the share has an empty one.</source>
            <translation>被分享的对话原本是属于名为 shared-&lt;id&gt; 的用户的第二个对话。每个这样的对话变为 shared_chat 的一行，其原对话得到一项允许所有人读取该分享的授权。随后删除这些替身对话及其消息。原件已不存在的分享可能是该对话的唯一副本，因此移入隔离区。若原件没有所有者，分享的所有者为空。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>A skill becomes a set of files; so far each has one, SKILL.md with its instructions. Each skill gets the first entry of its history, a snapshot of how it is now. Going back drops histories and all files but the instructions.</source>
            <translation>技能变为一组文件；目前每个技能只有一个文件，即含其说明的 SKILL.md。每个技能得到其历史的第一条记录，即当前状态的快照。回退会删除历史以及除说明外的所有文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>A sqlite+sqlcipher:// URL needs a path after its slashes.</source>
            <translation>sqlite+sqlcipher:// URL 的斜杠之后需要路径。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a1b2c3d4e5f6_skills.py" />
            <source>A table for skills: named texts that a model can be given. Going back drops it with all skills.</source>
            <translation>存放技能的表：可以交给模型的具名文本。回退会删除该表及所有技能。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9f0c9cd09105_notes.py" />
            <source>A table for the notes people write. Going back drops it with all notes.</source>
            <translation>存放用户所写笔记的表。回退会删除该表及所有笔记。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/38d63c18f30f_oauth_sessions.py" />
            <source>A table for the tokens of people who sign in through another service; they go with their user. Releases up to 0.8.12 also rebuilt the user table here and gave it a second unique key on its id; that is left as it is where it happened. Going back drops the tokens: people sign in again.</source>
            <translation>用于存放通过其他服务登录者的令牌的表；令牌随用户一起删除。0.8.12 及更早的版本还在此重建了用户表，并为其 id 加了第二个唯一键；已经发生的保持原样。回退会删除令牌：用户需重新登录。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table has neither a primary key nor a unique index</source>
            <translation>有表既没有主键也没有唯一索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>A table of apps. An app can be a member of a channel and write messages there, as a user can: a member is either a user or an app, and a message may come from an app.</source>
            <translation>应用的表。应用可以像用户一样成为频道成员并在其中发消息：成员是用户或应用之一，消息也可以来自应用。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table tag without its unique index.</source>
            <translation>tag 表缺少唯一索引。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6283dc0e4d8d_files_of_channels.py" />
            <source>A table that says which files belong to a channel. Going back drops it; the files stay.</source>
            <translation>记录哪些文件属于某个频道的表。回退会删除该表；文件保留。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c440947495f3_files_of_chats.py" />
            <source>A table that says which files belong to a chat, and to which of its messages. Going back drops it; the files stay.</source>
            <translation>记录哪些文件属于某个对话及其中哪条消息的表。回退会删除该表；文件保留。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A table without its unique index, filled twice.</source>
            <translation>缺少唯一索引的表被填充了两次。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A tag gets its id as name; assignments without a name go to the quarantine table.</source>
            <translation>标签以其 id 作为名称；没有名称的分配进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A temporary table of an interrupted migration was left behind</source>
            <translation>被中断的迁移留下了临时表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A timer for an infinite time or one of more than 64 bits; or, on SQLite, details that its own reader refuses (a NaN, or no JSON).</source>
            <translation>计时器的时间为无穷大或超过 64 位；或在 SQLite 上，其自身读取器拒绝的详细信息（NaN 或不是 JSON）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A unique index can't be made while rows violate it; those rows are findings of their own.</source>
            <translation>只要有行违反唯一索引就无法创建；这些行另有发现。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>A unique index makes addresses differ in more than upper and lower case. Where several accounts have one address already, the one that was used last keeps it. The others keep everything else, and get an address that says so and can't receive mail: &lt;address&gt;.duplicate-&lt;user id&gt;.invalid. Their rows as they were are in the quarantine table, and going back gives them their address again unless it was changed since. Whether two addresses are the same is the database's own lower(): SQLite knows only ASCII letters, PostgreSQL all.</source>
            <translation>唯一索引使各邮箱地址不能仅有大小写之分。若已有多个账户使用同一地址，则由最近使用的账户保留。其余账户的其他内容全部保留，并得到一个表明此事且无法收信的地址：&lt;address&gt;.duplicate-&lt;user id&gt;.invalid。它们原来的行在隔离表中，回退会把地址还给它们，除非此后更改过。两个地址是否相同由数据库的 lower() 决定：SQLite 只识别 ASCII 字母，PostgreSQL 识别所有字母。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A value that a column of chat_message can't hold, or a chat without an owner.</source>
            <translation>chat_message 的某一列无法保存的值，或没有所有者的聊天。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>A verified backup of {when} was made at that release: restoring it loses what came after it, and nothing else.</source>
            <translation>有一个在该版本时所做的经过验证的备份（{when}）：恢复它只会丢失之后的内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A write that was cut off, a damaged page, or another tool.</source>
            <translation>写入被截断、页损坏，或由其他工具造成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A write that was cut off, or another tool.</source>
            <translation>写入被截断，或由其他工具造成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>A wrong host, name or password, an unencoded special character in the URL, or an option that the driver doesn't know.</source>
            <translation>主机、名称或密码错误，URL 中有未编码的特殊字符，或驱动不认识的选项。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>About {needed} are needed; how much is free could not be told.</source>
            <translation>约需 {needed}；无法得知可用空间。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Access grants</source>
            <translation>访问授权</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Access rules in a form that a migration can't read</source>
            <translation>迁移无法读取的访问规则形式</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Access rules were not carried over</source>
            <translation>访问规则没有转移过来</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7826ab40b532_access_to_files.py" />
            <source>Access to files</source>
            <translation>文件访问权限</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Accounts share one e-mail address</source>
            <translation>多个账户共用同一电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Accounts that were deleted while they were members.</source>
            <translation>账户在仍是成员时被删除。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Add sslmode=require to the URL, or allow this address in pg_hba.conf.</source>
            <translation>请在 URL 中加上 sslmode=require，或在 pg_hba.conf 中允许此地址。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Add the column.</source>
            <translation>添加该列。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Add the foreign keys of {0}.</source>
            <translation>添加 {0} 的外键。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Add the missing column, empty.</source>
            <translation>添加缺少的列，值为空。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Addresses that differ in upper and lower case only.</source>
            <translation>仅大小写不同的地址。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3781e22d8b01_threads_reactions_members.py" />
            <source>Adds channel.type and message.parent_id, and creates the tables message_reaction and channel_member.</source>
            <translation>添加 channel.type 和 message.parent_id，并创建表 message_reaction 和 channel_member。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/004_add_archived.py" />
            <source>Adds chat.archived; existing chats are not archived. The column has no default, so SQLite rebuilds the table.</source>
            <translation>添加 chat.archived；已有的对话均未归档。该列没有默认值，因此 SQLite 会重建此表。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/002_add_local_sharing.py" />
            <source>Adds chat.share_id, unique where it is set: the chat that a share link shows.</source>
            <translation>添加 chat.share_id，有值时唯一：分享链接所显示的对话。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7826ab40b532_access_to_files.py" />
            <source>Adds file.access_control.</source>
            <translation>添加 file.access_control。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c29facfe716b_where_files_are_stored.py" />
            <source>Adds file.path, filled from the file's details, and declares file.meta as JSON instead of text. Details that are no JSON are kept as a JSON string. On PostgreSQL, whose JSON has no NaN and no infinite numbers, those become null.</source>
            <translation>添加 file.path，取自文件的详情，并把 file.meta 声明为 JSON，取代文本。不是 JSON 的详情保存为 JSON 字符串。PostgreSQL 的 JSON 没有 NaN 和无穷大，这些值变为 null。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/018_add_function_is_global.py" />
            <source>Adds function.is_global; existing functions apply only where they were chosen.</source>
            <translation>添加 function.is_global；已有的函数只在被选用的地方生效。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c0fbf31ca0db_file_contents.py" />
            <source>Adds hash, data (the extracted contents) and updated_at to file.</source>
            <translation>为 file 添加 hash、data（提取出的内容）和 updated_at。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/003_add_auth_api_key.py" />
            <source>Adds user.api_key, unique where it is set.</source>
            <translation>添加 user.api_key，有值时唯一。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/013_add_user_info.py" />
            <source>Adds user.info, JSON text.</source>
            <translation>添加 user.info，JSON 文本。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/017_add_user_oauth_sub.py" />
            <source>Adds user.oauth_sub, unique where it is set: the identity at the provider.</source>
            <translation>添加 user.oauth_sub，有值时唯一：在提供商处的身份。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/011_add_user_settings.py" />
            <source>Adds user.settings, JSON text.</source>
            <translation>添加 user.settings，JSON 文本。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/016_add_valves_and_is_active.py" />
            <source>Adds valves (JSON text) to tool and function, and function.is_active; existing functions are off.</source>
            <translation>为 tool 和 function 添加 valves（JSON 文本），并添加 function.is_active；已有的函数均为关闭。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>After the restore these tables hold other rows: {0}.</source>
            <translation>恢复后这些表的行不同：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>After the steps, SQLite's check found: {0}.</source>
            <translation>步骤之后 SQLite 的检查发现：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>After the steps, alembic_version says {0}.</source>
            <translation>步骤之后 alembic_version 为 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>After the steps, migratehistory lacks {0}.</source>
            <translation>步骤之后 migratehistory 缺少 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>After the steps, the index {0} is not valid.</source>
            <translation>步骤之后索引 {0} 无效。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>After the steps, the schema is not that of {0}: {1}.</source>
            <translation>步骤之后架构与 {0} 不符：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>After the steps, {0}, which was not so before.</source>
            <translation>步骤之后{0}，之前并非如此。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Afterwards more people may see or change something than before.</source>
            <translation>之后可能有更多人能查看或更改某些内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Age</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic copies a table into _alembic_tmp_&lt;table&gt; to change it; the copy was interrupted.</source>
            <translation>Alembic 为更改表会把它复制到 _alembic_tmp_&lt;table&gt;；复制被中断了。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Alembic row</source>
            <translation>Alembic 记录</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic says so at every start on SQLite.</source>
            <translation>Alembic 在 SQLite 上每次启动都会这么说。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Alembic was started by hand without Open WebUI's environment.</source>
            <translation>在没有 Open WebUI 环境的情况下手动启动了 Alembic。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Alembic's versions and peewee's migrations are found inside.</source>
            <translation>会在其中找到 Alembic 的 versions 和 peewee 的迁移。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups_dialog.py" />
            <source>All backups</source>
            <translation>所有备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>All backups of all databases</source>
            <translation>所有数据库的所有备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>All backups …</source>
            <translation>所有备份 …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>All chats are shown as unread.</source>
            <translation>所有对话都显示为未读。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>All databases</source>
            <translation>所有数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>All of it happens at once or not at all. Afterwards the database is examined again.</source>
            <translation>要么一次全部完成，要么什么都不做。之后会再次检查数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>All of it happens at once or not at all; no row is deleted, what has to go is kept in a quarantine table. Afterwards the database is examined again.</source>
            <translation>要么全部一次完成，要么什么都不做；不会删除任何行，必须移走的内容保存在隔离表中。之后会重新检查数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>All releases up to the newest known one; reviewed and always trusted.</source>
            <translation>截至已知最新版本的所有版本；经过审核，始终受信任。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>All rows with what they hold, as JSON lines</source>
            <translation>所有行及其内容，以 JSON 行格式保存</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>All runs</source>
            <translation>所有运行</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>All settings are at their defaults, though the old ones are still there</source>
            <translation>所有设置都是默认值，尽管旧设置仍在</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>All settings used to be one nested JSON object in the newest row of config. Now each is a row of its own, under its path in the object or, for 20 of them, a new name. The old table is kept as config_old. Where a crash in an earlier release left config empty beside a full config_old, the settings are read from there. Contents that are no JSON object hold no settings; they stay in config_old.</source>
            <translation>所有设置原本是 config 最新一行中的一个嵌套 JSON 对象。现在每项设置各为一行，以其在对象中的路径为名，其中 20 项使用新名称。旧表保留为 config_old。若旧版本的崩溃使 config 为空而 config_old 有内容，则从后者读取设置。不是 JSON 对象的内容不含设置；它们留在 config_old 中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>All steps had been written: the database is at {0}.</source>
            <translation>所有步骤都已写入：数据库处于 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>All steps, one file each …</source>
            <translation>所有步骤，每步一个文件 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>All steps, one file …</source>
            <translation>所有步骤，一个文件 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>All {steps} are in the database and were verified.</source>
            <translation>全部 {steps}已写入数据库并经过验证。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Allow copies inside the server</source>
            <translation>允许服务器内副本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Allow {0} from this address in the server's pg_hba.conf.</source>
            <translation>请在服务器的 pg_hba.conf 中允许 {0} 从此地址连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Also the columns, keys and indexes of these tables that stay</source>
            <translation>也显示这些表中未变的列、键和索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>An Open WebUI wheel (.whl)</source>
            <translation>Open WebUI wheel (.whl)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/959eaac8f909_automations_in_folders.py" />
            <source>An automation may belong to a folder; an index lists a person's automations by folder.</source>
            <translation>自动化可以属于某个文件夹；索引按文件夹列出某人的自动化。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An earlier error in the log is the real one</source>
            <translation>日志中更早的错误才是真正的原因</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>An earlier upgrade stopped in the middle of this step; restore a backup from before it, or try the bundled source.</source>
            <translation>之前的升级在此步骤中途停止；请恢复之前的备份，或尝试随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>An empty key encrypts nothing.</source>
            <translation>空密钥不起任何加密作用。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An empty owner, a name in place of the title and time 0 are filled in.</source>
            <translation>填入空的所有者、以名称代替标题以及时间 0。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An empty owner, the command as title, no content, and time 0 are filled in.</source>
            <translation>填入空的所有者、以命令作标题、空内容和时间 0。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An encrypted database that newer releases can't open</source>
            <translation>较新版本无法打开的加密数据库</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An import that was cut off, or another tool.</source>
            <translation>导入被截断，或由其他工具造成。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An interrupted migration of the prompts would delete them all</source>
            <translation>被中断的提示词迁移会把它们全部删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>An interrupted write is waiting to be undone</source>
            <translation>有中断的写入等待撤销</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An obsolete unique index forbids what people do</source>
            <translation>过时的唯一索引妨碍正常使用</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An older Open WebUI says that it can't locate the revision; before 0.11.3 it starts all the same and breaks at random.</source>
            <translation>较旧的 Open WebUI 会说找不到该修订；0.11.3 之前的版本仍会启动，并在随机的地方出错。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An unknown revision is recorded over only where the tables are exactly those of a known one.</source>
            <translation>只有当表与某个已知修订完全一致时，才会改写未知修订的记录。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade needs room for a backup and for the largest table once more.</source>
            <translation>升级需要备份的空间，外加最大的表再一份。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade says that there is nothing to do, and Open WebUI misses tables and columns.</source>
            <translation>升级会说无需操作，而 Open WebUI 缺少表和列。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade stopped midway, or a development image was used.</source>
            <translation>升级中途停止，或使用了开发镜像。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade to a release's revision goes on from here.</source>
            <translation>可从这里继续升级到某个版本的修订。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>An upgrade would start from the beginning, on tables that exist.</source>
            <translation>升级会从头开始，作用在已存在的表上。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Another console</source>
            <translation>另一个控制台</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/sessions.py" />
            <source>Another console ({0})</source>
            <translation>另一个控制台（{0}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>Another console is at work on {0}.</source>
            <translation>另一个控制台正在处理 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Another language is spoken from the next start on.</source>
            <translation>更换的语言将在下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another process wrote to it at the same time, or it lies on a network file system.</source>
            <translation>另一个进程同时在写入，或它位于网络文件系统上。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Another program changed the database between two steps.</source>
            <translation>另一个程序在两个步骤之间更改了数据库。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another program has this database open</source>
            <translation>有其他程序打开了此数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Another program may have written to it: stop it and restore again.</source>
            <translation>可能有其他程序写入：请停止它并重新恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another role owns them, or it may not create tables in the schema.</source>
            <translation>表属于其他角色，或此角色不得在该架构中创建表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>Another row of {0} has the same {1}.</source>
            <translation>{0} 的另一行具有相同的 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Another session has locked what is needed: {0}.</source>
            <translation>另一个会话锁定了所需内容：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another tool copied rows into PostgreSQL with their numbers and left the counters (sequences) at their start.</source>
            <translation>另一个工具把带编号的行复制到了 PostgreSQL，却让计数器（序列）停在起点。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Another user owns the file or its folder, as containers often do, or it is mounted read-only.</source>
            <translation>文件或其文件夹属于其他用户（容器中常见），或以只读方式挂载。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/55f1302ac17c_index_memories_by_id_and_user.py" />
            <source>Answers "is this memory that person's" from the index alone.</source>
            <translation>仅凭索引即可回答“这条记忆是否属于此人”。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>Apps that take part in channels</source>
            <translation>参与频道的应用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Arrangement: {how}</source>
            <translation>排列：{how}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>As before, the schema differs from that of {0}: {1}.</source>
            <translation>与之前一样，架构与 {0} 不同：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>As the server offers it</source>
            <translation>按服务器提供的方式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Ask for it again, or give the path of a webui.db.</source>
            <translation>请重新索取，或提供 webui.db 的路径。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Asking the rows too, {percent} % done; you can look around meanwhile.</source>
            <translation>正在同时检查各行，已完成 {percent} %；您可以先看看其他内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/named.py" />
            <source>At base there are no tables to compare.</source>
            <translation>在 base 处没有可比较的表。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4e5f6a7b8c9_automations.py" />
            <source>Automations</source>
            <translation>自动化</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/959eaac8f909_automations_in_folders.py" />
            <source>Automations in folders</source>
            <translation>文件夹中的自动化</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Back into its table</source>
            <translation>放回其表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Back to the finding</source>
            <translation>回到该发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up into the server itself?</source>
            <translation>备份到服务器内部？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Back up now …</source>
            <translation>立即备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Back up {target}?</source>
            <translation>备份 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Backup from {when}</source>
            <translation>备份：{when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Backup of the schema {0}, made by owui-migrate.</source>
            <translation>架构 {0} 的备份，由 owui-migrate 制作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Backups and restoring</source>
            <translation>备份与恢复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Backups appear here with their release, their size and whether they are still what they were when they were verified.</source>
            <translation>备份会显示在这里，包括其版本、大小，以及是否仍与验证时相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Backups go to</source>
            <translation>备份存放位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Backups …</source>
            <translation>备份 …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>Base tables</source>
            <translation>基础表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Before anything runs</source>
            <translation>执行之前</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Before the run already: {0}.</source>
            <translation>运行前就有：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Begun {when}: {what} to {goal}.</source>
            <translation>开始于 {when}：{what}到 {goal}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>Beside a plaintext header the salt is needed: 32 hexadecimal digits.</source>
            <translation>使用明文文件头时需要盐值：32 位十六进制数字。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Beside each database</source>
            <translation>与每个数据库同一位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Born with release 0.8 or older (peewee-born): legacy column types are normal here.</source>
            <translation>由 0.8 或更早版本创建（源自 peewee）：旧式列类型在此属正常。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Born with release 0.9 or newer (alembic-born): it never had legacy migrations and needs none.</source>
            <translation>由 0.9 或更新版本创建（源自 Alembic）：从未有过旧式迁移，也不需要。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>Both lead to the same schema.</source>
            <translation>两者得到相同的架构。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Both schemas</source>
            <translation>两个架构</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Builds an index: time grows with the table, no row changes.</source>
            <translation>建立索引：时间随表大小增长，不更改任何行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Bundled scripts and Open WebUI's own</source>
            <translation>随附脚本与 Open WebUI 的脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Bundled with this console</source>
            <translation>随本控制台附带</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/56359461a091_calendars.py" />
            <source>Calendars</source>
            <translation>日历</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Cancel it and close</source>
            <translation>取消并关闭</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Cancel the job</source>
            <translation>取消任务</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Cancelled: the database is as it was before</source>
            <translation>已取消：数据库与之前一样</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Carry over the rules that have no grant yet, and drop the old column.</source>
            <translation>转移尚无授权的规则，并删除旧列。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Certificates (*.crt *.pem);;All files (*)</source>
            <translation>证书 (*.crt *.pem);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Change the key now</source>
            <translation>立即更换密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Change the key or the settings</source>
            <translation>更改密钥或设置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Changing the key of {goal}</source>
            <translation>正在更换 {goal} 的密钥</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/2f1211949ecc_channel_memberships.py" />
            <source>Channel memberships</source>
            <translation>频道成员关系</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/90ef40d4714e_channel_states_and_webhooks.py" />
            <source>Channel states and webhooks</source>
            <translation>频道状态和 webhook</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/57c599a3cb57_channels_and_messages.py" />
            <source>Channels</source>
            <translation>频道</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/90ef40d4714e_channel_states_and_webhooks.py" />
            <source>Channels can be private, archived and deleted, members have a role and were invited by somebody, and a channel can have webhooks. Going back drops all of it: deleted and archived channels show again, and private ones are not private any more.</source>
            <translation>频道可以是私有的、已归档的或已删除的，成员有角色和邀请人，频道可以有 webhook。回退会全部删除：已删除和已归档的频道重新出现，私有频道不再私有。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Channels have members, which Open WebUI's own migration can't carry over</source>
            <translation>频道有成员，而 Open WebUI 自己的迁移无法转移</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats are stranded in the column old_chat</source>
            <translation>对话滞留在 old_chat 列中</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>Chats as JSON</source>
            <translation>对话存为 JSON</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/004_add_archived.py" />
            <source>Chats can be archived</source>
            <translation>对话可以归档</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats don't know their current message</source>
            <translation>对话不知道其当前消息</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/002_add_local_sharing.py" />
            <source>Chats get a share id</source>
            <translation>对话有了分享 ID</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/005_add_updated_at.py" />
            <source>Chats know when they were made and changed</source>
            <translation>对话记录创建和更改时间</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats open empty, although their contents are still in the database.</source>
            <translation>对话打开后是空的，尽管内容仍在数据库中。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that are shared more than once</source>
            <translation>被多次分享的对话</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>Chats that release 0.9.6 left in the column old_chat are put right first, and their messages get the rows that 8452d01d26d7 would have written.</source>
            <translation>0.9.6 版本遗留在 old_chat 列中的对话会先恢复正常，其消息得到 8452d01d26d7 本应写入的行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that were imported from elsewhere, with a list or an object in the place of an id.</source>
            <translation>从别处导入的对话，用列表或对象代替了 id。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats that were imported from elsewhere.</source>
            <translation>从别处导入的对话。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats without contents, or with contents that are no chat</source>
            <translation>没有内容，或内容不是对话的对话</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Chats would open empty, or settings be unreadable, though the migration reports success; or it stops halfway.</source>
            <translation>尽管迁移报告成功，对话会打开为空，或设置无法读取；或者迁移中途停止。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Chats, files and everything else of the other accounts go to the one you choose. Its password counts; the others go to the quarantine table.</source>
            <translation>其他账户的对话、文件及其余内容都归入您选择的账户。以它的密码为准；其余账户移入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check address and firewall; a connect_timeout in the URL gives it longer.</source>
            <translation>请检查地址和防火墙；在 URL 中设置 connect_timeout 可延长等待时间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check its name: it is the part of the URL after the last slash.</source>
            <translation>请检查其名称：URL 最后一个斜杠之后的部分。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>Check its path and permissions.</source>
            <translation>请检查其路径和权限。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>Check its path.</source>
            <translation>请检查其路径。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check sslmode, sslrootcert, sslcert and sslkey; the host's name must be the certificate's for verify-full.</source>
            <translation>请检查 sslmode、sslrootcert、sslcert 和 sslkey；verify-full 要求主机名与证书一致。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Check the URL with psql; write special characters in the password percent-encoded.</source>
            <translation>请用 psql 检查 URL；密码中的特殊字符须用百分号编码。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Check the disk that it was written to.</source>
            <translation>请检查写入它的磁盘。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>Check the disk, and make a copy of the database before anything else.</source>
            <translation>请检查磁盘，并先复制一份数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>Check the key and the settings that were given.</source>
            <translation>请检查密钥和所给的设置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>Check the key; if it was encrypted with other than SQLCipher's default settings, name them with --cipher.</source>
            <translation>请检查密钥；若加密时未用 SQLCipher 默认设置，请用 --cipher 指定。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Check the key; other than SQLCipher's default settings can be set by hand.</source>
            <translation>请检查密钥；若非 SQLCipher 默认设置，可手动设置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Check the path.</source>
            <translation>请检查路径。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Check the permissions of the file and of its folder.</source>
            <translation>请检查文件及其文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check the spelling; inside Docker use the service's name, outside it localhost.</source>
            <translation>请检查拼写；在 Docker 内用服务名，在外用 localhost。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Check the user's name in the URL.</source>
            <translation>请检查 URL 中的用户名。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Checking the result.</source>
            <translation>正在检查结果。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>Checking this backup without its manifest</source>
            <translation>在没有清单的情况下检查此备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/positions.py" />
            <source>Choose Lanes.</source>
            <translation>请选择“泳道”。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Choose Open WebUI {0} as the source.</source>
            <translation>请选择 Open WebUI {0} 作为来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Choose a file …</source>
            <translation>选择文件 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose a goal</source>
            <translation>选择目标</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Choose a goal from the list, or a revision in the graph.</source>
            <translation>请从列表中选择目标，或在修订图中选择修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Choose a goal, see each step and its SQL. Nothing runs before you said yes to a question that names what will happen.</source>
            <translation>选择目标，查看每一步及其 SQL。在您对说明后果的问题回答“是”之前，不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Choose a log</source>
            <translation>选择日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Choose a source</source>
            <translation>选择来源</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose a source that contains it.</source>
            <translation>请选择包含它的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Choose another folder for backups, or make this one writable.</source>
            <translation>请为备份选择其他文件夹，或使此文件夹可写。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Choose another goal to see what it would take.</source>
            <translation>选择其他目标，看看需要做什么。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>Choose another password for the role.</source>
            <translation>请为该角色选择其他密码。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/export.py" />
            <source>Choose another place.</source>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose another source …</source>
            <translation>选择其他来源 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose another source, or mend the scripts' down_revision.</source>
            <translation>请选择其他来源，或修正脚本的 down_revision。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose another source.</source>
            <translation>请选择其他来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Choose one from 'owui-migrate backups', or use pg_restore for your own.</source>
            <translation>请从 'owui-migrate backups' 中选择，或对自己的备份使用 pg_restore。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Choose one of Alembic's revisions, or base.</source>
            <translation>请选择 Alembic 的某个修订，或 base。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Choose other migration scripts</source>
            <translation>选择其他迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Choose the backup folder</source>
            <translation>选择备份文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Choose the key file</source>
            <translation>选择密钥文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Choose the new file</source>
            <translation>选择新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose the other database</source>
            <translation>选择另一个数据库</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Choose the release that made it (a newer one, or a fork) as the source.</source>
            <translation>请选择创建它的版本（较新版本或分支版本）作为来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Choose the release that made it as the source</source>
            <translation>请选择创建它的版本作为来源</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Choose the release that made it as the source, or restore a backup.</source>
            <translation>请选择产生它的版本作为来源，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Choose the root certificate</source>
            <translation>选择根证书</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Choose the scripts of {0} as the source.</source>
            <translation>请选择 {0} 的脚本作为来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Choose the wheel, package or checkout of the release that last opened it.</source>
            <translation>请选择最后打开它的那个版本的 wheel、安装包或代码检出。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Choose who keeps the address; without a choice it is who used it last. Everything that belonged to the others goes to that account; their accounts go to the quarantine table.</source>
            <translation>请选择谁保留该地址；不选择则为最近使用者。其他账户的一切归入该账户；那些账户进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Choose …</source>
            <translation>选择 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Choose: {name}</source>
            <translation>选择：{name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Clear</source>
            <translation>取消标记</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Close other programs, or raise max_connections.</source>
            <translation>请关闭其他程序，或增大 max_connections。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help</source>
            <translation>关闭帮助</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Close the help (F1)</source>
            <translation>关闭帮助 (F1)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_tabs.py" />
            <source>Close this database</source>
            <translation>关闭此数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_tabs.py" />
            <source>Close {target}</source>
            <translation>关闭 {target}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Closing cancels what is running and puts the database back to what it was before.</source>
            <translation>关闭会取消正在进行的操作，并将数据库恢复到之前的状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Colour: {colour}</source>
            <translation>颜色：{colour}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Colours of the s&amp;ystem</source>
            <translation>跟随系统颜色(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Column types differ from what any release makes; migrations may stop at them.</source>
            <translation>列类型与任何版本都不同；迁移可能因此中止。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Compare with a backup from before the upgrade.</source>
            <translation>请与升级前的备份比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Compare with the current one</source>
            <translation>与当前修订比较</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Compare with …</source>
            <translation>比较对象 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>Compare {heading}</source>
            <translation>比较 {heading}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Compare {name}</source>
            <translation>比较 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Comparing …</source>
            <translation>正在比较 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Compress backups (zstd)</source>
            <translation>压缩备份 (zstd)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>Compressing the backup and reading it back.</source>
            <translation>正在压缩备份并读回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Connect as the owner, or let an administrator run: {0}</source>
            <translation>请以所有者身份连接，或让管理员执行：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connect to PostgreSQL</source>
            <translation>连接到 PostgreSQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Connect to a se&amp;rver …</source>
            <translation>连接到服务器(&amp;R) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>Connected to PostgreSQL {0} as {1}, {2}.</source>
            <translation>已以 {1} 连接到 PostgreSQL {0}，{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Connecting …</source>
            <translation>正在连接 …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Connections ran out</source>
            <translation>连接耗尽</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Connections, sign-up rules and interface settings are lost from view.</source>
            <translation>连接、注册规则和界面设置都看不到了。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Copies or rewrites rows; they are counted before and after.</source>
            <translation>复制或重写行；前后都会计数。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Copy DDL</source>
            <translation>复制 DDL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Copy SQL</source>
            <translation>复制 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Copy id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Copy it again while Open WebUI is stopped, or restore a backup.</source>
            <translation>请在 Open WebUI 停止时重新复制，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Copy it to another disk with a tool for failing disks first.</source>
            <translation>请先用针对故障磁盘的工具将其复制到另一磁盘。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Copy log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the data into a database that one release made.</source>
            <translation>请把数据复制到由单一版本创建的数据库中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Copy the database to a disk that can be written, and run there.</source>
            <translation>请把数据库复制到可写的磁盘并在那里运行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the database to a local disk, upgrade it there, copy it back, or stay there.</source>
            <translation>请把数据库复制到本地磁盘，在那里升级，再复制回去或就留在那里。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copy the documents, which are still there; everybody may read them, as after an undisturbed upgrade. Restrict afterwards what not everybody should read.</source>
            <translation>复制仍然存在的文档；所有人都可以读取它们，与未受干扰的升级之后相同。之后请限制不应由所有人读取的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Copy the file to a healthy local disk and work there.</source>
            <translation>请把文件复制到健康的本地磁盘并在那里操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Copy the missing tables with their rows from the schema {0}.</source>
            <translation>从架构 {0} 复制缺少的表及其中的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/button.py" />
            <source>Copy {what}</source>
            <translation>复制{what}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Copying the database to rehearse on.</source>
            <translation>正在复制数据库以供演练。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Copying the encrypted database.</source>
            <translation>正在复制加密数据库。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Copying webui.db alone would lose the newest changes; a foreign -wal file is ignored.</source>
            <translation>只复制 webui.db 会丢失最新的更改；不相干的 -wal 文件会被忽略。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings.py" />
            <source>Correct it, for example to 5432.</source>
            <translation>请改正，例如改为 5432。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Correct the URL, for example postgresql://user@host:5432/database.</source>
            <translation>请更正 URL，例如 postgresql://user@host:5432/database。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Could not be opened; nothing was changed</source>
            <translation>无法打开；未做任何更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count rows</source>
            <translation>统计行数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Count the rows of every table</source>
            <translation>统计每个表的行数</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Counters stand behind the numbers of their rows</source>
            <translation>计数器落后于行的编号</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>Create it first.</source>
            <translation>请先创建它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Create it, then try again.</source>
            <translation>请创建它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Create the missing indexes.</source>
            <translation>创建缺少的索引。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Create the unique index after rows with the same id have gone to the quarantine table.</source>
            <translation>先把相同 id 的行移入隔离表，再创建唯一索引。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Create the unique key.</source>
            <translation>创建唯一键。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Create what is missing, with the defaults that its migration gives.</source>
            <translation>按其迁移给出的默认值创建缺少的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Create what is missing.</source>
            <translation>创建缺少的内容。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>Creates accounts, chats, chat tags, documents, modelfiles, prompts, tags and people, each only if it is absent. SQLite and PostgreSQL differ in a few column types.</source>
            <translation>创建账户、对话、对话标签、文档、modelfile、提示词、标签和用户各表，仅在缺少时创建。SQLite 和 PostgreSQL 在少数列类型上不同。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>Creates the table config: one row per version of the whole settings object, newest counts.</source>
            <translation>创建表 config：整个设置对象的每个版本一行，以最新的为准。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/af906e964978_feedback.py" />
            <source>Creates the table feedback: what people think of an answer.</source>
            <translation>创建表 feedback：人们对回答的评价。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/014_add_files.py" />
            <source>Creates the table file: one row per upload; the bytes are stored elsewhere.</source>
            <translation>创建表 file：每个上传的文件一行；文件内容存放在别处。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>Creates the table folder and adds chat.folder_id.</source>
            <translation>创建表 folder 并添加 chat.folder_id。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/015_add_functions.py" />
            <source>Creates the table function: Python code that extends the server (filters, pipes, actions).</source>
            <translation>创建表 function：扩展服务器的 Python 代码（过滤器、管道、操作）。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/922e7a387820_groups_and_access.py" />
            <source>Creates the table group, adds access_control to models, knowledge, prompts and tools, and model.is_active. Existing models are active, and everything stays as open as it was.</source>
            <translation>创建表 group，为模型、知识库、提示词和工具添加 access_control，并添加 model.is_active。已有的模型为启用，一切访问权限保持原来的开放程度。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>Creates the table knowledge and copies every document into it; the documents stay where they are. Documents whose details can't be read as JSON are copied without tags. Documents that an interrupted earlier attempt left behind are copied too.</source>
            <translation>创建表 knowledge 并把每个文档复制进去；文档保留在原处。详情无法作为 JSON 读取的文档复制时不带标签。先前中断的尝试遗留的文档也会复制。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/008_add_memory.py" />
            <source>Creates the table memory: what the assistant should remember about a person.</source>
            <translation>创建表 memory：助手应记住的关于某人的内容。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/009_add_models.py" />
            <source>Creates the table model: a base model with its own name, description and parameters.</source>
            <translation>创建表 model：基础模型，附自己的名称、描述和参数。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/012_add_tools.py" />
            <source>Creates the table tool: Python code that a model may call, with its description.</source>
            <translation>创建表 tool：模型可以调用的 Python 代码及其说明。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/57c599a3cb57_channels_and_messages.py" />
            <source>Creates the tables channel and message: rooms where people talk to each other.</source>
            <translation>创建表 channel 和 message：人们相互交谈的房间。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>Creates the twelve tables that Open WebUI had when it moved to Alembic, each only if it is absent: a peewee-born database has them all and is left as it is. Going down removes them only where no peewee migration made them; a peewee-born database is then at peewee 018 again, with its rows.</source>
            <translation>创建 Open WebUI 改用 Alembic 时已有的十二个表，仅在缺少时创建：由 peewee 创建的数据库已有全部这些表，保持原样。回退时只删除并非由 peewee 迁移创建的表；由 peewee 创建的数据库则回到 peewee 018，行保留。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings.py" />
            <source>DATABASE_PORT is no number.</source>
            <translation>DATABASE_PORT 不是数字。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>DATABASE_SCHEMA was set later, or in one place only.</source>
            <translation>DATABASE_SCHEMA 是后来设置的，或只在一处设置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>DDL of the table</source>
            <translation>表的 DDL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>Damaged pages can't be mended in place.</source>
            <translation>损坏的页无法就地修复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Dar&amp;k</source>
            <translation>深色(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d31026856c01_folder_data.py" />
            <source>Data of folders</source>
            <translation>文件夹数据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Database (*.db)</source>
            <translation>数据库 (*.db)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Databases and support bundles (*.db *.sqlite *.sqlite3 *.zip);;All files (*)</source>
            <translation>数据库和支持包 (*.db *.sqlite *.sqlite3 *.zip);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Databases that you open are listed here with what was last known of them.</source>
            <translation>您打开的数据库会列在这里，并附上最近所知的状态。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Declared types are not changed automatically.</source>
            <translation>不会自动更改声明的类型。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>Declares chat.chat as JSON instead of text. Contents that are no JSON become JSON null, as does a chat without any. On PostgreSQL, whose JSON has no NaN and no infinite numbers, those become null. A database in which an earlier attempt left the contents in old_chat gets them back.</source>
            <translation>把 chat.chat 声明为 JSON，取代文本。不是 JSON 的内容变为 JSON null，没有内容的对话也是如此。PostgreSQL 的 JSON 没有 NaN 和无穷大，这些值变为 null。若先前的尝试把内容留在 old_chat 中，则会取回。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/006_migrate_timestamps_and_charfields.py" />
            <source>Declares passwords, titles, file names and profile images as TEXT instead of VARCHAR(255). They have been TEXT on PostgreSQL from the start, and timestamps are 64 bits wide on both, so only SQLite has something to do.</source>
            <translation>把密码、标题、文件名和头像声明为 TEXT，取代 VARCHAR(255)。在 PostgreSQL 上它们一开始就是 TEXT，时间戳在两者上都是 64 位，因此只有 SQLite 需要更改。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Decode one layer, as 6d09d1bf1f23 does.</source>
            <translation>解码一层，与 6d09d1bf1f23 的做法相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Decode one layer.</source>
            <translation>解码一层。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Decompressing the backup</source>
            <translation>解压备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Decrypt now</source>
            <translation>立即解密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Decrypting {goal}</source>
            <translation>正在解密 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Default</source>
            <translation>默认值</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Delete 1 row of the quarantine.</source>
            <translation>删除隔离区的 1 行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Delete it</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Delete the others</source>
            <translation>删除其余备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Delete this backup for good?</source>
            <translation>永久删除此备份？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Delete {0} rows of the quarantine.</source>
            <translation>删除隔离区的 {0} 行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Delete …</source>
            <translation>删除 …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Deleted prompts can't be brought back from this file.</source>
            <translation>无法从此文件找回已删除的提示词。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Deletes rows of {0} ({1}), those that the statement names.</source>
            <translation>删除 {0}（{1}）的行，即语句所指的那些。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Deletes rows of {0}, those that the statement names.</source>
            <translation>删除 {0} 的行，即语句所指的那些。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/856c5b02fb54_details_of_messages.py" />
            <source>Details beside messages</source>
            <translation>消息旁的详情</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Diagram</source>
            <translation>关系图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/diagram_view.py" />
            <source>Diagram of tables and foreign keys</source>
            <translation>表和外键关系图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Did you mean {0}?</source>
            <translation>您是指 {0} 吗？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Do the data step of {0} again.</source>
            <translation>重做 {0} 的数据步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Doctor</source>
            <translation>诊断</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents of releases up to 0.3.30 are invisible.</source>
            <translation>0.3.30 及更早版本的文档不可见。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents that were deleted on purpose can't be told from lost ones: they come back too.</source>
            <translation>无法区分有意删除的文档与丢失的文档：它们也会一并恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents were not carried over into knowledge bases</source>
            <translation>文档没有转移到知识库</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Documents whose details are no JSON object</source>
            <translation>详细信息不是 JSON 对象的文档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>Does</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Don't delete or move that file: mend the disk, then open the database once.</source>
            <translation>请勿删除或移动该文件：修好磁盘，然后打开一次数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Don't upgrade</source>
            <translation>不升级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Downgrade</source>
            <translation>降级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Downgrade now</source>
            <translation>立即降级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Downgrade to here …</source>
            <translation>降级到此处 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Downgrade to {goal} stopped</source>
            <translation>降级到 {goal} 已中止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Downgrade to {name} …</source>
            <translation>降级到 {name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Downgrade {target} to {name}?</source>
            <translation>将 {target} 降级到 {name}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop a database here</source>
            <translation>将数据库拖放到这里</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Drop it.</source>
            <translation>删除它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/clear.py" />
            <source>Drop that first, and create it again after the restore.</source>
            <translation>请先删除它，恢复之后再重新创建。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the column {0}.{1}; what is in it goes to the quarantine.</source>
            <translation>删除列 {0}.{1}；其中的内容进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Drop the empty tables of the interrupted attempt.</source>
            <translation>删除中断尝试留下的空表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Drop the index.</source>
            <translation>删除该索引。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the indexes that were begun with.</source>
            <translation>删除已开始创建的索引。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Drop the left-over copy of {0}.</source>
            <translation>删除 {0} 的遗留副本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Drop the left-over copy where the original is whole; give it the original's name where that is gone.</source>
            <translation>原表完好时删除遗留副本；原表已不在时把副本改为原名。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>Drop the table {0}; its rows go to the quarantine.</source>
            <translation>删除表 {0}；其行进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Drop webui.db here</source>
            <translation>将 webui.db 拖放到这里</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the column {0} ({1}).</source>
            <translation>删除列 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the column {0}.</source>
            <translation>删除列 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the table {0} ({1}).</source>
            <translation>删除表 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Drops the table {0}.</source>
            <translation>删除表 {0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Each file is kept once; entries that name no file are taken out.</source>
            <translation>每个文件保留一次；不指向任何文件的条目被去掉。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Each member is kept once; entries that name nobody are taken out.</source>
            <translation>每个成员保留一次；不指向任何人的条目被去掉。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>Each model gets the first entry of its history, a snapshot of its name, base, parameters and details (without whether it is hidden, and without its variables' schema). Details that are no object and parameters that are no JSON are left out of the snapshot; the model keeps them. Going back drops histories.</source>
            <translation>每个模型得到其历史的第一条记录，即名称、基础模型、参数和详情的快照（不含是否隐藏，也不含其变量的架构）。不是对象的详情和不是 JSON 的参数不写入快照；模型本身保留它们。回退会删除历史。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>Each tool and function gets the first entry of its history, a snapshot of its name, its source and its details (without what is read from the source anyway). Details that are no object are left out of the snapshot; the tool or function keeps them. Going back drops histories.</source>
            <translation>每个工具和函数得到其历史的第一条记录，即名称、源代码和详情的快照（不含本来就从源代码读取的内容）。不是对象的详情不写入快照；工具或函数本身保留它们。回退会删除历史。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Empty alembic_version.</source>
            <translation>清空 alembic_version。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Empty parts in access_control, such as a null in place of the readers, or a list or an object in place of an id.</source>
            <translation>access_control 中有空的部分，例如用 null 代替读者，或用列表或对象代替 id。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Encrypt it</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encrypt it, decrypt it, or change its key</source>
            <translation>加密、解密或更换密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Encrypt now</source>
            <translation>立即加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Encrypted databases</source>
            <translation>加密数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Encrypting {goal}</source>
            <translation>正在加密 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Encryption of {question}</source>
            <translation>{question} 的加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Encryption settings</source>
            <translation>加密设置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Encryption …</source>
            <translation>加密 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Enter its key.</source>
            <translation>请输入其密钥。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Enter the key …</source>
            <translation>输入密钥 …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b7c8d9e0f1a2_last_read_at_of_chats.py" />
            <source>Every chat says when it was last read; existing chats count as read when they were last changed. A column that already holds times is left as it is. One that a crash in an earlier release left behind without any is filled.</source>
            <translation>每个对话记录最后阅读时间；已有的对话视为在最后更改时已读。已存有时间的列保持原样。旧版本的崩溃遗留的空列会被填充。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>Every file id in a knowledge's data becomes a row of knowledge_file, if there is such a file, and the data column goes. A file that is listed twice counts once, and an entry that is an object counts by its id. Data that can't be read at all is listed in the quarantine. A table that an earlier, crashed attempt left without its rows is filled. Going back writes the lists again; other data that a knowledge had does not come back.</source>
            <translation>知识库数据中的每个文件 id（若该文件存在）变为 knowledge_file 的一行，并删除 data 列。重复列出的文件只算一次，对象形式的条目按其 id 计。完全无法读取的数据列入隔离表。先前崩溃的尝试留下的空表会被填充。回退会重新写出列表；知识库的其他数据不会恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Every later attempt stops: 'duplicate column name: info_json'.</source>
            <translation>之后的每次尝试都会中止：'duplicate column name: info_json'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Every later upgrade stops: 'Requested revision overlaps with other requested revisions'.</source>
            <translation>之后的每次升级都会中止：'Requested revision overlaps with other requested revisions'。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7b3f2a9c1d4e_memory_type.py" />
            <source>Every memory gets a type. Existing memories, and new ones that name none, are of type context.</source>
            <translation>每条记忆有了类型。已有的记忆以及未指明类型的新记忆，类型为 context。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Every message in a chat's JSON becomes a row of chat_message; the JSON stays as it is. Chats made for shares are left out, because they repeat their original. Chats without an owner are not left out, and no message is lost because another chat's has the same row id: it gets a number behind its own. A message with a value that its column can't hold is listed in the quarantine; its chat still has it. A table that an earlier, crashed attempt left half filled is completed.</source>
            <translation>对话 JSON 中的每条消息变为 chat_message 的一行；JSON 保持原样。为分享而创建的对话被略去，因为它们只是重复原件。没有所有者的对话不会被略去，也不会因为另一对话的消息具有相同的行 id 而丢失消息：后者的 id 后面会加上编号。若消息的某个值无法存入其列，则列入隔离表；其对话中仍有该消息。先前崩溃的尝试留下的未填满的表会补全。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Every page of it was checked and is sound.</source>
            <translation>其每一页都经过检查且完好。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Every page of it was checked and is sound; only the report is missing.</source>
            <translation>其每一页都经过检查且完好；只缺报告。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every revision, the oldest on top: A is applied, C is where the database is, P is still to come. A click tells more, a right click leads there.</source>
            <translation>所有修订，最旧的在最上面：A 表示已应用，C 是数据库所在处，P 尚待执行。单击查看详情，右键可前往该处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Every row that is referred to is there.</source>
            <translation>所有被引用的行都存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>Every run makes a backup first and opens it again to verify it. Any of them can be restored from here.</source>
            <translation>每次运行都会先备份，并重新打开以验证。任何一个备份都可以从这里恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Every run makes one by itself before it changes anything.</source>
            <translation>每次运行在更改任何内容之前都会自动备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Every run makes one by itself before it changes anything; you can make one now.</source>
            <translation>每次运行在更改任何内容之前都会自动备份；您也可以现在就备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Every statement that the step runs, without running it</source>
            <translation>此步骤将执行的每条语句，但不实际执行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Every step ran on the copy, but the database is no longer what was copied. {found}</source>
            <translation>所有步骤都在副本上执行了，但数据库已不是所复制的样子。{found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Every upgrade, downgrade and restore is written down here, outside the database.</source>
            <translation>每次升级、降级和恢复都会记录在这里，保存在数据库之外。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>Every user id in a group's list becomes a row of group_member, and the list's column goes. Ids that are listed twice count once, and entries that name nobody (null, lists, objects) are left out. On PostgreSQL, where a member must exist, ids of users that don't are listed in the quarantine; so is a group whose list can't be read. A table that an earlier, crashed attempt left without its rows is filled. Going back writes the lists again; when somebody joined is lost.</source>
            <translation>组列表中的每个用户 id 变为 group_member 的一行，并删除列表所在的列。重复列出的 id 只算一次，不指向任何人的条目（null、列表、对象）被略去。在 PostgreSQL 上成员必须存在，不存在的用户 id 列入隔离表；列表无法读取的组也是如此。先前崩溃的尝试留下的空表会被填充。回退会重新写出列表；加入时间会丢失。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>Every user without a password row gets one with an empty password, which opens nothing: such accounts sign in through another service. Existing rows, inactive ones too, stay as they are. Going back keeps the new rows: they harm no older release, and nothing tells them from the ones people rely on.</source>
            <translation>每个没有密码行的用户得到一行空密码，空密码无法登录：这类账户通过其他服务登录。已有的行（包括未启用的）保持原样。回退时保留新行：它们对旧版本无害，也无法与用户所依赖的行区分。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Everything could be read: {rows} are in the new file</source>
            <translation>全部可读：新文件中有 {rows}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Everything looks deleted, but the old file usually still exists elsewhere.</source>
            <translation>看起来一切都被删除了，但旧文件通常还在别处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Everything was undone: the database is as it was before.</source>
            <translation>一切已撤销：数据库与之前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Evidence by table</source>
            <translation>按表列出的证据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Examine again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Examine it again; repair it again where the finding is still there.</source>
            <translation>请重新检查；仍有该发现时再次修复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>Examine it with the doctor, and report this with the support bundle.</source>
            <translation>请用诊断检查，并附上支持包报告。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Examined</source>
            <translation>已检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: no error is left, only warnings that the doctor explains.</source>
            <translation>已重新检查：没有错误了，只剩诊断页会说明的警告。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: nothing is wrong any more.</source>
            <translation>已重新检查：不再有任何问题。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again: {what} can be repaired now.</source>
            <translation>已重新检查：现在可以修复 {what}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Examined again; left is: {titles}.</source>
            <translation>已重新检查；剩余：{titles}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Examined where the database is, on {when}; it is not here.</source>
            <translation>于 {when} 在数据库所在处检查；数据库不在这里。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Examining the repaired copy.</source>
            <translation>正在检查修复后的副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Examining …</source>
            <translation>正在检查 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export all steps</source>
            <translation>导出所有步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export all steps before {revision}, which SQL alone can't do</source>
            <translation>导出 {revision} 之前的所有步骤（仅靠 SQL 无法完成该步骤）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export the SQL</source>
            <translation>导出 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Export the graph</source>
            <translation>导出修订图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export the step {revision}</source>
            <translation>导出步骤 {revision}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export {count} scripts before {revision}, which SQL alone can't do: choose a folder</source>
            <translation>
                <numerusform>导出 {revision} 之前的 {count} 个脚本（仅靠 SQL 无法完成该步骤）：选择文件夹</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>Export {count} scripts: choose a folder</source>
            <translation>
                <numerusform>导出 {count} 个脚本：选择文件夹</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Export …</source>
            <translation>导出 …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/af906e964978_feedback.py" />
            <source>Feedback</source>
            <translation>反馈</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>File and folder can be written.</source>
            <translation>文件和文件夹可写入。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/81cc2ce44d79_files_of_channel_messages.py" />
            <source>Files of channel messages</source>
            <translation>频道消息的文件</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6283dc0e4d8d_files_of_channels.py" />
            <source>Files of channels</source>
            <translation>频道文件</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c440947495f3_files_of_chats.py" />
            <source>Files of chats</source>
            <translation>对话的文件</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Files of knowledge bases were not carried over</source>
            <translation>知识库的文件没有转移过来</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>Files of knowledge in a table of their own</source>
            <translation>知识库文件独立成表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Files whose details are no JSON object</source>
            <translation>详细信息不是 JSON 对象的文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>Fill in what is missing.</source>
            <translation>补上缺少的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Filter the log</source>
            <translation>筛选日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Filter …</source>
            <translation>筛选 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>Find out why in the server's log, then start again.</source>
            <translation>请在服务器日志中查明原因，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Find the current message again, as that migration does.</source>
            <translation>重新找出当前消息，与该迁移的做法相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Finding</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a0b1c2d3e4f5_index_memories_by_user.py" />
            <source>Finds a person's memories without reading all of them.</source>
            <translation>无需读取全部记忆即可找到某人的记忆。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1ce6ade7d93b_index_groups_of_a_user.py" />
            <source>Finds the groups of a person without reading all memberships.</source>
            <translation>无需读取所有成员关系即可找到某人所属的组。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the conversion: the left-over column goes, the settings stay.</source>
            <translation>完成转换：遗留的列被移除，设置保留。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the migration from the prompts that are still there.</source>
            <translation>用仍然存在的提示词完成迁移。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Finish the migration: what is missing is created, and the data step is done again.</source>
            <translation>完成迁移：创建缺少的内容，并重做数据步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Finish what {0} began.</source>
            <translation>完成 {0} 已开始的操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Finish {0}.</source>
            <translation>完成 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Finish {0}: make what is missing, and move the rows that are not moved.</source>
            <translation>完成 {0}：创建缺少的内容，并移动尚未移动的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>First steps</source>
            <translation>入门导览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fit</source>
            <translation>适应窗口</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Fold straight runs into one row each</source>
            <translation>将每段直线折叠为一行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Folders are sorted wrongly and show a date in 1970.</source>
            <translation>文件夹排序错误，并显示 1970 年的日期。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d31026856c01_folder_data.py" />
            <source>Folders get a place for data of their own, such as the files and the system prompt of a project. Going back drops what is in it.</source>
            <translation>文件夹有了存放自身数据的地方，例如项目的文件和系统提示词。回退会删除其中的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Folders have a year in place of a time</source>
            <translation>文件夹以年份代替时间</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3c9b0ca343fd_knowledge_folders.py" />
            <source>Folders in knowledge</source>
            <translation>知识库中的文件夹</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Folders were made in the year 2024, says a number that is no time</source>
            <translation>文件夹的时间是“2024”，但那不是时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>For authors of migrations</source>
            <translation>供迁移脚本作者使用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>For very large databases: each step is written when it is done, so a failure leaves the database between two revisions instead of where it was.</source>
            <translation>适用于非常大的数据库：每步完成后即写入，因此失败时数据库会停在两个修订之间，而不是回到原处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Forget the log</source>
            <translation>清除日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_row.py" />
            <source>Forget this entry</source>
            <translation>移除此条目</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Found automatically (as before, or 4, 3, 2, 1)</source>
            <translation>自动查找（沿用之前，或 4、3、2、1）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Found damaged {ago}: {problem}</source>
            <translation>{ago}发现损坏：{problem}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Free some space there, or choose another folder.</source>
            <translation>请在那里腾出空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Free some space there, or name another folder in TMPDIR.</source>
            <translation>请在那里腾出空间，或在 TMPDIR 中指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>Free some space there.</source>
            <translation>请在那里腾出空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Free space for backup and growth</source>
            <translation>备份和增长所需的可用空间</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/856c5b02fb54_details_of_messages.py" />
            <source>Free-form details beside each chat message. No rows change. Guarded, because a crash in an earlier release can have left the column behind.</source>
            <translation>每条对话消息旁的自由格式详情。不更改任何行。带有保护，因为旧版本的崩溃可能已留下该列。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare_preview.py" />
            <source>From base to base there is nothing to do.</source>
            <translation>从 base 到 base 无需操作。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>From there on Open WebUI says: 'sqlite+sqlcipher:// URLs are not supported with async engine'.</source>
            <translation>从那时起 Open WebUI 会说：'sqlite+sqlcipher:// URLs are not supported with async engine'。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/015_add_functions.py" />
            <source>Functions</source>
            <translation>函数</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/018_add_function_is_global.py" />
            <source>Functions can apply everywhere</source>
            <translation>函数可全局生效</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Gathering …</source>
            <translation>正在收集 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Generations</source>
            <translation>按代</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Give Open WebUI the new key in DATABASE_PASSWORD. There is no way into the file without it.</source>
            <translation>请在 DATABASE_PASSWORD 中为 Open WebUI 设置新密钥。没有它就无法进入文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give a folder with migrations or an Open WebUI wheel (.whl).</source>
            <translation>请提供含有迁移的文件夹或 Open WebUI wheel (.whl)。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give a folder with migrations, an Open WebUI wheel (.whl), or 'bundled'.</source>
            <translation>请提供含有迁移的文件夹、Open WebUI wheel (.whl) 或 'bundled'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Give a key.</source>
            <translation>请提供密钥。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Give a path, or a URL like {0}.</source>
            <translation>请提供路径，或像 {0} 这样的 URL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>Give an Open WebUI wheel, an installed open_webui folder, a checkout's backend, or a folder with Alembic versions/ or peewee migrations.</source>
            <translation>请提供 Open WebUI wheel、已安装的 open_webui 文件夹、代码检出的 backend，或含有 Alembic versions/ 或 peewee 迁移的文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Give it again; it is the one in Open WebUI's DATABASE_URL.</source>
            <translation>请重新输入；它就是 Open WebUI 的 DATABASE_URL 中的密码。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Give it in the window, or with --password-env or --password-stdin.</source>
            <translation>请在窗口中输入，或用 --password-env 或 --password-stdin。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give its key: with --password-env, --password-stdin or --key-file.</source>
            <translation>请提供其密钥：用 --password-env、--password-stdin 或 --key-file。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>Give modelfiles a title and contents that have none.</source>
            <translation>为没有标题和内容的 modelfile 补上标题和内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/pooler.py" />
            <source>Give the URL of the PostgreSQL server itself, often port 5432.</source>
            <translation>请提供 PostgreSQL 服务器本身的 URL，端口通常为 5432。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>Give the copy the name {0}.</source>
            <translation>把副本改名为 {0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Give the key, or the right file.</source>
            <translation>请提供密钥，或正确的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give the path of a webui.db.</source>
            <translation>请提供 webui.db 的路径。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Give the webui.db inside it.</source>
            <translation>请指定其中的 webui.db。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>Give yourself access to it, or choose another source.</source>
            <translation>请为自己取得访问权限，或选择其他来源。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e1f2a3b4c5d6_note_is_pinned.py" />
            <source>Gives every note a flag that says whether it is pinned. Existing notes have none (NULL). The flag only lives until 4de81c2a3af1, which keeps pins per person.</source>
            <translation>为每条笔记添加表示是否置顶的标志。已有的笔记没有标志（NULL）。该标志只用到 4de81c2a3af1，后者按用户记录置顶。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>Gives every tag the id that its name comes to (lower case, underscores for spaces), writes each chat's tags into chat.meta, and turns the tag "pinned" into chat.pinned. Two tags of one person with the same id become one. Tags of different people may have the same name, but their ids can only be equal from the next revision on: until then all but the first keep the id they had. The table chatidtag stays as it is.</source>
            <translation>按名称为每个标签生成 id（小写，空格换成下划线），把每个对话的标签写入 chat.meta，并把标签“pinned”变为 chat.pinned。同一用户的两个 id 相同的标签合并为一个。不同用户的标签可以同名，但要到下一个修订起其 id 才能相同：在此之前，除第一个外都保留原来的 id。表 chatidtag 保持原样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go on with the job</source>
            <translation>继续任务</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go on with the next step</source>
            <translation>继续执行下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Go on …</source>
            <translation>继续 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Go to current</source>
            <translation>转到当前</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Go to the next one that is lit up</source>
            <translation>转到下一个被标亮的对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Go to the run</source>
            <translation>转到此运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>Going back brings config_old back as config. If settings were changed meanwhile, a newest row with them is added, in the nested form that older releases read.</source>
            <translation>回退会把 config_old 恢复为 config。若期间更改过设置，则以旧版本能读取的嵌套形式添加一个包含这些设置的最新行。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Going back drops the table; what was only written there since is lost.</source>
            <translation>回退会删除该表；此后只写在该表中的内容会丢失。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Going back drops what the newer releases added. To get back exactly what was there, restore a backup instead.</source>
            <translation>回退会删除较新版本所添加的内容。若要得到与之前完全相同的内容，请改为恢复备份。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>Going back keeps one API key and one service per user, unique as they were, and drops the rest.</source>
            <translation>回退为每个用户保留一个 API 密钥和一个服务，并与原来一样唯一，其余删除。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Going back keeps the keys, which no older release minds. It puts the record of the 18 peewee migrations back where it is missing: releases up to 0.9.5 would run those again without it.</source>
            <translation>回退保留主键，旧版本不受其影响。若缺少 18 条 peewee 迁移的记录，则会补上：没有它，0.9.5 及更早的版本会再次运行这些迁移。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Going back keeps the prompts and drops their histories, tags and switches: a prompt that was switched off is on again.</source>
            <translation>回退保留提示词，但删除其历史、标签和开关：已关闭的提示词会重新启用。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Going back loses what the older schema has no place for.</source>
            <translation>回退会丢失旧架构无处存放的内容。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>Going back makes stand-in chats of the shares again and removes every grant for shares: shares that only some could read become readable by everybody who has the link.</source>
            <translation>回退会把分享重新变为替身对话，并删除所有分享的授权：原本只有部分人可读的分享，变为任何有链接的人都可读。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Going back to {goal}</source>
            <translation>正在回退到 {goal}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Going back writes the rules again. Older releases know only reading and writing by users and groups: other grants are dropped. What everybody may read has no rule again, and who else may write it can't be said: such grants wait in the quarantine, and come back with the next upgrade if there still is no rule.</source>
            <translation>回退会重新写出规则。旧版本只有用户和组的读写权限：其他授权会删除。所有人可读的内容重新变为没有规则，此时无法表示还有谁可以写：这类授权留在隔离表中，下次升级时若仍没有规则则会放回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Going down</source>
            <translation>向下</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Going up</source>
            <translation>向上</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Gone back to {goal}: {steps}</source>
            <translation>已回退到 {goal}：{steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Good</source>
            <translation>好</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Grant CONNECT on the database, or use the role that Open WebUI uses.</source>
            <translation>请授予该数据库的 CONNECT，或使用 Open WebUI 所用的角色。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>Grant it (ALTER ROLE "{0}" CREATEDB), or name another server for the copy: owui-migrate rehearse --on URL.</source>
            <translation>请授予权限（ALTER ROLE "{0}" CREATEDB），或为副本指定其他服务器：owui-migrate rehearse --on URL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/open_server.py" />
            <source>Grant it USAGE on {0}, or use the role that Open WebUI uses.</source>
            <translation>请授予它对 {0} 的 USAGE，或使用 Open WebUI 所用的角色。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Grant it: GRANT CREATE ON SCHEMA {0} TO {1}.</source>
            <translation>请授予权限：GRANT CREATE ON SCHEMA {0} TO {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Graph</source>
            <translation>修订图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>Graphviz (DOT) …</source>
            <translation>Graphviz (DOT) …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>Group members in a table of their own</source>
            <translation>组成员独立成表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Group members were not carried over</source>
            <translation>组成员没有转移过来</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/922e7a387820_groups_and_access.py" />
            <source>Groups and access</source>
            <translation>组和访问权限</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Groups list members who are no users</source>
            <translation>群组列出了不是用户的成员</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8e4f0a3c752_groups_within_groups.py" />
            <source>Groups within groups</source>
            <translation>组中之组</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>HMAC algorithm</source>
            <translation>HMAC 算法</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>Hand everything over to the account that keeps the address.</source>
            <translation>把一切交给保留该地址的账户。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Handled one by one, if there are any: {0}.</source>
            <translation>如有则逐个处理：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Has no working downgrade: only the backup leads back.</source>
            <translation>没有可用的降级：只有备份才能回退。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Head {key}{title}</source>
            <translation>最新修订 {key}{title}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help text</source>
            <translation>帮助文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>Help topics</source>
            <translation>帮助主题</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Hide the SQL</source>
            <translation>隐藏 SQL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>Histories of models</source>
            <translation>模型历史</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>Histories of skills</source>
            <translation>技能历史</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>Histories of tools and functions</source>
            <translation>工具和函数历史</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>How the graph is arranged</source>
            <translation>修订图的排列方式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>How to get to a release of Open WebUI</source>
            <translation>如何到达某个 Open WebUI 版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>I know that the backup is not encrypted</source>
            <translation>我知道备份没有加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>I know that the new file is not encrypted</source>
            <translation>我知道新文件没有加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>I want to run Open WebUI</source>
            <translation>我想运行 Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>If anything fails, the file is as it was</source>
            <translation>若有任何失败，文件保持原样</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>If the server is lost, such a backup is lost with it. After a yes it goes on at once.</source>
            <translation>如果服务器丢失，这样的备份也会一起丢失。确认后立即继续。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>If there were prompts, they are gone.</source>
            <translation>如果曾有提示词，它们已经没了。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>If you expected chats, this is not the database that Open WebUI used before.</source>
            <translation>如果您期望有对话，那么这不是 Open WebUI 之前使用的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>If you know where they come from, trust them once, with --trust or when asked.</source>
            <translation>如果您知道其来源，请信任一次：用 --trust 或在询问时确认。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>If you wait, it ends by itself and is verified.</source>
            <translation>如果等待，它会自行结束并经过验证。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Imports, or a damaged copy.</source>
            <translation>导入，或损坏的副本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Imports, or a database that was filled by hand.</source>
            <translation>导入，或手工填充的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>In</source>
            <translation>位于</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>In its place, after a verified backup</source>
            <translation>原位替换，先做经过验证的备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no, although it is recorded.</source>
            <translation>表中：没有，尽管已有记录。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: no.</source>
            <translation>表中：没有。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: partly.</source>
            <translation>表中：部分存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes, although it is not recorded.</source>
            <translation>表中：存在，尽管没有记录。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>In the tables: yes.</source>
            <translation>表中：存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>In this order, in one go: all of them or none.</source>
            <translation>按此顺序一次完成：要么全部，要么都不做。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8f2c6d91a04_index_pending_files.py" />
            <source>Index on files still to be taken into knowledge</source>
            <translation>待加入知识库文件的索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/55f1302ac17c_index_memories_by_id_and_user.py" />
            <source>Index on memories by id and user</source>
            <translation>按 ID 和用户的记忆索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a0b1c2d3e4f5_index_memories_by_user.py" />
            <source>Index on memories by user</source>
            <translation>按用户的记忆索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1ce6ade7d93b_index_groups_of_a_user.py" />
            <source>Index on the groups of a user</source>
            <translation>用户所属组的索引</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Indexes are missing</source>
            <translation>缺少索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>Indexes for lists</source>
            <translation>列表索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Inside</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Inside Docker it is {0}:{1}.</source>
            <translation>在 Docker 内是 {0}:{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/backup.py" />
            <source>Install PostgreSQL's client programs (postgresql-client-{0}), or allow a copy inside the server with --backup-on-server.</source>
            <translation>请安装 PostgreSQL 客户端程序（postgresql-client-{0}），或用 --backup-on-server 允许服务器内副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>Install PostgreSQL's client programs (postgresql-client-{0}).</source>
            <translation>请安装 PostgreSQL 客户端程序（postgresql-client-{0}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install PostgreSQL's client programs here: pg_dump can.</source>
            <translation>请在此安装 PostgreSQL 客户端程序：pg_dump 可以。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install pg_dump here, or grant the role CREATE on the database.</source>
            <translation>请在此安装 pg_dump，或授予该角色对数据库的 CREATE。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Install pg_dump here, or grant the role SELECT.</source>
            <translation>请在此安装 pg_dump，或授予该角色 SELECT。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>Install postgresql-client-{0}; else the run asks whether the backup may be a copy inside the server.</source>
            <translation>请安装 postgresql-client-{0}；否则运行会询问备份可否为服务器内副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Instead the tables of {target} can be copied into a schema of their own in the same database. A restore knows how to bring them back.</source>
            <translation>可以改为把 {target} 的表复制到同一数据库中一个单独的架构。恢复功能知道如何取回它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Into a new file; this one stays as it is</source>
            <translation>写入新文件；此文件保持不变</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Is</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>It can't happen while this run is alone, which is checked; update SQLite anyway.</source>
            <translation>只要此次运行独占（会检查）就不会发生；仍请更新 SQLite。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>It ended without a word.</source>
            <translation>它没有任何说明就结束了。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>It had changed nothing in the database.</source>
            <translation>它没有更改数据库中的任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>It holds a character that PostgreSQL can't store.</source>
            <translation>它含有 PostgreSQL 无法存储的字符。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>It is either there as a whole or not at all; the backup is untouched.</source>
            <translation>要么全部写入，要么完全没有；备份未受影响。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>It is empty: Open WebUI would create them.</source>
            <translation>它是空的：Open WebUI 会创建表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>It is empty: nothing is lost.</source>
            <translation>它是空的：不会丢失任何内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>It is gone or wrong after the upgrade, and no message says so.</source>
            <translation>升级后它会丢失或出错，且没有任何消息提示。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>It is not offered for restoring, and counts for no rule.</source>
            <translation>不提供恢复，也不计入任何规则。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>It is only ever replaced in one go.</source>
            <translation>它只会一次性替换。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>It is recorded at {names}. A newer release or a fork made it: choose that as the source. Nothing can run before.</source>
            <translation>它记录为 {names}。由较新版本或分支版本产生：请选择其作为来源。在此之前无法执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>It is the wrong file, or an empty one. Typical reasons: a volume that isn't mounted, another DATA_DIR, three slashes instead of four in DATABASE_URL.</source>
            <translation>文件不对，或者是空的。常见原因：卷未挂载、DATA_DIR 不同、DATABASE_URL 中用了三个而非四个斜杠。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>It is {steps} behind {head_name}.</source>
            <translation>距离 {head_name} 还有 {steps}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>It leaves no trace in the tables.</source>
            <translation>它在表中不留痕迹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>It lies in the Docker volume {0}, which can't be read by this user.</source>
            <translation>它位于 Docker 卷 {0} 中，此用户无法读取。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>It names no database</source>
            <translation>没有指定数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>It needs that much free disk space for a while; see that there is enough.</source>
            <translation>期间需要同样多的可用空间；请确保足够。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>It speaks of {count}, explained below.</source>
            <translation>其中提到 {count}，说明见下。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>It speaks of {count}, listed below with the database's own.</source>
            <translation>其中提到 {count}，与数据库自身的发现一起列在下面。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>It stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>It was only looked at.</source>
            <translation>只是查看过。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>It was opened again and found equal when it was made, and still has that size. Restoring checks every byte first.</source>
            <translation>创建时已重新打开并核对一致，大小至今未变。恢复前会先检查每个字节。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Its file, size, revision and release are shown here.</source>
            <translation>这里显示其文件、大小、修订和版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Its host or port can't be read</source>
            <translation>无法读取主机或端口</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Its operations, risks and script are shown here.</source>
            <translation>这里显示其操作、风险和脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Its port is no number</source>
            <translation>端口不是数字</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Its size is no longer what it was when it was verified. It is not offered for restoring.</source>
            <translation>其大小已与验证时不同，因此不提供恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>Its tables are those of no known revision, so no release is known to fit.</source>
            <translation>其表不属于任何已知修订，因此不知道哪个版本适合。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Its tables don't tell which release made it.</source>
            <translation>从表中看不出由哪个版本创建。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>Its transaction was rolled back.</source>
            <translation>其事务已回滚。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Its version tables name no revision.</source>
            <translation>其版本表没有给出修订。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>JSON columns hold text that is no JSON</source>
            <translation>JSON 列中有不是 JSON 的文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>JSON lines (*.jsonl)</source>
            <translation>JSON 行 (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>JSON …</source>
            <translation>JSON …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Job at work</source>
            <translation>进行中的任务</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>KDF algorithm</source>
            <translation>KDF 算法</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>KDF iterations</source>
            <translation>KDF 迭代次数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Keep completed steps</source>
            <translation>保留已完成的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>Keep each file once; lists with more than ids in them are kept aside.</source>
            <translation>每个文件保留一次；含有 id 以外内容的列表另行保存。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>Keep each member once; lists with more than ids in them are kept aside.</source>
            <translation>每个成员保留一次；含有 id 以外内容的列表另行保存。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Keep it in this computer's keychain</source>
            <translation>保存在本机钥匙串中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Keep some backups by rules, and delete the others</source>
            <translation>按规则保留部分备份，删除其余备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>Keep the chat as it is aside, then take out the time, or empty the details.</source>
            <translation>将对话原样另存，然后去掉时间或清空详细信息。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/mending.py" />
            <source>Keep the chats as they are aside, then take odd times and parents out.</source>
            <translation>将对话原样另存，然后去掉异常的时间和上级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>Keep the contents aside, then make them an empty chat.</source>
            <translation>先保存内容，再改为空对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>Keep the list aside, and in it those who are users.</source>
            <translation>将列表另存，列表中只保留确为用户的成员。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Keep the row that the tables prove; the other is one of its ancestors.</source>
            <translation>保留表所证实的那一行；另一行是它的前身。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>Keep the rows as they are aside, then leave ids alone in their rules.</source>
            <translation>将这些行原样另存，然后在其规则中只保留 id。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>Keep the text aside, then empty it.</source>
            <translation>先保存文本，再清空。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>Keep working</source>
            <translation>继续运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Keep {0}, which the tables prove.</source>
            <translation>保留表所证实的 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Keeping the old file</source>
            <translation>保留旧文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Key file</source>
            <translation>密钥文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Key of {question}</source>
            <translation>{question} 的密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Keys and indexes</source>
            <translation>键和索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Knowledge bases look empty.</source>
            <translation>知识库看起来是空的。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>Knowledge from the documents</source>
            <translation>由文档生成知识库</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3c9b0ca343fd_knowledge_folders.py" />
            <source>Knowledge gets folders, and each of its files may lie in one of them. Going back puts all files at the top.</source>
            <translation>知识库有了文件夹，其中的每个文件都可以放入某个文件夹。回退会把所有文件放回最上层。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Lanes</source>
            <translation>泳道</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Last written</source>
            <translation>最后写入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Leave --keep-completed-steps out.</source>
            <translation>请去掉 --keep-completed-steps。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Leave --on out; a file is copied into a private temporary folder.</source>
            <translation>请去掉 --on；文件会复制到私有临时文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Leave the tour</source>
            <translation>退出导览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Legacy migrations are finished by an upgrade.</source>
            <translation>旧式迁移由升级完成。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Let everybody read them, as before.</source>
            <translation>让所有人都能读取它们，与之前相同。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Let the owner grant the rights, or connect as the owner.</source>
            <translation>请让所有者授予权限，或以所有者身份连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Lists of group members that a migration can't carry over</source>
            <translation>迁移无法转移的组成员列表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Lists of knowledge files that a migration can't carry over</source>
            <translation>迁移无法转移的知识文件列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Loading the scripts.</source>
            <translation>正在加载脚本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Locks don't hold, and pages get damaged under load.</source>
            <translation>锁不可靠，负载下页会损坏。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Logs (*.log *.txt *.out *.err *.json);;All files (*)</source>
            <translation>日志 (*.log *.txt *.out *.err *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/006_migrate_timestamps_and_charfields.py" />
            <source>Long texts without a limit</source>
            <translation>长文本不再限长</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Look at its revision; restore again if it is the old one.</source>
            <translation>请查看其修订；如果是旧的，请重新恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>Look at that script before anything else, or use the bundled source.</source>
            <translation>请先查看该脚本，或使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Look at the backups</source>
            <translation>查看备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Look at the log of this run; the bundled source may get further than this one.</source>
            <translation>请查看此次运行的日志；随附的来源也许能走得更远。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Look at the plan</source>
            <translation>查看计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Look at what it did, then go on, or cancel to undo everything.</source>
            <translation>查看它做了什么，然后继续，或取消以全部撤销。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Look at what it says, and into the server's log.</source>
            <translation>请查看其说明以及服务器日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>Look at what it tells; what is to be done is done where it was made.</source>
            <translation>请查看它提供的信息；要做的事须在制作它的地方进行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Look for the right webui.db: often it lies in a Docker volume or DATA_DIR.</source>
            <translation>请找到正确的 webui.db：通常在 Docker 卷或 DATA_DIR 中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Look for the webui.db that Open WebUI really uses, or start Open WebUI once.</source>
            <translation>请找到 Open WebUI 真正使用的 webui.db，或先启动一次 Open WebUI。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Look for the webui.db that Open WebUI really uses: in its Docker volume or DATA_DIR.</source>
            <translation>请找到 Open WebUI 真正使用的 webui.db：在其 Docker 卷或 DATA_DIR 中。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Look further up in the log for the first error, and paste that part too.</source>
            <translation>请在日志更上方找到第一个错误，并把那部分也粘贴进来。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Look into it</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Look whether Open WebUI is still running; the plan itself is checked again.</source>
            <translation>请检查 Open WebUI 是否仍在运行；计划本身会再次检查。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Looked at, and fine: {names}.</source>
            <translation>已检查且正常：{names}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Looked for</source>
            <translation>查找内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Looking at this database needs a private copy of {0} bytes, and {1} has {2} free.</source>
            <translation>查看此数据库需要 {0} 字节的私有副本，而 {1} 可用 {2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Looking into it lets the database undo what was begun, checks its pages, removes what was left half-made, and says where it stands.</source>
            <translation>查看时会让数据库撤销已开始的操作，检查其各页，清除半成品，并说明当前状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Looking is strictly read-only: not a byte of it or beside it changes. Nothing runs before a verified backup.</source>
            <translation>查看是严格只读的：数据库及其旁边的文件一个字节都不会改变。在备份通过验证之前不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Looking who else uses the database.</source>
            <translation>正在查看还有谁在使用数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Make a fresh one before you change anything.</source>
            <translation>请在更改任何内容之前新做一个备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Make a new database with ENCODING 'UTF8', and move the tables there with pg_dump and pg_restore.</source>
            <translation>请用 ENCODING 'UTF8' 新建数据库，并用 pg_dump 和 pg_restore 迁移表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Make a verified backup</source>
            <translation>制作经过验证的备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Make it, or name another.</source>
            <translation>请创建它，或指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make room on that disk first.</source>
            <translation>请先在该磁盘上腾出空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Make room on the server.</source>
            <translation>请在服务器上腾出空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Make room there</source>
            <translation>请在那里腾出空间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Make room there, or name another folder in OWUI_MIGRATE_HOME.</source>
            <translation>请在那里腾出空间，或在 OWUI_MIGRATE_HOME 中指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>Make room there, or name another server for the copy with --on.</source>
            <translation>请在那里腾出空间，或用 --on 为副本指定其他服务器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/retention.py" />
            <source>Make sure that all is well, or back up anew, before you delete it by hand.</source>
            <translation>手动删除之前，请确认一切正常，或重新备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>Make that folder writable, or set OWUI_MIGRATE_HOME to another one.</source>
            <translation>请使该文件夹可写，或将 OWUI_MIGRATE_HOME 设为其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Make the file and its folder writable for this user, or work on a copy.</source>
            <translation>请使文件及其文件夹对此用户可写，或在副本上操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Make the ids of {0} unique.</source>
            <translation>使 {0} 的 id 唯一。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing members from the old lists, which are still there.</source>
            <translation>根据仍然存在的旧列表创建缺少的成员。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing rows from the chats; rows that are there stay as they are.</source>
            <translation>根据对话创建缺少的行；已有的行保持不变。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Make the missing rows from the old lists, which are still there.</source>
            <translation>根据仍然存在的旧列表创建缺少的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>Make the missing rows.</source>
            <translation>创建缺少的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Make {0} anew with its foreign keys, and fill it from the old one.</source>
            <translation>重新创建带外键的 {0}，并用旧表填充。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>Makes (id, user_id) the primary key of tag, so that different people can have a tag of the same name. Tags that had to keep another id until now get theirs. Going down, all but the first tag of an id get a random one, because ids have to be unique there.</source>
            <translation>把 (id, user_id) 设为 tag 的主键，使不同用户可以有同名标签。此前只能保留其他 id 的标签现在得到自己的 id。回退时，同一 id 的标签除第一个外都得到随机 id，因为那里的 id 必须唯一。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Making a backup.</source>
            <translation>正在备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Making the demo …</source>
            <translation>正在创建演示 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>May take about {0} on this database.</source>
            <translation>在此数据库上可能需要约 {0}。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/2f1211949ecc_channel_memberships.py" />
            <source>Members of a channel get a state (active, muted, pinned, last read ...), and messages can be pinned. Who is a member already counts as having joined when the membership was made. Going back drops all of these columns.</source>
            <translation>频道成员有了状态（活跃、静音、置顶、最后阅读……），消息可以置顶。已有成员视为在成员关系建立时加入。回退会删除所有这些列。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/008_add_memory.py" />
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/42e2978c7933_memory_path_and_meta.py" />
            <source>Memories have a path and details</source>
            <translation>记忆有了路径和详情</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Mend the file, or move it away; the databases themselves are not affected.</source>
            <translation>请修正该文件或移走它；数据库本身不受影响。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>Mend the script, or use the bundled source.</source>
            <translation>请修正脚本，或使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>Mermaid …</source>
            <translation>Mermaid …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages are missing beside their chats</source>
            <translation>对话旁缺少消息</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>Messages out of the chats</source>
            <translation>消息从对话中分出</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages that the source's own script would leave out</source>
            <translation>来源自带的脚本会遗漏的消息</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages whose parent or id is no id</source>
            <translation>上级或 id 不是 id 的消息</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Messages with a time that is no number</source>
            <translation>时间不是数字的消息</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrating an empty database brings nothing back.</source>
            <translation>迁移空数据库不会找回任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts</source>
            <translation>迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Migration scripts of databases opened from now on</source>
            <translation>此后打开的数据库所用的迁移脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Migration {0} and {1} more were begun and not recorded</source>
            <translation>迁移 {0} 及另外 {1} 个已开始但未记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/unconverted.py" />
            <source>Migration {0} is recorded, but has not converted everything</source>
            <translation>迁移 {0} 已记录，但未转换全部内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>Migration {0} was begun and not recorded</source>
            <translation>迁移 {0} 已开始但未记录</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrations that read them stop with 'malformed JSON', and Open WebUI fails at these rows.</source>
            <translation>读取它们的迁移会以 'malformed JSON' 中止，Open WebUI 也会在这些行上出错。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Migrations that rewrite or read all chats are pending.</source>
            <translation>有会重写或读取所有对话的迁移待执行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>Missing password rows</source>
            <translation>缺少的密码行</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>Modelfiles become models</source>
            <translation>Modelfile 变为模型</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Modelfiles that a migration can't read</source>
            <translation>迁移无法读取的 Modelfile</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Modelfiles whose model exists already</source>
            <translation>其模型已存在的 modelfile</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/009_add_models.py" />
            <source>Models of one's own</source>
            <translation>自定义模型</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Models, tools, functions or skills with details in a form that a migration can't read</source>
            <translation>模型、工具、函数或技能的详细信息形式无法被迁移读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>More about it</source>
            <translation>更多说明</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>More requests at once than the pool holds; often after a slow migration.</source>
            <translation>同时的请求超过连接池容量；常在缓慢的迁移之后出现。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Mount its folder instead of the file, or restore into another file.</source>
            <translation>请挂载其文件夹而不是文件，或恢复到其他文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/connect.py" />
            <source>Move it to PostgreSQL 13 or newer first.</source>
            <translation>请先迁移到 PostgreSQL 13 或更新版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantine.py" />
            <source>Move rows of {0} into the quarantine table: {1}.</source>
            <translation>把 {0} 的行移入隔离表：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Move that table to another schema, or restore as its owner.</source>
            <translation>请把该表移到其他架构，或以其所有者身份恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Move the contents back where a chat is empty, and make the rows of their messages.</source>
            <translation>把内容移回空的对话，并创建其消息的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>N&amp;otes</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>NFS, SMB or a cloud share is mounted there.</source>
            <translation>那里挂载了 NFS、SMB 或云盘。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Name a .env or compose file that can be read.</source>
            <translation>请指定可读的 .env 或 compose 文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>Name a .env or compose file.</source>
            <translation>请指定 .env 或 compose 文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>Name a database that is there as TARGET, or start at base.</source>
            <translation>请指定现有的数据库作为 TARGET，或从 base 开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Name a file that ends in .zip.</source>
            <translation>请指定以 .zip 结尾的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Name a file that isn't there yet.</source>
            <translation>请指定一个尚不存在的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Name a new file.</source>
            <translation>请指定一个新文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/side.py" />
            <source>Name a revision of Open WebUI's releases, or another --lineage.</source>
            <translation>请指定 Open WebUI 版本的修订，或其他 --lineage。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>Name a text file.</source>
            <translation>请指定一个文本文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>Name a version (4, 3, 2, 1), or for example 'version=3,page_size=4096,kdf_iter=64000,hmac=SHA1,kdf=SHA1'.</source>
            <translation>请指定版本（4、3、2、1），或例如 'version=3,page_size=4096,kdf_iter=64000,hmac=SHA1,kdf=SHA1'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Name one of them with --to, or merge them first.</source>
            <translation>请用 --to 指定其中一个，或先合并它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>Name one of these: {0}.</source>
            <translation>请从以下选择：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>Name tags by their id.</source>
            <translation>以 id 命名标签。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Name that schema in the target's URL (?schema=…), or use another backup.</source>
            <translation>请在 URL 中指定该架构（?schema=…），或使用其他备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Name the database to restore into.</source>
            <translation>请指定要恢复到的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>Name the database.</source>
            <translation>请填写数据库名。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>Name the file that holds the key alone.</source>
            <translation>请指定只含密钥的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Name the file to restore.</source>
            <translation>请指定要恢复的文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/rescue_dialog.py" />
            <source>Name the new file.</source>
            <translation>请指定新文件名。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Name the revision; 'owui-migrate graph' shows them.</source>
            <translation>请指定修订；'owui-migrate graph' 会列出它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Name the salt too, and keep it: plaintext_header=32,salt=…</source>
            <translation>请同时指定并保管盐值：plaintext_header=32,salt=…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>Name the server's host, or the folder of its socket.</source>
            <translation>请填写服务器主机，或其套接字所在文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Needs about {size} free (there are {free}).</source>
            <translation>约需 {size} 可用空间（现有 {free}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Needs about {size} free.</source>
            <translation>约需 {size} 可用空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Neither their chats nor their owners tell a time.</source>
            <translation>其对话和所有者都没有时间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>New file</source>
            <translation>新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>New key</source>
            <translation>新密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Newest: {name}{tail}</source>
            <translation>最新：{name}{tail}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Next match</source>
            <translation>下一个匹配</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Next match (F3)</source>
            <translation>下一个匹配 (F3)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Next step</source>
            <translation>下一步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Next: look at the plan, with the SQL of every step, and rehearse it on a copy.</source>
            <translation>下一步：查看计划及每步的 SQL，并在副本上演练。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Next: nothing has to be done. A backup from a healthy day is worth most.</source>
            <translation>下一步：无需处理。健康时所做的备份最有价值。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Next: stop Open WebUI, set DATABASE_URL to sqlite:///{path}, remove DATABASE_TYPE and DATABASE_PASSWORD, and start the new release. Whoever can read the new file can read every chat.</source>
            <translation>接下来：停止 Open WebUI，将 DATABASE_URL 设为 sqlite:///{path}，删除 DATABASE_TYPE 和 DATABASE_PASSWORD，然后启动新版本。能读取新文件的人就能读取所有对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>No Open WebUI release {0} is known to this console.</source>
            <translation>本控制台不认识 Open WebUI 版本 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup comes with a support bundle</source>
            <translation>支持包不含备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup here is verified</source>
            <translation>这里没有经过验证的备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backup of this database yet</source>
            <translation>此数据库尚无备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>No backup was made</source>
            <translation>未做备份</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No backup was made.</source>
            <translation>没有做备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>No backups of any database yet</source>
            <translation>尚无任何数据库的备份</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No chat has a time of last reading</source>
            <translation>没有对话带有最后阅读时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>No database was named.</source>
            <translation>没有指定数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/commands.py" />
            <source>No examination was kept yet.</source>
            <translation>尚未保存任何检查。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>No findings.</source>
            <translation>没有发现。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No note is pinned any more.</source>
            <translation>所有笔记都不再置顶。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>No operation can be read from its text: look at the script.</source>
            <translation>无法从文本中读出任何操作：请查看脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>No other program has it open.</source>
            <translation>没有其他程序打开它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>No other program is connected to these tables.</source>
            <translation>没有其他程序连接这些表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>No permission to read {0}.</source>
            <translation>没有读取 {0} 的权限。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>No plan can start now</source>
            <translation>现在无法开始任何计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>No plan can start while that holds: an upgrade from here could harm what is inside. Where there is a backup from before, restoring it puts things right.</source>
            <translation>在此情况下无法开始任何计划：从这里升级可能损坏其中的内容。如果有之前的备份，恢复它即可解决。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>No plan leads to Open WebUI {0}: {1}</source>
            <translation>没有到 Open WebUI {0} 的计划：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>No release ended at revision {0}</source>
            <translation>没有版本止于修订 {0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No release ended at this revision</source>
            <translation>没有版本止于此修订</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>No release of Open WebUI fits this database as it is.</source>
            <translation>没有哪个 Open WebUI 版本适合此数据库的现状。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>No row lost what it refers to.</source>
            <translation>没有行丢失其引用的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>No run on this database yet</source>
            <translation>此数据库尚无运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/side.py" />
            <source>No schema is known of {0} in a database that is {1}.</source>
            <translation>不知道 {0} 在 {1} 数据库中的架构。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>No script of this source defines it: a newer release or a fork made it.</source>
            <translation>此来源中没有脚本定义它：由较新的版本或分支版本产生。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>No step runs before the backup is made, opened again and found equal.</source>
            <translation>在备份完成、重新打开并核对一致之前，不会执行任何步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>No two lines cross</source>
            <translation>线条互不交叉</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Nobody can read or write</source>
            <translation>没有人能读写</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Nobody can write to</source>
            <translation>没有人能写入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Nobody else has the file open</source>
            <translation>没有其他程序打开此文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_session.py" />
            <source>Nobody else writes to the tables from here on.</source>
            <translation>从此刻起没有其他人写入这些表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>None of these rows can go back.</source>
            <translation>这些行都无法放回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/commands.py" />
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>None. A log that stands still there is busy with a migration.</source>
            <translation>没有影响。日志停在那里说明正在执行迁移。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Normal use.</source>
            <translation>正常使用。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Not all of it could be examined again. Look at it before you go on.</source>
            <translation>未能全部重新检查。继续之前请先查看。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Not even the list of tables of {0} can be read.</source>
            <translation>连 {0} 的表列表都无法读取。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Not every question to the rows was answered: {list}.</source>
            <translation>并非每项对行的检查都得到了答案：{list}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Not everything could be read: {rows} are in the new file</source>
            <translation>并非全部可读：新文件中有 {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Not examined yet</source>
            <translation>尚未检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Not in the backup, because the role may not read them: {0}.</source>
            <translation>不在备份中，因为该角色无权读取：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>Not in this source</source>
            <translation>不在此来源中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/find.py" />
            <source>Not opened yet: there were many.</source>
            <translation>尚未打开：数量很多。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Not previewed, because the step {0} before it fails.</source>
            <translation>没有预览，因为之前的步骤 {0} 失败。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Not verified since it was made, {ago}.</source>
            <translation>自{ago}创建以来未验证。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9f0c9cd09105_notes.py" />
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/013_add_user_info.py" />
            <source>Notes about a person</source>
            <translation>用户备注</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e1f2a3b4c5d6_note_is_pinned.py" />
            <source>Notes can be pinned</source>
            <translation>笔记可置顶</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Nothing answers at {0} or it takes no connections.</source>
            <translation>{0} 没有响应，或不接受连接。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing could be examined, so nothing else is known of it.</source>
            <translation>无法进行任何检查，因此没有其他信息。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Nothing else leaves, and nothing is sent: you save one file and give it to whom you like. Words that could come from your rows are replaced by “…”.</source>
            <translation>除此之外没有任何内容外泄，也不会发送任何东西：您只保存一个文件，想给谁就给谁。可能来自您数据行的词都已替换为“…”。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Nothing has to be done.</source>
            <translation>无需处理。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Nothing in it is known to the doctor.</source>
            <translation>诊断不认识其中的任何内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing in this file can bring chats back; the old file can.</source>
            <translation>此文件中没有任何内容能找回对话；旧文件可以。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Nothing is in the quarantine.</source>
            <translation>隔离区中没有内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Nothing is pending. A fresh backup never hurts.</source>
            <translation>没有待执行的内容。新做一个备份总没有坏处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong in the database; the log speaks of {count}</source>
            <translation>数据库没有问题；日志提到 {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing is wrong; there is something to know</source>
            <translation>没有问题；但有须知事项</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing needs to be done.</source>
            <translation>无需处理。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Nothing of Open WebUI is in this file yet.</source>
            <translation>此文件中尚无 Open WebUI 的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Nothing to do: the database is at {name}</source>
            <translation>无需操作：数据库已在 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Nothing to worry about</source>
            <translation>没有需要担心的</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/errors.py" />
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was decrypted</source>
            <translation>未解密任何内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was encrypted</source>
            <translation>未加密任何内容</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was migrated.</source>
            <translation>没有迁移任何内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was migrated; the message in the log often hides the reason.</source>
            <translation>没有迁移任何内容；日志中的信息往往掩盖了原因。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Nothing was read or changed.</source>
            <translation>没有读取或更改任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was repaired</source>
            <translation>未修复任何内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was rescued</source>
            <translation>未救出任何内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was restored</source>
            <translation>未恢复任何内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Nothing was salvaged</source>
            <translation>未抢救任何内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Nothing was written to the database.</source>
            <translation>没有向数据库写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Nothing wrong so far</source>
            <translation>目前没有问题</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/38d63c18f30f_oauth_sessions.py" />
            <source>OAuth sessions</source>
            <translation>OAuth 会话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Of</source>
            <translation>所属</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Of plain files only: an encrypted one doesn't shrink, and pg_dump compresses what it writes by itself.</source>
            <translation>仅限未加密文件：加密文件不会变小，pg_dump 会自行压缩。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Of rows with one id the first stays.</source>
            <translation>相同 id 的行中保留第一行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Old access rules lie beside the new ones.</source>
            <translation>旧的访问规则与新的并存。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>Older releases know no apps. Going back puts apps, their memberships and their messages (with the files on those) into the quarantine table; coming here again puts them back.</source>
            <translation>旧版本没有应用。回退会把应用、其成员关系及其消息（连同所附文件）放入隔离表；再次升级到此处时会放回。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Older releases stop with 'already exists' or 'duplicate column'; releases from 0.9.6 may pass over it and leave the data out for good.</source>
            <translation>较旧版本会以 'already exists' 或 'duplicate column' 中止；0.9.6 起的版本可能略过它，从而永久漏掉数据。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>On PostgreSQL it keeps a table locked while it works; of no concern here.</source>
            <translation>在 PostgreSQL 上工作期间会锁定表；此处无关。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On PostgreSQL, Open WebUI's 37f288994c47 stops here: “violates foreign key constraint”. SQLite takes them.</source>
            <translation>在 PostgreSQL 上，Open WebUI 的 37f288994c47 会在此停止：“violates foreign key constraint”。SQLite 会接受它们。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite a table is only made anew while it has just the columns that it should have.</source>
            <translation>在 SQLite 上，只有当表恰好具有应有的列时才会重新创建。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite nothing; a copy to PostgreSQL fails: 'Failed Foreign Key Check'. On PostgreSQL a dump of the database can't be restored with all its keys.</source>
            <translation>在 SQLite 上没有影响；复制到 PostgreSQL 会失败：'Failed Foreign Key Check'。在 PostgreSQL 上，数据库的转储将无法连同全部键一起恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>On SQLite, Open WebUI's 374d2f66af06 reads no prompts then, and drops the table without a word.</source>
            <translation>在 SQLite 上，Open WebUI 的 374d2f66af06 此时读不到任何提示词，并悄悄删除该表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>On a server the whole run is one transaction; its locks end with it.</source>
            <translation>在服务器上整个运行是一个事务；其锁随之结束。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Once the doctor finds no error any more: with a verified backup of its own, all of it or nothing. Where something has to be said or chosen first, you are asked.</source>
            <translation>当诊断不再发现错误时：先做单独的已验证备份，要么全部完成，要么什么都不变。如果事先有需要说明或选择的内容，会先询问您。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>One account per e-mail address</source>
            <translation>每个邮箱一个账户</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>One of each of so many days</source>
            <translation>每天一个，保留天数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>One of each of so many weeks</source>
            <translation>每周一个，保留周数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>One row a revision, branches in lanes beside each other</source>
            <translation>每个修订一行，分支并排在各泳道中</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>One row per setting</source>
            <translation>每项设置一行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Only SQLite files are encrypted with SQLCipher.</source>
            <translation>只有 SQLite 文件才用 SQLCipher 加密。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Only a backup from before it leads back; keep it.</source>
            <translation>只有之前的备份才能回退；请保留它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Only a server's database can be copied to another server, and only there.</source>
            <translation>只有服务器上的数据库才能复制到其他服务器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Only adds tables or columns; what is there stays as it is.</source>
            <translation>只添加表或列；现有内容保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Only its manifest is here: the file was moved or deleted. Put it back beside the manifest, or delete the entry.</source>
            <translation>这里只有清单：文件已被移动或删除。请把它放回清单旁，或删除此条目。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only one of them can be right; usually {0}.</source>
            <translation>其中只有一个正确；通常是 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Only tables, columns and the file were looked at; the rows were not asked.</source>
            <translation>只查看了表、列和文件；未检查各行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>Only values of a row of {0} are kept, not a whole one: they are for reading.</source>
            <translation>只保存了 {0} 某一行的部分值，而不是整行：仅供查看。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only {0} revisions are applied, not {1}.</source>
            <translation>只应用了 {0} 个修订，而不是 {1} 个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Only {0} revisions are pending, not {1}.</source>
            <translation>只有 {0} 个修订待执行，而不是 {1} 个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>Open WebUI</source>
            <translation>Open WebUI</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI and this console can look, but neither can upgrade: 'attempt to write a readonly database'.</source>
            <translation>Open WebUI 和本控制台可以查看，但都无法升级：'attempt to write a readonly database'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI could not run its migrations</source>
            <translation>Open WebUI 无法执行其迁移</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI doesn't look at them, and migrations leave them alone.</source>
            <translation>Open WebUI 不理会它们，迁移也不会触及。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI doesn't look at them. A migration that copies the table keeps them.</source>
            <translation>Open WebUI 不理会它们。复制该表的迁移会保留它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open WebUI doesn't start? See what its log says</source>
            <translation>Open WebUI 无法启动？看看日志怎么说</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI found no database where it looked, made a new one, and started anew.</source>
            <translation>Open WebUI 在它查找的位置没有找到数据库，于是新建了一个并从头开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Open WebUI has it from {0} on, and no release ended there</source>
            <translation>Open WebUI 自 {0} 起含有它，没有版本止于此</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Open WebUI makes its tables when it starts on this database.</source>
            <translation>Open WebUI 在用此数据库启动时会创建它的表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Open WebUI migration console</source>
            <translation>Open WebUI 迁移控制台</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI sees one half: 'relation does not exist'.</source>
            <translation>Open WebUI 只能看到一半：'relation does not exist'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI starts and then fails with 'no such column' or 'no such table'.</source>
            <translation>Open WebUI 会启动，然后以 'no such column' 或 'no such table' 出错。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Open WebUI up to 0.8.12 opens it with DATABASE_TYPE=sqlite+sqlcipher and the key in DATABASE_PASSWORD. There is no way into the file without the key.</source>
            <translation>Open WebUI 0.8.12 及更早版本用 DATABASE_TYPE=sqlite+sqlcipher 和 DATABASE_PASSWORD 中的密钥打开它。没有密钥就无法进入文件。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI was stopped hard, or only a part of the files was copied.</source>
            <translation>Open WebUI 被强行停止，或只复制了部分文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Open WebUI wheels (*.whl)</source>
            <translation>Open WebUI wheel (*.whl)</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI works, but lists and searches are slow.</source>
            <translation>Open WebUI 可以工作，但列表和搜索很慢。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI would start as if it were new, and ask for a first administrator.</source>
            <translation>Open WebUI 会像全新安装一样启动，并要求创建第一个管理员。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Open WebUI {0}</source>
            <translation>Open WebUI {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Open WebUI {0} and newer</source>
            <translation>Open WebUI {0} 及更新版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>Open WebUI {0} leaves its databases there</source>
            <translation>Open WebUI {0} 的数据库止于此</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>Open WebUI {0} opens this database as it is.</source>
            <translation>Open WebUI {0} 可直接打开此数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>Open WebUI {0} would upgrade this database by {1} when it starts; better do it here first, with a verified backup.</source>
            <translation>Open WebUI {0} 启动时会升级此数据库（{1}）；最好先在这里进行，并做经过验证的备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Open WebUI {releases}</source>
            <translation>Open WebUI {releases}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Open WebUI {release}</source>
            <translation>Open WebUI {release}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b keeps only one person's tag; the bundled migration keeps all.</source>
            <translation>Open WebUI 的 1af9b942657b 只保留一个人的标签；随附的迁移全部保留。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b stops here: 'UNIQUE constraint failed: _alembic_tmp_tag…'.</source>
            <translation>Open WebUI 的 1af9b942657b 在此中止：'UNIQUE constraint failed: _alembic_tmp_tag…'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 1af9b942657b stops here: “'NoneType' object has no attribute 'replace'”.</source>
            <translation>Open WebUI 的 1af9b942657b 在此中止：“'NoneType' object has no attribute 'replace'”。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 242a2047eae0 stops at chats without contents and throws away text that is no JSON; 8452d01d26d7 stops at contents that are no chat.</source>
            <translation>Open WebUI 的 242a2047eae0 会在没有内容的对话处停止，并丢弃不是 JSON 的文本；8452d01d26d7 会在不是对话的内容处停止。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 reads no prompts then, and drops the table without a word.</source>
            <translation>此时 Open WebUI 的 374d2f66af06 读不到提示词，并不声不响地删除该表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 stops here.</source>
            <translation>Open WebUI 的 374d2f66af06 在此中止。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 374d2f66af06 stops here; at the next start, releases from 0.9.6 delete all prompts.</source>
            <translation>Open WebUI 的 374d2f66af06 在此中止；下次启动时，0.9.6 起的版本会删除所有提示词。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 37f288994c47 stops here: 'UNIQUE constraint failed: group_member…'.</source>
            <translation>Open WebUI 的 37f288994c47 在此中止：'UNIQUE constraint failed: group_member…'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 3e0e00844bb0 stops here: 'UNIQUE constraint failed: knowledge_file…'.</source>
            <translation>Open WebUI 的 3e0e00844bb0 在此中止：'UNIQUE constraint failed: knowledge_file…'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 6a39f3d8e55c stops here: 'JSONDecodeError'.</source>
            <translation>Open WebUI 的 6a39f3d8e55c 在此中止：'JSONDecodeError'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's 9a1b2c3d4e5f stops here: “unhashable type”.</source>
            <translation>Open WebUI 的 9a1b2c3d4e5f 会在此停止：“unhashable type”。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's d4c1a8e37b62 stops here (“cannot convert float infinity”, “too large to convert”, “malformed JSON”), and on SQLite can't be tried again.</source>
            <translation>Open WebUI 的 d4c1a8e37b62 会在此停止（“cannot convert float infinity”、“too large to convert”、“malformed JSON”），并且在 SQLite 上无法重试。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's d6a8c3f912ab, e7b9d4a023bc or f8c0e5b134cd stops here, and can't be tried again.</source>
            <translation>Open WebUI 的 d6a8c3f912ab、e7b9d4a023bc 或 f8c0e5b134cd 会在此停止，且无法重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>Open WebUI's desktop app</source>
            <translation>Open WebUI 桌面应用</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's f0bd01a18a3d stops here: 'duplicate emails exist'.</source>
            <translation>Open WebUI 的 f0bd01a18a3d 在此中止：'duplicate emails exist'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's f1e2d3c4b5a6 stops here: “'NoneType' object has no attribute 'get'”.</source>
            <translation>Open WebUI 的 f1e2d3c4b5a6 在此中止：“'NoneType' object has no attribute 'get'”。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's legacy migration 010 stops here.</source>
            <translation>Open WebUI 的旧式迁移 010 在此中止。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's legacy migration 010 stops here: “UNIQUE constraint failed: model.id”.</source>
            <translation>Open WebUI 的旧迁移 010 会在此停止：“UNIQUE constraint failed: model.id”。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Open WebUI's log</source>
            <translation>Open WebUI 的日志</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's migration stops on every database with channel members: 'Cannot add a NOT NULL column'.</source>
            <translation>在任何有频道成员的数据库上，Open WebUI 的迁移都会中止：'Cannot add a NOT NULL column'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migration stops at them.</source>
            <translation>Open WebUI 自己的迁移会在这里停止。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migration stops there, and on SQLite a second try goes on with all settings at their defaults.</source>
            <translation>Open WebUI 自己的迁移会在那里停止，而在 SQLite 上第二次尝试会以全部默认设置继续。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own migrations are one long transaction; the server ends it in the middle, and nothing has changed after all that time.</source>
            <translation>Open WebUI 自己的迁移是一个很长的事务；服务器会中途将其终止，耗时之后什么都没有改变。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's own run may need gigabytes of memory and minutes without a word; health checks kill it then.</source>
            <translation>Open WebUI 自己的执行可能需要数 GB 内存且几分钟没有任何输出；健康检查会因此终止它。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's scripts leave out, overwrite or delete what they have no place for, and report success.</source>
            <translation>Open WebUI 的脚本会遗漏、覆盖或删除它们无处安放的内容，并报告成功。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI's tables are in more than one schema</source>
            <translation>Open WebUI 的表分布在多个架构中</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open WebUI, or another tool, is running on it.</source>
            <translation>Open WebUI 或其他工具正在使用它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Open a database</source>
            <translation>打开数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Open a webui.db.</source>
            <translation>请打开一个 webui.db。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Open another file …</source>
            <translation>打开其他文件 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open every backup in the list again</source>
            <translation>重新打开列表中的每个备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Open in</source>
            <translation>打开者</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Open it again and look at the new plan.</source>
            <translation>请重新打开并查看新计划。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Open it again to see whether the old or the new key opens it.</source>
            <translation>请重新打开，看看是旧密钥还是新密钥能打开它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/connect.py" />
            <source>Open it again, or stop Open WebUI first.</source>
            <translation>请重新打开，或先停止 Open WebUI。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Open it again; if that fails, restore the backup.</source>
            <translation>请重新打开；若失败，请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Open it once with the sqlite3 program and close it, then restore it.</source>
            <translation>请用 sqlite3 程序打开一次并关闭，然后恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open script</source>
            <translation>打开脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>Open the database again to see where it stands, and report this.</source>
            <translation>请重新打开数据库查看其状态，并报告此问题。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Open the database behind your Open WebUI</source>
            <translation>打开您的 Open WebUI 背后的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Open the database …</source>
            <translation>打开数据库 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>Open the new file and look at the Doctor page before Open WebUI uses it.</source>
            <translation>请在 Open WebUI 使用新文件之前打开它并查看“诊断”页。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Open the schema that has the chats. Tables that are only in another schema are copied here with their rows; the other schema stays as it is.</source>
            <translation>请打开存有对话的架构。只存在于另一个架构中的表会连同其中的行复制到这里；另一个架构保持原样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>Open the schema {0} in its place, if that is the one with the chats.</source>
            <translation>如果存有对话的是架构 {0}，请改为打开它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Open this run</source>
            <translation>展开此段</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Opened again: its bytes, pages, tables and row counts are what they were when made.</source>
            <translation>已重新打开：其字节、页、表和行数与创建时相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>Opening the backup again to check it.</source>
            <translation>正在重新打开备份以检查。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Opening without a trace</source>
            <translation>不留痕迹地打开</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Operations</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/minimap.py" />
            <source>Overview of the graph</source>
            <translation>修订图总览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>P&amp;roduction: ask for its name before every run</source>
            <translation>生产环境：每次运行前要求输入其名称(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>PNG picture …</source>
            <translation>PNG 图片 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Page size</source>
            <translation>页大小</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/side_nav.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pages of the file are damaged</source>
            <translation>文件的页已损坏</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Passwords can't be brought back.</source>
            <translation>密码无法找回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>Past examinations</source>
            <translation>以往的检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Past examinations …</source>
            <translation>以往的检查 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste Open WebUI's start-up log or a traceback. It stays on this computer.</source>
            <translation>粘贴 Open WebUI 的启动日志或错误回溯。内容只留在本机。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>Paste a log</source>
            <translation>粘贴日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Paste a log …</source>
            <translation>粘贴日志 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Paste the start-up log or the traceback here, or drop its file on this box</source>
            <translation>在此粘贴启动日志或错误回溯，或将其文件拖放到此框</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Path of the file that holds the key</source>
            <translation>存放密钥的文件路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Path of the source</source>
            <translation>来源路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Path of the wheel or folder</source>
            <translation>wheel 或文件夹的路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Path or URL</source>
            <translation>路径或 URL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Path or URL to compare with</source>
            <translation>用于比较的路径或 URL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Pause after each step</source>
            <translation>每步之后暂停</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Pause the job</source>
            <translation>暂停任务</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Pending steps</source>
            <translation>待执行步骤</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3af16a1c9fb6_profile_of_users.py" />
            <source>People can say more about themselves: a user name, a text, gender and date of birth. Going back drops all of it.</source>
            <translation>用户可以更多地介绍自己：用户名、文字、性别和出生日期。回退会全部删除。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/003_add_auth_api_key.py" />
            <source>People get an API key</source>
            <translation>用户有了 API 密钥</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>People have lost the rights of their groups.</source>
            <translation>用户失去了其所在组的权限。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>People use tags of the same name</source>
            <translation>不同用户使用同名标签</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Perhaps nobody ever made one. But releases from 0.9.6 delete all prompts when 374d2f66af06 is tried again after an error, and report success.</source>
            <translation>也许从来没有人创建过。但如果 374d2f66af06 出错后重试，0.9.6 起的版本会删除所有提示词并报告成功。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pin the notes again that the old column marks.</source>
            <translation>按旧列的标记重新置顶笔记。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>Pinned notes per person</source>
            <translation>每个用户的置顶笔记</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Pinned notes were not carried over</source>
            <translation>置顶的笔记没有转移过来</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Plaintext header size</source>
            <translation>明文文件头大小</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/workspace.py" />
            <source>Plan &amp;&amp; Preview</source>
            <translation>计划与预览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Plan the time; a rehearsal on a copy tells it more exactly.</source>
            <translation>请预留时间；在副本上演练可得到更准确的时间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Planar</source>
            <translation>平面</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Please report this; nothing was written.</source>
            <translation>请报告此问题；没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL can't read them: 'unsupported Unicode escape sequence', and messages are lost silently.</source>
            <translation>PostgreSQL 无法读取：'unsupported Unicode escape sequence'，消息会悄悄丢失。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL could not be reached</source>
            <translation>无法连接 PostgreSQL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b8f2c6d91a04_index_pending_files.py" />
            <source>PostgreSQL only. If the index can't be made, for example because a file's details hold a NUL character, the reason is logged and the revision counts as done: it only makes lists faster.</source>
            <translation>仅限 PostgreSQL。若无法创建索引，例如文件的详情含有 NUL 字符，则记录原因，修订仍视为完成：它只是让列表更快。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>PostgreSQL refuses everything after the first error of a transaction.</source>
            <translation>事务出现第一个错误后，PostgreSQL 会拒绝之后的一切。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>PostgreSQL servers</source>
            <translation>PostgreSQL 服务器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undid it: the database is as it was before.</source>
            <translation>PostgreSQL 已撤销：数据库与之前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undid what had begun: the database is as it was before.</source>
            <translation>PostgreSQL 已撤销所开始的操作：数据库与之前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>PostgreSQL undoes what had begun: nothing was committed.</source>
            <translation>PostgreSQL 会撤销已开始的操作：没有提交任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>PostgreSQL {0}, which can be written.</source>
            <translation>PostgreSQL {0}，可写入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Preview is being made</source>
            <translation>正在生成预览</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match</source>
            <translation>上一个匹配</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Previous match (Shift+F3)</source>
            <translation>上一个匹配 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Primary keys for the oldest tables</source>
            <translation>最早各表的主键</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3af16a1c9fb6_profile_of_users.py" />
            <source>Profile of users</source>
            <translation>用户资料</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Progress of the job</source>
            <translation>任务进度</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Prompts get an id of their own, lose the slash in front of their command, and each starts a history with one entry that holds what it is now. No prompt is dropped: if two commands are equal without the slash, the second gets a number behind it; a prompt without owner, title, content or time gets an empty one. An access rule that can't be read makes its prompt private, and is listed in the quarantine. What a crashed attempt of an earlier release left behind is finished from the prompts themselves.</source>
            <translation>提示词有了自己的 id，命令前的斜杠去掉，每个提示词的历史从一条记录当前内容的条目开始。不会丢失任何提示词：若两个命令去掉斜杠后相同，第二个后面加上编号；没有所有者、标题、内容或时间的提示词得到空值。无法读取的访问规则会使其提示词变为私有，并列入隔离表。旧版本崩溃的尝试所留下的内容，会根据提示词本身补全。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Prompts lack a column, and Open WebUI would delete them</source>
            <translation>提示词缺少一列，Open WebUI 会把它们删除</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>Prompts with ids and a history</source>
            <translation>提示词有了 ID 和历史</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Prompts without owner, title, content or time</source>
            <translation>没有所有者、标题、内容或时间的提示词</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Put 1 row back into {0}.</source>
            <translation>将 1 行放回 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>Put a number behind the modelfile's name.</source>
            <translation>在 modelfile 的名称后加上编号。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>Put a number behind the second command.</source>
            <translation>给第二个命令加上数字。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Put aside</source>
            <translation>隔离时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Put aside because</source>
            <translation>隔离原因</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back ({count}) …</source>
            <translation>放回（{count}）…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back all that fit …</source>
            <translation>放回所有可放回的行 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Put back from the quarantine</source>
            <translation>已从隔离区放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Put back now</source>
            <translation>立即放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Put back …</source>
            <translation>放回 …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Put right what the title says, and open it again.</source>
            <translation>请解决标题所述的问题，然后重新打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put the job's end away</source>
            <translation>收起任务结果</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Put this away</source>
            <translation>收起</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Put {0} rows back into {1}.</source>
            <translation>将 {0} 行放回 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>Put {rows} back into {target}?</source>
            <translation>将 {rows}放回 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Putting everything back.</source>
            <translation>正在全部还原。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Python (*.py)</source>
            <translation>Python (*.py)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Quarantine</source>
            <translation>隔离区</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Quarantine of {name}</source>
            <translation>{name} 的隔离区</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Quarantine …</source>
            <translation>隔离区 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Raw key</source>
            <translation>原始密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;load</source>
            <translation>重新加载(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Re&amp;scue out of SQLCipher …</source>
            <translation>从 SQLCipher 中救出(&amp;S) …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Read the settings from the old table, config_old.</source>
            <translation>从旧表 config_old 读取设置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>Read the source again, look at what changed, and trust it anew.</source>
            <translation>请重新读取来源，查看变更，再重新信任它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Read what can be read into a new file</source>
            <translation>将可读的内容读入新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Read without unpacking. You are asked before anything of it is run.</source>
            <translation>无需解包即可读取。运行其中任何内容之前都会询问您。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Reading some rows fails. A migration may seem to succeed all the same, and spread the damage.</source>
            <translation>读取某些行会失败。即便如此，迁移看起来可能仍会成功，并扩大损坏。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Reading what can still be read.</source>
            <translation>正在读取仍可读的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>Reading {name} …</source>
            <translation>正在读取 {name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Reading …</source>
            <translation>正在读取 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Reads every chat: time grows with the number and length of chats.</source>
            <translation>读取每个对话：时间随对话数量和长度增长。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Rebuilding {0} would delete rows that refer to it, so foreign keys are off during the run and checked after it.</source>
            <translation>重建 {0} 会删除引用它的行，因此运行期间关闭外键并在之后检查。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Recent databases</source>
            <translation>最近的数据库</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Record the revision that the tables prove; the pending upgrade then does what was skipped.</source>
            <translation>记录表所证实的修订；之后待执行的升级会补做跳过的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Record {0} as the one revision.</source>
            <translation>把 {0} 记录为唯一的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded and actual revision agree: {revision}.</source>
            <translation>记录的修订与实际修订一致：{revision}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded at {names}.</source>
            <translation>记录为 {names}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Recorded revision: {revision}.</source>
            <translation>记录的修订：{revision}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse</source>
            <translation>演练</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rehearse all</source>
            <translation>全部演练</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Rehearse, then run …</source>
            <translation>先演练，再执行 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsed to {goal}: all {steps} went well</source>
            <translation>已演练到 {goal}：全部 {steps}顺利完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsed to {goal}: its one step went well</source>
            <translation>已演练到 {goal}：唯一的步骤顺利</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsing on a copy to {goal}</source>
            <translation>正在副本上演练到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rehearsing the repair of {goal} on a copy</source>
            <translation>正在副本上演练对 {goal} 的修复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Rehearsing the repairs on the copy.</source>
            <translation>正在副本上演练修复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/rehearse.py" />
            <source>Rehearsing the steps on the copy.</source>
            <translation>正在副本上演练步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Release</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Release 0.9.0 gave up encrypted SQLite files.</source>
            <translation>0.9.0 版本放弃了对加密 SQLite 文件的支持。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Release of Open WebUI</source>
            <translation>Open WebUI 版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Release {0} ends at {1}, which this source doesn't contain.</source>
            <translation>版本 {0} 止于 {1}，而此来源不包含它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Release {0} shipped no Alembic scripts.</source>
            <translation>版本 {0} 没有附带 Alembic 脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Release {span}</source>
            <translation>版本 {span}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Release {span} opens it as it is.</source>
            <translation>版本 {span} 可直接打开它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Release {span} — the database is here</source>
            <translation>版本 {span} — 数据库在此</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases 0.3.10 to 0.3.16 from pip shipped none; or the command ran in another folder.</source>
            <translation>pip 上的 0.3.10 至 0.3.16 版本没有附带；或命令在其他文件夹中执行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases 0.8.0 to 0.8.5 stop at them, and later ones at chats that mix both kinds: “'&gt;' not supported between instances”.</source>
            <translation>0.8.0 至 0.8.5 版本会在此中止，之后的版本会在混有两种形式的对话上中止：“'&gt;' not supported between instances”。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6d09d1bf1f23_unwrap_user_oauth.py" />
            <source>Releases 0.9.6 to 0.11.0 stored the identities a person signs in with as JSON text inside a JSON string. Where the text holds an object, the object takes its place. Everything else is left as it is. Nothing goes back: the object is what every release expects.</source>
            <translation>0.9.6 至 0.11.0 版本把登录身份以 JSON 文本形式存放在 JSON 字符串中。若该文本是对象，则由该对象取代。其余一律保持原样。回退不做任何更改：各版本所期望的正是对象。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases from 0.9.6 take prompt_new for finished: they drop all prompts and report success.</source>
            <translation>0.9.6 起的版本把 prompt_new 当作已完成：它们会删除所有提示词并报告成功。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases rewrote scripts under their old ids, and this source has a version of one that went wrong.</source>
            <translation>一些版本在旧标识下重写了脚本，而此来源带有其中一个出错的版本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Releases up to 0.9.5 run their legacy migrations again and stop; newer ones don't mind.</source>
            <translation>0.9.5 及更早版本会再次执行旧式迁移并中止；较新版本不受影响。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>Releases {span} open it as it is.</source>
            <translation>版本 {span} 可直接打开它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>Reload (F5) and look at the recorded revision before anything else.</source>
            <translation>请重新加载 (F5)，并先查看所记录的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Reload to have it looked into.</source>
            <translation>请重新加载以便查看。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Remember this connection</source>
            <translation>记住此连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Remove DATABASE_TYPE and DATABASE_PASSWORD from Open WebUI's settings where it uses this file. Whoever can read the file can read every chat.</source>
            <translation>若 Open WebUI 使用此文件，请从其设置中删除 DATABASE_TYPE 和 DATABASE_PASSWORD。能读取此文件的人就能读取所有对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>Remove the encryption</source>
            <translation>移除加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Remove the quarantine table once it is empty.</source>
            <translation>隔离表为空后将其删除。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Removes columns, tables or rows. Afterwards only the backup has them.</source>
            <translation>删除列、表或行。之后只有备份保留它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>Rename the file or folder, then try again.</source>
            <translation>请重命名文件或文件夹，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair a throw-away copy, and change nothing</source>
            <translation>修复一个临时副本，不做任何更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair all ({count}) …</source>
            <translation>全部修复（{count}）…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair all ({count}), then upgrade …</source>
            <translation>全部修复（{count}），然后升级 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair all …</source>
            <translation>全部修复 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair it …</source>
            <translation>修复 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Repair it, then upgrade …</source>
            <translation>修复，然后升级 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>Repair it, which finishes it; or restore a backup from before.</source>
            <translation>请修复它（即完成该迁移）；或恢复之前的备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Repair now</source>
            <translation>立即修复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Repair this …</source>
            <translation>修复此项 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>Repair what else is missing first: the table's columns, or what a key refers to.</source>
            <translation>请先修复其他缺失：表的列，或键所引用的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Repair {what} of {target}?</source>
            <translation>修复 {target} 的 {what}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Repaired: {findings}</source>
            <translation>已修复：{findings}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Repairing {goal}</source>
            <translation>正在修复 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Replaced</source>
            <translation>被替换</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/005_add_updated_at.py" />
            <source>Replaces chat.timestamp by created_at and updated_at, both with its value. On SQLite they are declared DATETIME (and stay so in every later release) although whole seconds are stored in them.</source>
            <translation>用 created_at 和 updated_at 取代 chat.timestamp，两者都取其值。在 SQLite 上它们声明为 DATETIME（以后各版本也一直如此），但实际存储的是整秒数。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/007_add_user_last_active_at.py" />
            <source>Replaces user.timestamp by created_at, updated_at and last_active_at, all with its value.</source>
            <translation>用 created_at、updated_at 和 last_active_at 取代 user.timestamp，三者都取其值。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a5c220713937_replies_in_channels.py" />
            <source>Replies in channels</source>
            <translation>频道中的回复</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Replies of models, or pasted text.</source>
            <translation>模型的回复或粘贴的文本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Requests fail; the database is fine.</source>
            <translation>请求失败；数据库没有问题。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Rescue now</source>
            <translation>立即救出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Rescue out of SQLCipher …</source>
            <translation>从 SQLCipher 中救出 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Rescue {target} out of SQLCipher?</source>
            <translation>将 {target} 从 SQLCipher 中救出？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rescued into {goal}</source>
            <translation>已救出到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Rescuing into {goal}</source>
            <translation>正在救出到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Reset the layou&amp;t</source>
            <translation>重置布局(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Restart Open WebUI; raise DATABASE_POOL_SIZE where it happens again.</source>
            <translation>请重启 Open WebUI；若再次发生，请增大 DATABASE_POOL_SIZE。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Restore a backup from before it, or choose the bundled source.</source>
            <translation>请恢复之前的备份，或选择随附的来源。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Restore a backup where there is one. Else salvage: what can still be read comes into a new file, and this one stays as it is (owui-migrate salvage webui.db new.db, or the button).</source>
            <translation>如有备份请恢复。否则抢救：仍可读取的内容写入新文件，此文件保持不变（owui-migrate salvage webui.db new.db，或点按钮）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Restore a backup, or read what can be read with 'owui-migrate salvage'.</source>
            <translation>请恢复备份，或用 'owui-migrate salvage' 读取可读的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/history.py" />
            <source>Restore a backup, or repair the version table with the doctor.</source>
            <translation>请恢复备份，或用诊断修复版本表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Restore a backup, or salvage what can still be read.</source>
            <translation>请恢复备份，或抢救仍可读取的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Restore a backup, or see what 'owui-migrate status' finds.</source>
            <translation>请恢复备份，或看看 'owui-migrate status' 的结果。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>Restore a backup.</source>
            <translation>请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Restore a backup; {0} is the older of the rows.</source>
            <translation>请恢复备份；{0} 是较旧的一行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/recovery_questions.py" />
            <source>Restore its backup …</source>
            <translation>恢复其备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Restore now</source>
            <translation>立即恢复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Restore that backup …</source>
            <translation>恢复该备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Restore the backup …</source>
            <translation>恢复备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Restore the backup.</source>
            <translation>请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Restore what it replaced …</source>
            <translation>恢复被替换的内容 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Restore {target} from this backup?</source>
            <translation>从此备份恢复 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Restore …</source>
            <translation>恢复 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Restored</source>
            <translation>恢复自</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Restored in {0} s from {1}.</source>
            <translation>用 {0} 秒从 {1} 恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/backup_job.py" />
            <source>Restoring the backup.</source>
            <translation>正在恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Restoring {goal}</source>
            <translation>正在恢复 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Revision</source>
            <translation>修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/plane_graph.py" />
            <source>Revision graph</source>
            <translation>修订图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Revision to compare with</source>
            <translation>用于比较的修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>Risks</source>
            <translation>风险</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a7d3e9f2b641_second_factor_and_session_stamp.py" />
            <source>Room beside each password for a second factor and for the stamp that ends sessions. No rows change. Guarded, because a crash in an earlier release can have left columns behind. Going back forgets second factors.</source>
            <translation>在每个密码旁存放第二因素和用于结束会话的戳。不更改任何行。带有保护，因为旧版本的崩溃可能已留下某些列。回退会丢失第二因素。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Room enough: {0}; {1}.</source>
            <translation>空间足够：{0}；{1}。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a3dd5bedd151_tasks_and_summary_of_chats.py" />
            <source>Room for a chat's task list and its summary. No rows change going up. Going back leaves release 0.9: the record of the 18 peewee migrations is put back where it is missing, because older releases would run those again without it.</source>
            <translation>存放对话的任务列表和摘要。升级时不更改任何行。回退即离开 0.9 版本：若缺少 18 条 peewee 迁移的记录，则会补上，因为没有它旧版本会再次运行这些迁移。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4c5ce3d2f27f_context_summary_of_messages.py" />
            <source>Room for a summary of the conversation so far beside each chat message. No rows change.</source>
            <translation>在每条对话消息旁存放到目前为止的会话摘要。不更改任何行。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c49178636c78_chat_variables.py" />
            <source>Room for the values of prompt variables in each chat. No rows change.</source>
            <translation>存放每个对话中的提示词变量值。不更改任何行。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b0018471bbbe_user_variables.py" />
            <source>Room for the values of prompt variables of each user. No rows change.</source>
            <translation>存放每个用户的提示词变量值。不更改任何行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Root certi&amp;ficate</source>
            <translation>根证书(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Root certificate</source>
            <translation>根证书</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/quarantine_table.py" />
            <source>Row of</source>
            <translation>所属表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>Row {0} of the quarantine has the same key and goes first.</source>
            <translation>隔离区的第 {0} 行具有相同的键，优先放回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Rows are counted again when it has ended: reading would hold it up.</source>
            <translation>结束后会重新统计行数：读取会拖慢它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Rows in the quarantine</source>
            <translation>隔离区中的行</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows lack an owner, a title or a time that a migration needs</source>
            <translation>有些行缺少迁移所需的所有者、标题或时间</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows of a table share one id</source>
            <translation>同一表中有行共用一个 id</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows on damaged pages are lost. A salvage counts them where that can be told; what lies below a damaged inner page is found on its own pages where an index or the place proves whose it is.</source>
            <translation>损坏页上的行会丢失。抢救会在可能时统计它们；损坏的内部页之下的行，只要索引或位置能证明其归属，就会从各自的页上找回。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows point to something that is gone</source>
            <translation>有行指向已不存在的内容</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows that Open WebUI takes for impossible can appear.</source>
            <translation>可能出现 Open WebUI 认为不可能的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Rows that migrations and repairs put aside: see them, put them back</source>
            <translation>迁移和修复隔离的行：查看、放回</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows written by another tool, or cut off.</source>
            <translation>由其他工具写入或被截断的行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Rows written by another tool.</source>
            <translation>由其他工具写入的行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Run scripts from this source?</source>
            <translation>运行此来源的脚本？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Run the console as the file's owner, or change its permissions.</source>
            <translation>请以文件所有者身份运行控制台，或更改其权限。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Run the console as the owner, or change the owner of the file and its folder.</source>
            <translation>请以所有者身份运行控制台，或更改文件及其文件夹的所有者。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Run the console as the user who owns the file, or ask its owner for access.</source>
            <translation>请以文件所有者身份运行控制台，或向其所有者申请访问权限。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Run the plan on a copy first: how long it takes, and what it does</source>
            <translation>先在副本上执行计划：看看需要多久、做了什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Run the rest, or restore the backup.</source>
            <translation>请执行其余步骤，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Running every step on an empty shadow of the database …</source>
            <translation>正在数据库的空影子上运行每个步骤 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preview_job.py" />
            <source>Running the steps on shadows.</source>
            <translation>正在影子上运行步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Running the steps.</source>
            <translation>正在执行步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Runs and rehearsals</source>
            <translation>运行与演练</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>S&amp;chema</source>
            <translation>架构(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>SQL (*.sql)</source>
            <translation>SQL (*.sql)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>SQL of the step</source>
            <translation>步骤的 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/exporting.py" />
            <source>SQL scripts (*.sql)</source>
            <translation>SQL 脚本 (*.sql)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>SQLCipher could not copy {0}: {1}.</source>
            <translation>SQLCipher 无法复制 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>SQLCipher with page size {0}, {1} KDF iterations, HMAC {2}, KDF {3}{4}</source>
            <translation>SQLCipher，页大小 {0}，KDF 迭代 {1} 次，HMAC {2}，KDF {3}{4}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>SQLCipher {number} defaults</source>
            <translation>SQLCipher {number} 默认值</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>SQLite can't read its details</source>
            <translation>SQLite 无法读取其详细信息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>SQLite can't work on {0}: {1}.</source>
            <translation>SQLite 无法处理 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>SQLite could not copy {0}: {1}.</source>
            <translation>SQLite 无法复制 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>SQLite doesn't enforce foreign keys in Open WebUI; into PostgreSQL a tool loaded such rows with the checks switched off.</source>
            <translation>SQLite 在 Open WebUI 中不强制外键；PostgreSQL 中的这类行是某个工具在关闭检查的情况下载入的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>SQLite, WAL</source>
            <translation>SQLite，WAL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>SQLite, {mode} journal</source>
            <translation>SQLite，{mode} 日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/exporting.py" />
            <source>SVG picture …</source>
            <translation>SVG 图片 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Safety net</source>
            <translation>安全保障</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Salt</source>
            <translation>盐值</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Salvage …</source>
            <translation>抢救 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Salvaged into {goal}</source>
            <translation>已抢救到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Salvaging into {goal}</source>
            <translation>正在抢救到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save Alembic revision …</source>
            <translation>保存 Alembic 修订 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Save SQL …</source>
            <translation>保存 SQL …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Save all …</source>
            <translation>全部保存 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>Save one with 'owui-migrate profiles'.</source>
            <translation>请用 'owui-migrate profiles' 保存一个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Save report …</source>
            <translation>保存报告 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Save the Alembic revision</source>
            <translation>保存 Alembic 修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>Save the SQL script</source>
            <translation>保存 SQL 脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Save the report of this rehearsal</source>
            <translation>保存此次演练的报告</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Save the report of this run</source>
            <translation>保存此次运行的报告</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundling.py" />
            <source>Save the support bundle</source>
            <translation>保存支持包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>Save what is in the quarantine</source>
            <translation>保存隔离区的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Save …</source>
            <translation>保存 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/database_lists.py" />
            <source>Saved and found on this computer</source>
            <translation>本机上已保存和已找到的</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Saved as</source>
            <translation>保存为</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Schema</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Schema before and after the step</source>
            <translation>步骤前后的架构</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Schema change</source>
            <translation>架构更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/code_view.py" />
            <source>Script text</source>
            <translation>脚本文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Scripts</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>Se&amp;ttings …</source>
            <translation>设置(&amp;T) …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Search commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Search id, text, table:chat …</source>
            <translation>搜索 ID、文本、table:chat …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Search table, column, index …</source>
            <translation>搜索表、列、索引 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Search the SQL</source>
            <translation>搜索 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>Search the SQL …</source>
            <translation>搜索 SQL …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Search the graph</source>
            <translation>搜索修订图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Search the schema</source>
            <translation>搜索架构</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Searches, statistics and newer views don't show these messages. They are still in the chats.</source>
            <translation>搜索、统计和较新的视图不显示这些消息。它们仍在对话中。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a7d3e9f2b641_second_factor_and_session_stamp.py" />
            <source>Second factors and session stamps</source>
            <translation>第二因素和会话戳</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that PostgreSQL runs there and that its port is published.</source>
            <translation>请确认 PostgreSQL 在那里运行且端口已发布。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that it is a PostgreSQL server, and look into its log.</source>
            <translation>请确认它是 PostgreSQL 服务器，并查看其日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>See that the role may read all tables, and that nothing locks them.</source>
            <translation>请确保该角色可读取所有表，且没有锁。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>See that the server runs, then start again.</source>
            <translation>请确保服务器运行，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>See that the server runs, then try again.</source>
            <translation>请确保服务器运行，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>See the doctor</source>
            <translation>查看诊断</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Select a backup</source>
            <translation>选择一个备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Select a finding</source>
            <translation>选择一个发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Select a revision</source>
            <translation>选择一个修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Select a row; what it holds is shown here when you ask for it.</source>
            <translation>请选择一行；只有在您要求时，才会在此显示其内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Select a run</source>
            <translation>选择一次运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Select a step of the plan.</source>
            <translation>请选择计划中的一个步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Select a table</source>
            <translation>选择一个表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>Selected revision</source>
            <translation>所选修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>Set by hand</source>
            <translation>手动设置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>Set the counters behind the last rows.</source>
            <translation>把计数器设到最后一行之后。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>Settings in the database</source>
            <translation>设置存入数据库</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/011_add_user_settings.py" />
            <source>Settings of a person</source>
            <translation>用户设置</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Settings of users are encoded twice</source>
            <translation>用户设置被重复编码</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Settings of users that are no JSON</source>
            <translation>不是 JSON 的用户设置</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Several versions of Open WebUI use one database</source>
            <translation>多个版本的 Open WebUI 使用同一数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/finding_table.py" />
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>Shares of chats in a table of their own</source>
            <translation>对话分享独立成表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Should anything look wrong in Open WebUI, the backup brings everything back.</source>
            <translation>如果 Open WebUI 中有任何异常，备份可以恢复一切。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Should be gone</source>
            <translation>本应删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Show all {count} tables</source>
            <translation>显示全部 {count} 个表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show everything (F)</source>
            <translation>显示全部 (F)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/lit_strip.py" />
            <source>Show everything alike again (Esc)</source>
            <translation>恢复全部显示（Esc）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in graph</source>
            <translation>在图中显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show in schema</source>
            <translation>在架构中显示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Show the SQL</source>
            <translation>显示 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Show the job</source>
            <translation>显示任务</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>Show the key</source>
            <translation>显示密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_pane.py" />
            <source>Show the plan</source>
            <translation>显示计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Show the plan and its SQL</source>
            <translation>显示计划及其 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Show the run</source>
            <translation>显示此运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>Show what it holds</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_pane.py" />
            <source>Show what stays</source>
            <translation>显示未变的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Show where the database is</source>
            <translation>显示数据库所在位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Side by side with a revision or another database</source>
            <translation>与某个修订或其他数据库并排比较</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Sign-in data of users is encoded twice</source>
            <translation>用户的登录数据被重复编码</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6d09d1bf1f23_unwrap_user_oauth.py" />
            <source>Sign-in identities that were stored as text</source>
            <translation>以文本存储的登录身份</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/017_add_user_oauth_sub.py" />
            <source>Sign-in through a provider</source>
            <translation>通过提供商登录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a1b2c3d4e5f6_skills.py" />
            <source>Skills</source>
            <translation>技能</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Skills, models, tools or functions have no first version</source>
            <translation>技能、模型、工具或函数没有首个版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Some rows don't fit the new shape; try the bundled source, which keeps such rows.</source>
            <translation>有些行不符合新形式；请尝试会保留这些行的随附来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>Somebody has changed it meanwhile: look again, then try again.</source>
            <translation>期间有人更改了它：请重新查看后再试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Something else has changed it since; look at its history before the next run.</source>
            <translation>此后有其他程序更改了它；下次运行前请查看其历史。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Something is wrong in the source</source>
            <translation>来源中有问题</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/clear.py" />
            <source>Something outside Open WebUI's schema hangs on its tables: {0}.</source>
            <translation>Open WebUI 架构之外有内容依赖其表：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Something was written to the database meanwhile: rehearse again.</source>
            <translation>其间有内容写入了数据库：请重新演练。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>Something was written to the database since the plan was made or rehearsed.</source>
            <translation>自制定或演练计划以来，数据库有内容写入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header.py" />
            <source>Source …</source>
            <translation>来源 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Sources and trust</source>
            <translation>来源与信任</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>Start anything that opens the database for writing: SQLite undoes it. Never delete the -journal file.</source>
            <translation>启动任何以写入方式打开数据库的程序：SQLite 会撤销它。切勿删除 -journal 文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Start it again whenever you like.</source>
            <translation>您可以随时重新开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>Start it again; if it happens twice, look for a lack of memory or disk space.</source>
            <translation>请重新开始；若再次发生，请检查内存或磁盘空间是否不足。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Start it again; report this if it happens twice.</source>
            <translation>请重新开始；若再次发生，请报告。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Start the run again, and trust the scripts if you know them.</source>
            <translation>请重新开始运行；如果了解这些脚本，请信任它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>Start the run again.</source>
            <translation>请重新开始运行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Started</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Started {clock}</source>
            <translation>开始于 {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>Starting the engine</source>
            <translation>正在启动引擎</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/backup_table.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/main_window.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Step {0} "{1}" failed: {2}.</source>
            <translation>步骤 {0}“{1}”失败：{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Step {0} "{1}" was stopped: {2}{3}</source>
            <translation>步骤 {0}“{1}”已停止：{2}{3}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Step: {failed_step}.</source>
            <translation>步骤：{failed_step}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Steps of the plan</source>
            <translation>计划的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Steps of the run</source>
            <translation>运行的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>Steps of the selected run</source>
            <translation>所选运行的步骤</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Steps stand here in the order in which they run, with their risks and their SQL.</source>
            <translation>步骤会按执行顺序列在这里，并附上风险和 SQL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Stop Open WebUI and anything else that uses the file, then try again.</source>
            <translation>请停止 Open WebUI 以及其他使用该文件的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Stop Open WebUI and close other programs first, then start again.</source>
            <translation>请先停止 Open WebUI 和其他程序，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Stop Open WebUI and other programs that use the database, then try again.</source>
            <translation>请停止 Open WebUI 和其他使用该数据库的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Stop Open WebUI and whatever else writes to it, look at the plan, and rehearse again.</source>
            <translation>请停止 Open WebUI 以及其他写入程序，查看计划，然后重新演练。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Stop Open WebUI for the run, on every node.</source>
            <translation>运行期间请停止所有节点上的 Open WebUI。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop all of them, upgrade once, start only the new version.</source>
            <translation>请全部停止，升级一次，只启动新版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Stop counting</source>
            <translation>停止统计</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Stop every computer that uses it; better copy it to a local disk and run there.</source>
            <translation>请停止所有使用它的计算机；最好复制到本地磁盘并在那里运行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>Stop every program that uses the database, then try again.</source>
            <translation>请停止所有使用该数据库的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Stop every program that uses the file and restore again.</source>
            <translation>请停止所有使用该文件的程序并重新恢复。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop everything that uses the database, then try again.</source>
            <translation>请停止所有使用该数据库的程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Stop it before an upgrade; looking at it here is safe.</source>
            <translation>升级前请停止它；在这里查看是安全的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>Stop it first, then restore again.</source>
            <translation>请先停止它，然后重新恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>Stop it first, then start the run again.</source>
            <translation>请先停止它，然后重新开始运行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Stop it first, then try again.</source>
            <translation>请先停止它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Stop it, open the database again and look at the new plan.</source>
            <translation>请停止它，重新打开数据库并查看新计划。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/online_copy.py" />
            <source>Stop it, then try again.</source>
            <translation>请停止它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Stop that program, or end its transaction, then start again.</source>
            <translation>请停止该程序或结束其事务，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Stop that program, then start again.</source>
            <translation>请停止该程序，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>Stop the program that writes to it, then open it again.</source>
            <translation>请停止写入它的程序，然后重新打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Stop verifying</source>
            <translation>停止验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Stop what has the file open: {names}</source>
            <translation>请停止打开此文件的程序：{names}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/task_strip.py" />
            <source>Stop, and put everything back</source>
            <translation>停止并全部还原</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Stopping, and putting everything back</source>
            <translation>正在停止并全部还原</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4ace53fd72c8_folder_times_as_epoch.py" />
            <source>Stores folder.created_at and updated_at as whole seconds since 1970 instead of dates, like every other table. The dates are taken as UTC.</source>
            <translation>把 folder.created_at 和 updated_at 存为 1970 年以来的整秒数，取代日期，与其他各表一致。日期按 UTC 理解。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>Strictly read-only: nothing of it changes.</source>
            <translation>严格只读：不会有任何更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Structure</source>
            <translation>结构</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Such a timer never rings.</source>
            <translation>这样的计时器永远不会响。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4c5ce3d2f27f_context_summary_of_messages.py" />
            <source>Summaries beside messages</source>
            <translation>消息旁的摘要</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>Support bundle</source>
            <translation>支持包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundling.py" />
            <source>Support bundle (*.zip)</source>
            <translation>支持包 (*.zip)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Support bundle …</source>
            <translation>支持包 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Table {0} has {1}: a step that rewrites it needs as much free disk space on the server once more.</source>
            <translation>表 {0} 有 {1}：重写它的步骤需要服务器上再有同样大小的可用空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/salvage_job.py" />
            <source>Table {0} of {1}: {2}</source>
            <translation>第 {0} 个表，共 {1} 个：{2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Tables</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>Tables and foreign keys as boxes</source>
            <translation>以方框显示表和外键</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables copied by another tool lose their keys.</source>
            <translation>由其他工具复制的表会丢失键。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables copied by another tool, or made by hand.</source>
            <translation>由其他工具复制或手工创建的表。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>Tables made by peewee have a unique index on their id but no primary key; each gets one. The indexes stay. Tables that have their key already (all of a database born with 0.9.6 or later) are not touched. On SQLite a table is copied row by row as it is stored, which is the fastest way there. Rows that share an id, possible only where the unique index was lost, are put into the quarantine except for the first.</source>
            <translation>由 peewee 创建的表在 id 上有唯一索引，但没有主键；每个表都会得到主键。索引保留。已有主键的表（由 0.9.6 或更高版本创建的数据库的所有表）不受影响。在 SQLite 上，表按存储形式逐行复制，这是最快的方法。相同 id 的行（只有在唯一索引丢失时才可能出现）除第一行外都放入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables of both lineages are mixed</source>
            <translation>混杂了两种来历的表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables or columns are missing</source>
            <translation>缺少表或列</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tables were copied from a database that another release had made.</source>
            <translation>表是从由其他版本创建的数据库复制来的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>Tables, columns and indexes before and after the step</source>
            <translation>步骤前后的表、列和索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>Tables, columns, keys and indexes are those of {0}.</source>
            <translation>表、列、键和索引与 {0} 一致。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>Tables, rows, pages, version tables and the file were examined in {time}; nothing was changed.</source>
            <translation>已用 {time} 检查表、行、页、版本表和文件；未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Tables: {tables}</source>
            <translation>表：{tables}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>Tags belong to people</source>
            <translation>标签归属用户</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>Tags move into the chats</source>
            <translation>标签移入对话</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tags that exist twice</source>
            <translation>重复的标签</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Tags without a name</source>
            <translation>没有名称的标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Take back what the migration added</source>
            <translation>撤回迁移所添加的内容</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take it to an unencrypted file with this console before you upgrade, or stay at 0.8.12.</source>
            <translation>请在升级前用本控制台把它转为未加密文件，或停留在 0.8.12。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the character out; it is invisible.</source>
            <translation>去掉该字符；它是不可见的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>Take the characters out.</source>
            <translation>去除这些字符。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the time of the last change, as that migration does.</source>
            <translation>取最后更改的时间，与该迁移的做法相同。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Take the time of the oldest and newest chat in a folder; else that of its owner's account.</source>
            <translation>取文件夹中最早和最新对话的时间；否则取其所有者账户的时间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>Take times from their chats.</source>
            <translation>取其对话的时间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Taking it back drops what it added, with whatever was stored there since.</source>
            <translation>撤回会删除所添加的内容，以及此后存入其中的一切。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/a3dd5bedd151_tasks_and_summary_of_chats.py" />
            <source>Tasks and summary of chats</source>
            <translation>对话的任务和摘要</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/settings.py" />
            <source>Tell when a run ends while you look elsewhere</source>
            <translation>当您在查看其他内容时，运行结束后通知我</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Text that is no JSON object, or one without contents or title.</source>
            <translation>不是 JSON 对象的文本，或没有内容或标题。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Texts with a NUL character</source>
            <translation>含有 NUL 字符的文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>That can't be noted beside it, because its folder can't be written to.</source>
            <translation>无法在旁边记录，因为其文件夹不可写。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>The -wal file beside the database belongs to another one</source>
            <translation>数据库旁的 -wal 文件属于其他数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The SSL certificates don't fit: {0}.</source>
            <translation>SSL 证书不匹配：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>The URL of the server can't be used: {0}.</source>
            <translation>服务器 URL 不可用：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The address of the server can't be used: {0}.</source>
            <translation>服务器地址不可用：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>The archive ends in the middle of a table.</source>
            <translation>归档在某个表中途结束。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/read.py" />
            <source>The archive has {0} unsafe path(s), such as {1}; they are left out.</source>
            <translation>归档中有 {0} 个不安全的路径，例如 {1}；已略去。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The backup alone takes about {time}; the rest is known once the rows have been asked.</source>
            <translation>仅备份就需要约 {time}；其余部分要等查询完各行后才能得知。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>The backup does not hold the same rows as the database: {0}.</source>
            <translation>备份的行与数据库不同：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup does not hold the same tables, rows and revision as the database.</source>
            <translation>备份的表、行和修订与数据库不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup has no manifest: only its integrity was checked.</source>
            <translation>备份没有清单：只检查了其完整性。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>The backup is a copy in a schema of its own, inside the server.</source>
            <translation>备份是服务器内单独架构中的副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The backup is checked byte for byte against its manifest.</source>
            <translation>备份会逐字节与其清单核对。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The backup is made and verified</source>
            <translation>备份已完成并验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>The backup is not byte for byte what the database is.</source>
            <translation>备份与数据库并非逐字节相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup is not encrypted, so the database no longer is either.</source>
            <translation>备份没有加密，因此数据库也不再加密。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup is one of the schema {0}, not of {1}.</source>
            <translation>备份属于架构 {0}，而不是 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup is one of {0}; its owners and grants were left out.</source>
            <translation>备份来自 {0}；其所有者和授权已略去。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The backup is restored</source>
            <translation>备份已恢复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The backup is the schema {0} of {1}
</source>
            <translation>备份是 {1} 的架构 {0}
</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The backup is whole</source>
            <translation>备份完好</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The backup keeps the old key.</source>
            <translation>备份仍使用旧密钥。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The backup made before the run is untouched: {0}.</source>
            <translation>运行前的备份未受影响：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The backup of what is replaced is not encrypted. Remove it once the encrypted file has proved itself.</source>
            <translation>被替换内容的备份没有加密。确认加密文件可用之后，请删除该备份。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The backup tool and the server are of different versions.</source>
            <translation>备份工具与服务器的版本不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The backup was opened again and is equal to the database.</source>
            <translation>备份已重新打开，与数据库一致。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>The backup {0} changed while it was copied.</source>
            <translation>备份 {0} 在复制时发生了变化。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>The backup {0} does not hold the rows that its manifest says: {1}.</source>
            <translation>备份 {0} 的行与其清单不符：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The backup {0} is not what its manifest says: its bytes differ.</source>
            <translation>备份 {0} 与其清单不符：字节不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>The backup {0} is not what its manifest says: {1}.</source>
            <translation>备份 {0} 与其清单不符：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The backup {0} is unchanged.</source>
            <translation>备份 {0} 未改变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/foresee.py" />
            <source>The bundled migration copes with it. {0}</source>
            <translation>随附的迁移可以处理。{0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table. Times written in digits become numbers; the others are taken out, so that the time of the migration counts.</source>
            <translation>对话原样进入隔离表。用数字写成的时间变为数值；其余的被去掉，以迁移的时间为准。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table; in the chat such parents and ids are taken out.</source>
            <translation>对话原样进入隔离表；对话中这样的上级和 id 被去掉。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The chat as it is goes to the quarantine table; the time is taken out of its details, or the details are emptied.</source>
            <translation>对话原样进入隔离表；其详细信息中的时间被去掉，或详细信息被清空。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>The cipher settings can't be understood: {0}.</source>
            <translation>无法理解加密设置：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The column is added with the time at which each member's row was made.</source>
            <translation>添加该列，并填入每个成员行的创建时间。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The column prompt.access_control or another one of the old shape is missing.</source>
            <translation>缺少列 prompt.access_control 或旧形式的其他列。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>The command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The connection to the server was lost: {0}.</source>
            <translation>与服务器的连接已断开：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The connection to {0} was lost: {1}.</source>
            <translation>与 {0} 的连接已断开：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The connection was lost while everything was written: {0}.</source>
            <translation>在写入全部内容时连接断开：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The contents go to the quarantine table; the chat becomes an empty one.</source>
            <translation>内容进入隔离表；对话变为空对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The copy for the rehearsal holds other rows in {0}.</source>
            <translation>演练副本中 {0} 的行不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The copy is opened again and compared: same tables, same row counts, same revision.</source>
            <translation>副本会重新打开并比较：相同的表、相同的行数、相同的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The copy is upgraded by {steps} to {head_name}, and verified again.</source>
            <translation>副本经 {steps}升级到 {head_name}，并再次验证。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The copy needs about {0} on the server's disk; {1} are free.</source>
            <translation>副本在服务器磁盘上约需 {0}；可用 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The copy needs about {0} on the server; how much is free there can't be seen.</source>
            <translation>副本在服务器上约需 {0}；无法得知其可用空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The copy of {0} has {1} rows, the table {2}.</source>
            <translation>{0} 的副本有 {1} 行，表有 {2} 行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The counters are set behind the last rows. No row changes.</source>
            <translation>计数器会被设到最后一行之后。没有任何行被更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The damaged file is only copied, and stays as it is.</source>
            <translation>损坏的文件只会被复制，保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The database ({size}) is copied as it is at this moment, also while Open WebUI runs.</source>
            <translation>按此刻的状态复制数据库（{size}），Open WebUI 运行时也可以。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database can't be written by this user</source>
            <translation>此用户无法写入数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The database could not be copied for the rehearsal: {0}.</source>
            <translation>无法为演练复制数据库：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database could not be looked at: {0}.</source>
            <translation>无法查看数据库：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database could not be opened</source>
            <translation>无法打开数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>The database could not be opened: {0}</source>
            <translation>无法打开数据库：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>The database has moved to another revision since the plan was made.</source>
            <translation>自制定计划以来，数据库已移到其他修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The database has tables, but no revision is recorded for them.</source>
            <translation>数据库有表，但没有记录其修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The database has the encoding {0}, which can't hold every chat.</source>
            <translation>数据库的编码是 {0}，无法容纳所有对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The database is as it was before.</source>
            <translation>数据库与之前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The database is at a revision of the fork {0}</source>
            <translation>数据库处于分支版本 {0} 的修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The database is at a revision of {0}, which this source doesn't have</source>
            <translation>数据库处于 {0} 的修订，而此来源没有</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database is at a revision that this source doesn't know</source>
            <translation>数据库处于此来源不认识的修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is at {0}, which this run would not have left.</source>
            <translation>数据库处于 {0}，而此次运行不会留下这样的状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The database is byte for byte what the backup was.</source>
            <translation>数据库与备份逐字节相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>The database is examined again …</source>
            <translation>正在重新检查数据库 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>The database is examined again; then the upgrade follows.</source>
            <translation>正在重新检查数据库；随后进行升级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The database is in use by {0}.</source>
            <translation>数据库正被 {0} 使用。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The database is only read.</source>
            <translation>数据库只会被读取。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>The database is open in {0}.</source>
            <translation>数据库被 {0} 打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>The database is open in {names}. Stop it first, or the run is refused.</source>
            <translation>数据库被 {names} 打开。请先停止，否则运行会被拒绝。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revision_story.py" />
            <source>The database is recorded at this revision, but no script of this source defines it. A newer release or a fork may have made it: choose that as the source.</source>
            <translation>数据库记录为此修订，但此来源中没有脚本定义它。可能由较新版本或分支版本产生：请选择其作为来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The database is recorded at {0}, which this source doesn't know.</source>
            <translation>数据库记录为 {0}，而此来源不认识它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is whole: it is either what it was or what the backup holds.</source>
            <translation>数据库完好：要么是原来的，要么是备份的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database is whole: the repair is in it as a whole, or not at all.</source>
            <translation>数据库完好：修复要么全部写入，要么完全没有。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup_content.py" />
            <source>The database itself may be damaged: look at it with the doctor, or restore an older backup.</source>
            <translation>数据库本身可能已损坏：请用诊断查看，或恢复较早的备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>The database itself was only read.</source>
            <translation>数据库本身只被读取。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database lies on a network file system</source>
            <translation>数据库位于网络文件系统上</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The database lies on a shared or virtual file system ({0}), whose locks and syncs can't be relied on.</source>
            <translation>数据库位于共享或虚拟文件系统（{0}）上，其锁和同步不可靠。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database stays at its old revision while the new program expects a newer one.</source>
            <translation>数据库停留在旧修订，而新程序期望更新的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>The database stopped the run: {0}.</source>
            <translation>数据库中止了运行：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The database was found damaged: {0}.</source>
            <translation>发现数据库已损坏：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The database was locked</source>
            <translation>数据库被锁定</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>The database was put back to its state before the run.</source>
            <translation>数据库已恢复到运行前的状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>The database {0} has no {1}.</source>
            <translation>数据库 {0} 没有 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>The database's own check finds nothing.</source>
            <translation>数据库自身的检查没有发现问题。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The details go to the quarantine table; the document is carried over without tags.</source>
            <translation>详细信息进入隔离表；文档在不带标签的情况下转移。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>The disk that holds {0} answers with an error: {1}.</source>
            <translation>{0} 所在的磁盘返回错误：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>The disk that holds {0} is full.</source>
            <translation>{0} 所在的磁盘已满。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The doctor says more, and what would repair it.</source>
            <translation>诊断会给出更多信息以及修复方法。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>The doctor shows what is wrong and can put it right: with a verified backup first, and all of it or nothing. Upgrade afterwards.</source>
            <translation>诊断会显示问题所在并可修复：先做经过验证的备份，且要么全部完成、要么什么都不做。之后再升级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The encoding {0} holds every chat.</source>
            <translation>编码 {0} 可容纳所有对话。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The encrypted file is copied, still encrypted, and the copy is verified.</source>
            <translation>复制加密文件（仍保持加密），并验证副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The encrypted file is only read, and stays as it is.</source>
            <translation>加密文件只会被读取，保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/engine_job.py" />
            <source>The engine ended without saying how.</source>
            <translation>引擎结束了，但没有说明结果。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>The engine got no request that it understands.</source>
            <translation>引擎没有收到它能理解的请求。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/child.py" />
            <source>The engine met an error of its own: {0}: {1}.</source>
            <translation>引擎自身出错：{0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0} before it had finished.</source>
            <translation>引擎在完成之前{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0} in the middle of the run.</source>
            <translation>引擎在运行途中{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The engine {0}. {1}</source>
            <translation>引擎{0}。{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>The examination found no {0}.</source>
            <translation>检查没有发现 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>The file and its manifest go away; the database itself is not touched.</source>
            <translation>文件及其清单将被删除；数据库本身不受影响。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The file is encrypted, or no SQLite database</source>
            <translation>文件已加密，或不是 SQLite 数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The file is ever only replaced as a whole, and its backup is untouched.</source>
            <translation>文件只会整体替换，其备份未受影响。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The file is mounted by itself, so the content was written into it; its bytes differ.</source>
            <translation>文件被单独挂载，因此内容写入其中；字节会不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>The file is open in {names}. Stop it first, or the run is refused.</source>
            <translation>文件被 {names} 打开。请先停止，否则运行会被拒绝。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew under the new key, read back and compared.</source>
            <translation>文件将用新密钥重新写入，读回并比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew without encryption, read back and compared.</source>
            <translation>文件将不加密地重新写入，读回并比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The file is written anew, encrypted with SQLCipher, read back and compared. Open WebUI opens encrypted files up to 0.8.12 only.</source>
            <translation>文件将重新写入，用 SQLCipher 加密，读回并比较。Open WebUI 只有 0.8.12 及更早版本能打开加密文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>The file now belongs to this user: only root could give it back to user {0}.</source>
            <translation>文件现在属于此用户：只有 root 能把它还给用户 {0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The file was copied while Open WebUI was running, the disk is failing, or it lies on a network file system.</source>
            <translation>在 Open WebUI 运行时复制了文件、磁盘出现故障，或文件位于网络文件系统上。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>The first eight tables</source>
            <translation>最初的八个表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The first of equal rows stays, the others go to the quarantine table.</source>
            <translation>相同的行中保留第一行，其余进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The first of the rows stays, the others go to the quarantine table.</source>
            <translation>保留其中第一行，其余进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The first sentence says how the database is. Below it is the one thing to do next. Looking never changes a byte.</source>
            <translation>第一句话说明数据库的状况，下面是接下来唯一要做的事。查看不会改变任何一个字节。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>The flag on a note becomes one row per note and person: a pinned note is pinned by its owner (at the time of the run, in nanoseconds, as Open WebUI counts here). A pinned note that nobody owns stays, and is listed in the quarantine because nobody can have pinned it. Where a crash in an earlier release left the table without the pins, they are moved now. Going back, a note pinned by anybody is pinned.</source>
            <translation>笔记上的标志变为每条笔记和每个用户一行：置顶的笔记视为由其所有者置顶（时间为运行之时，以纳秒计，与 Open WebUI 此处的计法相同）。没有所有者的置顶笔记保留，并列入隔离表，因为无法由任何人置顶。若旧版本的崩溃留下了没有置顶记录的表，现在会补上。回退后，只要有人置顶过，该笔记就是置顶的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>The folder is made when the backup is.</source>
            <translation>备份时会创建此文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>The folder {0} can't be read ({1}).</source>
            <translation>无法读取文件夹 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The integrity check of the new file fails: {0}.</source>
            <translation>新文件的完整性检查失败：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup_content.py" />
            <source>The integrity check of {0} fails: {1}.</source>
            <translation>{0} 的完整性检查失败：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The job was cancelled.</source>
            <translation>任务已取消。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/reporting.py" />
            <source>The journal in {0} can't be written: {1}.</source>
            <translation>无法写入 {0} 中的运行记录：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The journal is kept outside the database, so that it survives a restore.</source>
            <translation>运行记录保存在数据库之外，因此恢复备份后依然保留。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>The key file {0} can't be read: {1}.</source>
            <translation>无法读取密钥文件 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The key was not changed</source>
            <translation>密钥未更换</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>The last run failed. {what}</source>
            <translation>上次运行失败。{what}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The legacy migrations ran once more on a newer database and made the index tag_id again.</source>
            <translation>旧式迁移在较新的数据库上再次执行，又创建了索引 tag_id。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The list is kept in the quarantine table; in the group stay those who are users.</source>
            <translation>列表保存在隔离表中；群组里只留下确为用户的成员。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The list of legacy migrations is incomplete</source>
            <translation>旧式迁移的列表不完整</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>The lists of chats, tags and functions are found without reading whole tables. An index that is already there under its name is left alone.</source>
            <translation>无需读取整个表即可找到对话、标签和函数的列表。若已有同名索引，则保持原样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>The log {0} can't be read: {1}.</source>
            <translation>无法读取日志 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log_text.py" />
            <source>The log {0} is no file.</source>
            <translation>日志 {0} 不是文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>The manifest beside it is missing or can't be read, so nothing vouches for it. Restoring checks it as far as SQLite can.</source>
            <translation>旁边的清单缺失或无法读取，因此没有任何东西能为它担保。恢复时会尽 SQLite 所能进行检查。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>The message a chat is at</source>
            <translation>对话的当前消息</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The migration did not start; nothing was changed.</source>
            <translation>迁移没有开始；未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The migration that makes them was skipped with 'alembic stamp', or the tables were copied by another tool.</source>
            <translation>创建它们的迁移被 'alembic stamp' 跳过，或表由其他工具复制。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The modelfile gets a number behind its tag, so that both are kept.</source>
            <translation>modelfile 的标签后加上编号，两者都得以保留。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>The name {0} is not valid text, so it can't be written down.</source>
            <translation>名称 {0} 不是有效文本，因此无法记录。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The new file</source>
            <translation>新文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/encryption.py" />
            <source>The new file does not hold the same tables, rows and revision as the database.</source>
            <translation>新文件的表、行和修订与数据库不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The new file is not encrypted: whoever can read it can read every chat. Choose a place that only Open WebUI can read, for example an encrypted disk.</source>
            <translation>新文件没有加密：能读取它的人就能读取所有对话。请选择只有 Open WebUI 能读取的位置，例如加密磁盘。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The new file is not encrypted: whoever can read it can read every chat. Keep it where only Open WebUI can.</source>
            <translation>新文件没有加密：能读取它的人就能读取所有对话。请放在只有 Open WebUI 能读取的地方。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>The new file's check says: {0}.</source>
            <translation>新文件的检查结果：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>The new passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>The newest</source>
            <translation>最新的</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The newest known one is {0}.</source>
            <translation>已知最新的是 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>The newest whole backup from before the newest run stays: it is the way back.</source>
            <translation>最近一次运行之前的最新完好备份会保留：它是回退之路。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The next attempt stops: 'table _alembic_tmp_… already exists', in every release.</source>
            <translation>下次尝试会中止：'table _alembic_tmp_… already exists'，任何版本都如此。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The next new row gets a number that is taken: 'duplicate key value violates unique constraint'.</source>
            <translation>下一个新行会得到已被占用的编号：'duplicate key value violates unique constraint'。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The older one misses what the newer one has renamed: 'no such column: config.data'.</source>
            <translation>较旧的版本找不到被较新版本改名的内容：'no such column: config.data'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>The other</source>
            <translation>另一方</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>The other is {other}.</source>
            <translation>另一方是 {other}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The package has no Alembic files</source>
            <translation>软件包中没有 Alembic 文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>The password has a line break in it, which pg_dump can't be given.</source>
            <translation>密码中有换行符，无法传给 pg_dump。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The password of {0} is not right, or there is no such role.</source>
            <translation>{0} 的密码不正确，或没有这个角色。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>The plan has {0} steps, but this source has no {1} scripts.</source>
            <translation>计划有 {0} 个步骤，但此来源没有 {1} 脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>The port is a number, usually 5432.</source>
            <translation>端口是一个数字，通常为 5432。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The prompt as it is goes to the quarantine table; then it is its owner's alone.</source>
            <translation>提示词原样进入隔离表；之后它只属于其所有者。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>The quarantine has no row {0}.</source>
            <translation>隔离区没有第 {0} 行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The real repair makes its backup first and asks once more.</source>
            <translation>正式修复会先做备份，并再次询问。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The real run makes its backup first and asks once more.</source>
            <translation>正式运行会先做备份，并再次询问。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The real run, with its backup, will take about {time}; {before} become {after}.</source>
            <translation>正式运行连同备份约需 {time}；{before} 将变为 {after}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The recorded revision is ahead of the tables</source>
            <translation>记录的修订超前于表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/scratch_copy.py" />
            <source>The rehearsal</source>
            <translation>演练</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The rehearsal of the repair stopped</source>
            <translation>修复的演练已中止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The rehearsal to {goal} stopped</source>
            <translation>到 {goal} 的演练已中止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: downgrade {target} now?</source>
            <translation>演练顺利：现在降级 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: repair {target} now?</source>
            <translation>演练顺利：现在修复 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The rehearsal went well: upgrade {target} now?</source>
            <translation>演练顺利：现在升级 {target}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The repair is in the database and was verified.</source>
            <translation>修复已写入数据库并经过验证。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repair of {goal} was rehearsed, and it went well</source>
            <translation>对 {goal} 的修复已演练，一切顺利</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>The repair would lose {0} rows of {1}.</source>
            <translation>修复会丢失 {1} 的 {0} 行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repaired copy was examined: nothing is wrong with it.</source>
            <translation>已检查修复后的副本：没有问题。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>The repaired copy was examined; left are: {findings}.</source>
            <translation>已检查修复后的副本；剩余：{findings}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>The restored database</source>
            <translation>恢复的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>The result could not be written, because {0} kept reading the database.</source>
            <translation>无法写入结果，因为 {0} 一直在读取数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The result is verified and written at once at the end. If it fails or you cancel, the database is exactly as it was.</source>
            <translation>结果经验证后在最后一次性写入。如果失败或您取消，数据库与之前完全一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>The result is written decrypted into the new file below, read back and compared.</source>
            <translation>结果解密写入下面的新文件，读回并比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The role may not read the table {0}, so a copy would not be whole.</source>
            <translation>该角色不得读取表 {0}，因此副本不会完整。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The role or the database has a time limit (statement_timeout, idle_in_transaction_session_timeout or transaction_timeout).</source>
            <translation>该角色或数据库设有时间限制（statement_timeout、idle_in_transaction_session_timeout 或 transaction_timeout）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role {0} does not own the tables {1}, so it can't alter them.</source>
            <translation>角色 {0} 不拥有表 {1}，因此无法更改它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The role {0} may not create a schema, which a copy inside the server needs.</source>
            <translation>角色 {0} 不得创建架构，而服务器内副本需要它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role {0} may not create tables in the schema {1}.</source>
            <translation>角色 {0} 不得在架构 {1} 中创建表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>The role {0} may not create the database that a rehearsal needs.</source>
            <translation>角色 {0} 不得创建演练所需的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The role {0} may not do this: {1}.</source>
            <translation>角色 {0} 无权这样做：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/open_server.py" />
            <source>The role {0} may not use the schema {1}.</source>
            <translation>角色 {0} 不得使用架构 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The role's {0} of {1} does not count inside this run.</source>
            <translation>角色的 {0}（{1}）在此次运行中不计。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The row as it is goes to the quarantine table; its details become an empty object.</source>
            <translation>该行原样进入隔离表；其详细信息变为空对象。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The row as it is goes to the quarantine table; the settings become an empty object.</source>
            <translation>该行原样进入隔离表；设置变为空对象。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The row of {0} that it refers to has to go back with it.</source>
            <translation>它引用的 {0} 行必须一同放回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>The row of {0} that it refers to is not there.</source>
            <translation>它引用的 {0} 行不存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The row that is in its table now differs in: {list}.</source>
            <translation>现在表中的行在以下列不同：{list}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The row that is in its table now is the same.</source>
            <translation>现在表中的行与之相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The rows are deleted; only the backup that is made before still has them.</source>
            <translation>这些行将被删除；只有事先创建的备份仍保留它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>The rows could not be examined</source>
            <translation>无法检查各行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>The rows go back into their tables as they were, and leave the quarantine.</source>
            <translation>这些行按原样放回各自的表，并离开隔离区。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>The rows go back into their tables as they were: {list}.</source>
            <translation>这些行按原样放回各自的表：{list}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The rows go to the quarantine table.</source>
            <translation>这些行进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The rule as it was goes to the quarantine table; what stays in it are the ids.</source>
            <translation>规则原样进入隔离表；规则中只保留 id。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The run ended without a word.</source>
            <translation>运行没有任何说明就结束了。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The run had made no backup yet, so it had changed nothing.</source>
            <translation>运行尚未备份，因此没有更改任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The run keeps these rows as they are; they are not its doing.</source>
            <translation>运行会让这些行保持原样；它们不是运行造成的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>The run may need {0}, but only {1}.</source>
            <translation>运行可能需要 {0}，但只有 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>The run undoes that write first. Don't delete the -journal file.</source>
            <translation>运行会先撤销该写入。请勿删除 -journal 文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>The run was cancelled.</source>
            <translation>运行已取消。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>The saved connections in {0} can't be read: {1}.</source>
            <translation>无法读取 {0} 中已保存的连接：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The schema afterwards is not certain: {0}.</source>
            <translation>之后的架构不确定：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The schema at {0} can't be made without a database: {1} fails: {2}.</source>
            <translation>没有数据库就无法生成 {0} 处的架构：{1} 失败：{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The schema differs from that of {0}: {1}.</source>
            <translation>架构与 {0} 不同：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The schema holds the table {0} of {1}, which a restore would have to drop.</source>
            <translation>架构中有 {1} 的表 {0}，恢复时必须删除它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>The schema stays as it is.</source>
            <translation>架构保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>The schema was not compared: it is not known what {0} should have.</source>
            <translation>没有比较架构：不知道 {0} 应有什么。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>The schema {0} holds none of Open WebUI's tables.</source>
            <translation>架构 {0} 中没有 Open WebUI 的表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>The schema {0} holds {1} tables, {2}, at {3}.</source>
            <translation>架构 {0} 有 {1} 个表，{2}，处于 {3}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>The schema {0}, which holds the backup, is not there or not whole.</source>
            <translation>存放备份的架构 {0} 不存在或不完整。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>The script fails on this schema</source>
            <translation>脚本在此架构上失败</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/steps_recorded.py" />
            <source>The script of that name doesn't do what it says; use the bundled source.</source>
            <translation>该名称的脚本与其所述不符；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/collect.py" />
            <source>The scripts have {0} heads.</source>
            <translation>脚本有 {0} 个最新修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>The scripts of {0} have changed since you trusted them.</source>
            <translation>自您信任以来，{0} 的脚本已改变。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The second command gets a number behind it.</source>
            <translation>第二个命令后面会加上数字。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The second person who uses a tag gets an error.</source>
            <translation>第二个使用同一标签的人会出错。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server asks for the password of {0}, and none was given.</source>
            <translation>服务器要求 {0} 的密码，但没有提供。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>The server did not tell what is in the quarantine: {0}.</source>
            <translation>服务器未告知隔离区的内容：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>The server does not answer yet; start it, then start again.</source>
            <translation>服务器尚无响应；请启动它，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The server ends work that takes as long as this upgrade</source>
            <translation>服务器会终止耗时与本次升级相当的工作</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server gave up a statement: {0}.</source>
            <translation>服务器放弃了一条语句：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The server has {0} free connections for {1}; this needs {2}.</source>
            <translation>服务器为 {1} 留有 {0} 个可用连接；需要 {2} 个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>The server is a standby, which can only be read.</source>
            <translation>该服务器是备用服务器，只能读取。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server lets nobody in from here: {0}.</source>
            <translation>服务器不允许任何人从此处连接：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>The server refused a part of the backup: {0}.</source>
            <translation>服务器拒绝了备份的一部分：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server takes no unencrypted connections from here.</source>
            <translation>服务器不接受来自此处的未加密连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>The server's disk is full: {0}.</source>
            <translation>服务器磁盘已满：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>The service {0} publishes no port, so it can't be reached from here.</source>
            <translation>服务 {0} 没有发布端口，因此从这里无法访问。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The settings and details of these users are ignored.</source>
            <translation>这些用户的设置和资料被忽略。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The settings were written by hand, or by another tool.</source>
            <translation>设置是手工或由其他工具写入的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>The slashes behind '{0}:' are not those of a URL.</source>
            <translation>'{0}:' 之后的斜杠不符合 URL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>The source has an empty or impossible name.</source>
            <translation>来源名称为空或不可能存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>The source {0} can't be reached ({1}).</source>
            <translation>无法访问来源 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The source's own scripts would lose something of this database</source>
            <translation>来源自带的脚本会丢失此数据库的部分内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>The step at work was undone, and every page was checked and is sound.</source>
            <translation>进行中的步骤已撤销，每一页都经过检查且完好。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>The steps run on a throw-away copy, which is removed at the end.</source>
            <translation>步骤在临时副本上运行，结束时删除该副本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The stored settings are no JSON object</source>
            <translation>存储的设置不是 JSON 对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>The table is empty: nothing is lost.</source>
            <translation>表是空的：不会丢失任何内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>The table {0} has neither a primary key nor a unique index</source>
            <translation>表 {0} 既没有主键也没有唯一索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/history.py" />
            <source>The table {0} has no column {1}, so it records no revision.</source>
            <translation>表 {0} 没有列 {1}，因此没有记录修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>The table {0} is no longer in the schema {1}, which holds the backup.</source>
            <translation>表 {0} 已不在存放备份的架构 {1} 中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>The table {0} is not in the copy: its extension can't be made there.</source>
            <translation>表 {0} 不在副本中：其扩展无法在那里创建。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>The tables are locked by {0}.</source>
            <translation>表被 {0} 锁定。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables are not exactly those of a known revision.</source>
            <translation>表与任何已知修订都不完全一致。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables are those of {0}, not of {1}</source>
            <translation>表属于 {0}，而不是 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The tables fit no revision exactly, and a revision is never recorded without proof.</source>
            <translation>表不完全符合任何修订，而没有依据绝不记录修订。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The text goes to the quarantine table; the column gets an empty object, or nothing.</source>
            <translation>文本进入隔离表；该列设为空对象或空值。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The text goes to the quarantine table; the user starts with default settings.</source>
            <translation>文本进入隔离表；该用户使用默认设置。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The title says why; the evidence says what can be told from outside: size, rights, file system, and with what kind of bytes the file begins.</source>
            <translation>标题说明原因；证据给出从外部可知的信息：大小、权限、文件系统，以及文件开头是什么字节。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The true times are lost; these are the best that the database still knows.</source>
            <translation>真实时间已丢失；这是数据库所知的最佳值。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>The two lines differ.</source>
            <translation>两行内容不一致。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The upgrade was killed, ran out of memory, or met an error. On SQLite, Open WebUI's tables and columns made so far stay, and the data is rolled back.</source>
            <translation>升级被强制终止、内存不足或遇到错误。在 SQLite 上，Open WebUI 已建的表和列会保留，而数据被回滚。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>The verified backup that every run makes first has it; restore that to get it back.</source>
            <translation>每次运行先做的经过验证的备份中有它；恢复即可找回。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The version table alembic_version is missing or empty</source>
            <translation>版本表 alembic_version 缺失或为空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>The version table alembic_version is {0}</source>
            <translation>版本表 alembic_version {0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The version table was changed by hand ('alembic stamp'), as some advice says, or by SQL that was written out and only partly run.</source>
            <translation>版本表被手动更改（'alembic stamp'，某些建议如此），或被只执行了一部分的导出 SQL 更改。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The way back</source>
            <translation>回退之路</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The way to {0} leads in a circle: its scripts build on one another.</source>
            <translation>到 {0} 的路径形成循环：其脚本互相依赖。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>The way to {0} leads over {1}</source>
            <translation>到 {0} 的路径要经过 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/minimap.py" />
            <source>The whole graph: press to look there</source>
            <translation>整个修订图：点按即可查看该处</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>The whole history</source>
            <translation>完整的历史</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>The whole upgrade was rolled back.</source>
            <translation>整个升级已回滚。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>The window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>The {0} scripts in {1} (SHA-256 {2}) would be executed, and you haven't trusted them yet.</source>
            <translation>将执行 {1} 中的 {0} 个脚本（SHA-256 {2}），而您尚未信任它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>The {0} {1} can't be made again: {2}.</source>
            <translation>无法重新创建 {0} {1}：{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>The {0} {1} can't be written by this user.</source>
            <translation>此用户无法写入 {0} {1}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Their history starts empty, and going back to the present version is impossible.</source>
            <translation>它们的历史是空的，无法回到现在的版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Then it is compressed (zstd), and what the compressed file holds is read back and compared.</source>
            <translation>然后压缩 (zstd)，并读回压缩文件的内容进行比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Then stop Open WebUI, point DATABASE_URL at the new file, and start the new release. This file stays as it is.</source>
            <translation>然后停止 Open WebUI，将 DATABASE_URL 指向新文件，再启动新版本。此文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>Then the database becomes exactly what the backup is: everything written since then is only in that second backup.</source>
            <translation>然后数据库将与备份完全一致：此后写入的一切只存在于第二个备份中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Then upgrade to {head_name}</source>
            <translation>然后升级到 {head_name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/evidence_grid.py" />
            <source>There</source>
            <translation>已有</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are columns or indexes that no release makes</source>
            <translation>有任何版本都不会创建的列或索引</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are many chats: the upgrade takes a while</source>
            <translation>对话很多：升级需要一些时间</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are no Open WebUI tables in this database</source>
            <translation>此数据库中没有 Open WebUI 的表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>There are no migrations in {0}.</source>
            <translation>{0} 中没有迁移。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are no prompts and no history of prompts</source>
            <translation>没有提示词，也没有提示词历史</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/load.py" />
            <source>There are no scripts in {0} any more.</source>
            <translation>{0} 中已没有脚本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There are tables that no release makes</source>
            <translation>有任何版本都不会创建的表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>There are: {0}.</source>
            <translation>现有：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is a file of that name already.</source>
            <translation>已有同名文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>There is no Open WebUI in this database</source>
            <translation>此数据库中没有 Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no database {0} on {1}.</source>
            <translation>{1} 上没有数据库 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>There is no downgrade for this step.</source>
            <translation>此步骤没有降级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>There is no file {0}.</source>
            <translation>没有文件 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>There is no folder {0}.</source>
            <translation>没有文件夹 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>There is no key yet.</source>
            <translation>还没有密钥。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>There is no keychain on this computer: the key is kept in memory only.</source>
            <translation>本机没有钥匙串：密钥只保存在内存中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>There is no keychain on this machine.</source>
            <translation>本机没有钥匙串。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_rehearsal.py" />
            <source>There is no pg_dump of version {0} or newer here to copy the database with.</source>
            <translation>这里没有 {0} 或更新版本的 pg_dump 来复制数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/backup.py" />
            <source>There is no pg_dump of version {0} or newer here, so no backup can be made.</source>
            <translation>这里没有 {0} 或更新版本的 pg_dump，因此无法备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>There is no pg_dump of version {0} or newer on this computer.</source>
            <translation>本机没有 {0} 或更新版本的 pg_dump。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>There is no pg_dump of version {0} or newer on this computer: a backup would be a copy inside the server.</source>
            <translation>本机没有 {0} 或更新版本的 pg_dump：备份将是服务器内副本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>There is no pg_dump on this computer that fits the server, and nothing runs without a backup.</source>
            <translation>本机没有适合该服务器的 pg_dump，而没有备份就不会执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>There is no plan to this goal</source>
            <translation>没有到此目标的计划</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no role {0} on {1}.</source>
            <translation>{1} 上没有角色 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/profiles.py" />
            <source>There is no saved connection {0}.</source>
            <translation>没有已保存的连接 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>There is no server of the name {0}.</source>
            <translation>没有名为 {0} 的服务器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/locate.py" />
            <source>There is no source {0}.</source>
            <translation>没有来源 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_state.py" />
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is no such folder.</source>
            <translation>没有这个文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>There is no table {0} now.</source>
            <translation>现在没有表 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_state.py" />
            <source>There is no way into the file without the new key: keep it safe.</source>
            <translation>没有新密钥就无法进入文件：请妥善保管。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>There is nothing to do: the database is there already.</source>
            <translation>无需操作：数据库已经在那里。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>There is nothing to preview.</source>
            <translation>没有可预览的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/prepare.py" />
            <source>There is nothing to rehearse: the database is there already.</source>
            <translation>没有可演练的内容：数据库已经在那里。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>There is too little free space for an upgrade</source>
            <translation>可用空间不足以升级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>There was nothing to replace.</source>
            <translation>没有需要替换的内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These chats open at another branch than the one last seen, or empty.</source>
            <translation>这些对话会打开到与上次不同的分支，或者为空。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These people get an error when they sign in: 'Input should be a valid dictionary'.</source>
            <translation>这些用户登录时会出错：'Input should be a valid dictionary'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>These revisions build on one another in a circle: {0}.</source>
            <translation>这些修订循环依赖：{0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>These rules keep every backup.</source>
            <translation>这些规则会保留所有备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>These scripts have to be executed to see their SQL.</source>
            <translation>必须执行这些脚本才能看到其 SQL。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>These users can't get a password.</source>
            <translation>这些用户无法设置密码。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>They are the same.</source>
            <translation>它们相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>They are where the database is.</source>
            <translation>备份在数据库所在处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>They run on an empty shadow, never on the database. Trust them only if you know where they are from.</source>
            <translation>它们在空影子上运行，绝不在数据库上运行。只有知道其来源时才信任它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Thin out …</source>
            <translation>精简备份 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>This database</source>
            <translation>此数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>This database has no tables</source>
            <translation>此数据库没有表</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This database holds no users and no chats</source>
            <translation>此数据库中没有用户也没有对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended.</source>
            <translation>此数据库处于 {0}，没有版本止于此。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended; {1} will upgrade it by {2} step.</source>
            <translation>此数据库处于 {0}，没有版本止于此；{1} 会将其升级 {2} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}, where no release ended; {1} will upgrade it by {2} steps.</source>
            <translation>此数据库处于 {0}，没有版本止于此；{1} 会将其升级 {2} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is; {2} will upgrade it by {3} step.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开；{2} 会将其升级 {3} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; release {1} can open it as it is; {2} will upgrade it by {3} steps.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开；{2} 会将其升级 {3} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is; {2} will upgrade it by {3} step.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开；{2} 会将其升级 {3} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/which_release.py" />
            <source>This database is at {0}; releases {1} can open it as it is; {2} will upgrade it by {3} steps.</source>
            <translation>此数据库处于 {0}；版本 {1} 可直接打开；{2} 会将其升级 {3} 步。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is healthy and up to date</source>
            <translation>此数据库健康且已是最新</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is healthy and {steps} behind</source>
            <translation>此数据库健康，落后 {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is up to date</source>
            <translation>此数据库已是最新</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is up to date, but there is something to know</source>
            <translation>此数据库已是最新，但有须知事项</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is {steps} behind</source>
            <translation>此数据库落后 {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database is {steps} behind, and there is something to know first</source>
            <translation>此数据库落后 {steps}，并且有须先了解的事项</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This database needs attention before anything runs</source>
            <translation>执行任何操作之前，此数据库需要关注</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This file is encrypted, and Open WebUI 0.8.12 is the last release that opens it. A rescue upgrades an encrypted copy, verifies it, and writes the result without encryption into a new file for the new release. This file stays as it is.</source>
            <translation>此文件已加密，Open WebUI 0.8.12 是能打开它的最后一个版本。“救出”会升级一个加密副本，验证它，并把结果不加密地写入供新版本使用的新文件。此文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This file is encrypted. Open WebUI 0.8.12 is the last release that opens it; for a newer one, a rescue writes an upgraded file without encryption, and leaves this one as it is.</source>
            <translation>此文件已加密。Open WebUI 0.8.12 是能打开它的最后一个版本；若要使用更新的版本，“救出”会写出一个升级后的未加密文件，而此文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/positions.py" />
            <source>This graph can't be drawn without lines that cross.</source>
            <translation>此图无法在没有交叉线的情况下绘制。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>This help is in English.</source>
            <translation>此帮助为英文。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>This is a production database. Type {name} to go on:</source>
            <translation>这是生产数据库。请输入 {name} 以继续：</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This is a support bundle: findings, graph, plan and schema are as they were where it was made. The database is not here, so nothing can run.</source>
            <translation>这是支持包：发现、修订图、计划和架构都是制作时的样子。数据库不在这里，因此无法执行任何操作。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/session.py" />
            <source>This is a support bundle: the database is not here.</source>
            <translation>这是支持包：数据库不在这里。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>This is a support bundle: the repair runs where the database is.</source>
            <translation>这是支持包：修复须在数据库所在处进行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This is about the source, not about your database.</source>
            <translation>这与来源有关，与您的数据库无关。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This is not repaired from here. The doctor says what it is and what you can do; an upgrade had better wait until then.</source>
            <translation>这个问题无法在这里修复。诊断页会说明它是什么以及您可以做什么；在此之前最好不要升级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/bundle_dialog.py" />
            <source>This is what the bundle holds</source>
            <translation>支持包包含以下内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/unlock.py" />
            <source>This key does not open {0}, or it is not an encrypted database.</source>
            <translation>此密钥无法打开 {0}，或它不是加密数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/help_pane.py" />
            <source>This page</source>
            <translation>本页</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This revision belongs to Open WebUI 0.9.0 or later, which can't open encrypted files: after the upgrade no release opens this one. A rescue writes an upgraded file without encryption.</source>
            <translation>此修订属于 Open WebUI 0.9.0 或更新版本，它们无法打开加密文件：升级之后没有版本能打开此文件。“救出”会写出升级后的未加密文件。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>This role may not change the tables</source>
            <translation>此角色不得更改表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>This script can't run inside one transaction; use the bundled source.</source>
            <translation>此脚本无法在单个事务中运行；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>This script commits by itself, which no safe run allows; use the bundled source.</source>
            <translation>此脚本自行提交，安全的运行不允许；请使用随附的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>This script has no downgrade: only a backup leads back.</source>
            <translation>此脚本没有降级：只有备份才能回退。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>This source doesn't know where the database is</source>
            <translation>此来源不知道数据库处于哪个修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>This source ends in more than one newest revision, so say which one you want.</source>
            <translation>此来源有不止一个最新修订，请说明您要哪一个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no peewee revision {0}.</source>
            <translation>此来源没有 peewee 修订 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no revision {0}.</source>
            <translation>此来源没有修订 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has no revisions.</source>
            <translation>此来源没有修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>This source has {0} heads ({1}), so 'head' is not one place.</source>
            <translation>此来源有 {0} 个最新修订（{1}），因此 'head' 不是唯一的位置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>This step moves rows in a Python loop, so a file of SQL can't do all of its work: run it here.</source>
            <translation>此步骤用 Python 循环移动行，SQL 文件无法完成全部工作：请在这里运行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>This step runs no SQL.</source>
            <translation>此步骤不执行 SQL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>This step …</source>
            <translation>此步骤 …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3781e22d8b01_threads_reactions_members.py" />
            <source>Threads, reactions and members of channels</source>
            <translation>频道的话题、回应和成员</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/56359461a091_calendars.py" />
            <source>Three tables: calendars, their events, and who attends an event. Going back drops all three.</source>
            <translation>三个表：日历、日历中的事件以及事件的参加者。回退会删除这三个表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>Time</source>
            <translation>用时</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Timers and details of chats at which a migration stops</source>
            <translation>会使迁移停止的对话计时器和详细信息</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4c1a8e37b62_timers_of_chats.py" />
            <source>Timers of chats</source>
            <translation>对话定时器</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4ace53fd72c8_folder_times_as_epoch.py" />
            <source>Times of folders as seconds</source>
            <translation>文件夹时间以秒存储</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/operation_table.py" />
            <source>To</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>To look at them nothing was executed. A run executes them with your rights: they can read and write whatever you can.</source>
            <translation>查看它们时没有执行任何内容。运行会以您的权限执行它们：您能读写的，它们都能读写。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}. Backups lie beside the database unless you chose another folder; none is deleted unless you ask for it.</source>
            <translation>共 {room}。除非您选择了其他文件夹，备份都放在数据库旁边；未经您要求不会删除任何备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}. Backups lie in this console's own folder unless you chose another; none is deleted unless you ask for it.</source>
            <translation>共 {room}。除非您选择了其他文件夹，否则备份位于本控制台自己的文件夹中；未经您要求不会删除任何备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Together {room}; the newest verified one is from {newest}.</source>
            <translation>共 {room}；最近一个经过验证的：{newest}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Too late to stop: the verified result is being written</source>
            <translation>已来不及停止：正在写入经过验证的结果</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Took {time}.</source>
            <translation>用时 {time}。</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/012_add_tools.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/016_add_valves_and_is_active.py" />
            <source>Tools and functions can be configured and switched on</source>
            <translation>工具和函数可配置和开关</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Transactions of {0} are read-only here (default_transaction_read_only).</source>
            <translation>{0} 的事务在此为只读（default_transaction_read_only）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Treat webui.db and its -wal as one. A backup by this console holds both.</source>
            <translation>请把 webui.db 及其 -wal 视为一体。本控制台的备份包含两者。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Trust these scripts</source>
            <translation>信任这些脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Trust these scripts …</source>
            <translation>信任这些脚本 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>Try a copy.</source>
            <translation>请在副本上尝试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Try again in a minute.</source>
            <translation>请一分钟后重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/reading.py" />
            <source>Try again when it has less to do, or as the owner of the tables.</source>
            <translation>请在服务器较空闲时重试，或以表的所有者身份重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Try again when it is less busy.</source>
            <translation>请在它不那么繁忙时重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>Try again; if it happens twice, check the disk that backups go to.</source>
            <translation>请重试；若再次发生，请检查存放备份的磁盘。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/backup.py" />
            <source>Try again; if it happens twice, look at the database with the doctor.</source>
            <translation>请重试；若再次发生，请用诊断查看数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/server_copy.py" />
            <source>Try again; if it happens twice, look into the server's log.</source>
            <translation>请重试；若再次发生，请查看服务器日志。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_content.py" />
            <source>Try again; if it happens twice, report it.</source>
            <translation>请重试；若再次发生，请报告。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Try the demo</source>
            <translation>试用演示</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>Turns every modelfile into a row of model and drops the table modelfile. The Ollama text is read for the base model and the parameters. A modelfile that can't be read is kept in the table owui_quarantine, where Open WebUI's own migration would have stopped.</source>
            <translation>把每个 modelfile 变为 model 的一行，并删除表 modelfile。从 Ollama 文本中读取基础模型和参数。无法读取的 modelfile 保存在表 owui_quarantine 中，而 Open WebUI 自己的迁移会在此中止。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two passwords can't be merged: the kept account's counts.</source>
            <translation>两个密码无法合并：以保留的账户为准。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two processes (workers, replicas, two containers on one volume) ran the first upgrade at the same time.</source>
            <translation>两个进程（工作进程、副本、同一卷上的两个容器）同时执行了首次升级。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two prompts would get the same command</source>
            <translation>两个提示词会得到相同的命令</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two rows can get one id; on PostgreSQL, foreign keys to it can't be made.</source>
            <translation>两行可能得到同一个 id；在 PostgreSQL 上无法建立指向它的外键。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Two shares of one chat.</source>
            <translation>同一对话有两次分享。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d4e5f6a7b8c9_automations.py" />
            <source>Two tables: automations, and one row for each time that one ran. Going back drops both.</source>
            <translation>两个表：自动化，以及每次运行一行的记录。回退会删除这两个表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/schema_tables.py" />
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Type {name}</source>
            <translation>输入 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>Types are compared by what they mean.</source>
            <translation>类型按其含义比较。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7b3f2a9c1d4e_memory_type.py" />
            <source>Types of memories</source>
            <translation>记忆类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Under which key</source>
            <translation>使用哪个密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Undo it now</source>
            <translation>立即撤销</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Undo it …</source>
            <translation>撤销 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Undo what was begun in {target}?</source>
            <translation>撤销在 {target} 中已开始的内容？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>Undone: {0}</source>
            <translation>已撤回：{0}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Unique keys are made as indexes. For a foreign key SQLite needs the table made anew, which is filled from the old one; PostgreSQL gets it added. Rows that stand against it go to the quarantine table first.</source>
            <translation>唯一键以索引形式创建。在 SQLite 上外键需要重新创建表并用旧表填充；在 PostgreSQL 上则直接添加。与之冲突的行会先移入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Unique or foreign keys are missing</source>
            <translation>缺少唯一键或外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>Unpack it and open what is inside.</source>
            <translation>请解包并打开其中的文件。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b7c8d9e0f1a2_last_read_at_of_chats.py" />
            <source>Unread chats</source>
            <translation>未读对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Upgrade</source>
            <translation>升级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>Upgrade it.</source>
            <translation>请直接升级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Upgrade now</source>
            <translation>立即升级</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade the database with this console, which needs nothing of Open WebUI, or use 0.11.3 or later.</source>
            <translation>请用不依赖 Open WebUI 的本控制台升级数据库，或使用 0.11.3 及以后的版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Upgrade to here …</source>
            <translation>升级到此处 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgrade to {goal} stopped</source>
            <translation>升级到 {goal} 已中止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>Upgrade to {head_name} …</source>
            <translation>升级到 {head_name} …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>Upgrade to {head_name}: {steps}</source>
            <translation>升级到 {head_name}：{steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>Upgrade to {name} …</source>
            <translation>升级到 {name} …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with 0.9.6 or later, or with this console.</source>
            <translation>请用 0.9.6 或更新版本升级，或使用本控制台。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations, which stream.</source>
            <translation>请用随附的迁移升级，它们以流式处理。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations.</source>
            <translation>请用随附的迁移升级。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled migrations: inside a run the limits don't count. Or lift the limit for the role (ALTER ROLE … SET statement_timeout = 0) until the upgrade is through.</source>
            <translation>请使用自带的迁移升级：运行期间这些限制不起作用。或者在升级完成之前取消该角色的限制（ALTER ROLE … SET statement_timeout = 0）。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts, or with those of Open WebUI 0.12.4.</source>
            <translation>请使用自带的脚本升级，或使用 Open WebUI 0.12.4 的脚本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts: they keep all of it.</source>
            <translation>请用内置脚本升级：它们会保留全部内容。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrade with the bundled scripts: they keep such messages, in the quarantine table where no row can hold them.</source>
            <translation>请用内置脚本升级：它们会保留这些消息；没有行能保存的，放入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Upgrade {target} to {name}?</source>
            <translation>将 {target} 升级到 {name}？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_page.py" />
            <source>Upgrade …</source>
            <translation>升级 …</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>Upgrade: {risks}</source>
            <translation>升级：{risks}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgraded to {goal}: {steps}</source>
            <translation>已升级到 {goal}：{steps}</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Upgrades stop: 'permission denied for schema' or 'must be owner of table'.</source>
            <translation>升级会中止：'permission denied for schema' 或 'must be owner of table'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Upgrading again does not bring it back; restoring the backup does.</source>
            <translation>再次升级无法找回；恢复备份可以。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Upgrading to {goal}</source>
            <translation>正在升级到 {goal}</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/014_add_files.py" />
            <source>Uploaded files</source>
            <translation>上传的文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>Us&amp;er</source>
            <translation>用户(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Use SQLite 3.35 or newer.</source>
            <translation>请使用 SQLite 3.35 或更新版本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use a pg_dump of the server's version or newer.</source>
            <translation>请使用与服务器同版本或更新的 pg_dump。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use a smaller number, or 'base'.</source>
            <translation>请用较小的数字，或 'base'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use a smaller number, or 'head'.</source>
            <translation>请用较小的数字，或 'head'。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Use another backup, and report this.</source>
            <translation>请使用其他备份，并报告此问题。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>Use another backup, or restore this one with pg_restore into a new database.</source>
            <translation>请使用其他备份，或用 pg_restore 恢复到新数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/compressed.py" />
            <source>Use another backup.</source>
            <translation>请使用其他备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use another role, or change that setting.</source>
            <translation>请使用其他角色，或更改该设置。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Use sslmode=prefer, or switch SSL on in the server.</source>
            <translation>请用 sslmode=prefer，或在服务器上启用 SSL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>Use that version.</source>
            <translation>请使用该版本。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use the bundled migrations.</source>
            <translation>请使用随附的迁移。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use the bundled source or a newer one.</source>
            <translation>请使用随附的来源或更新的来源。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>Use the bundled source, or run that step with Open WebUI itself.</source>
            <translation>请使用随附的来源，或用 Open WebUI 自己执行该步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>Use the bundled source, or run this step with Open WebUI itself.</source>
            <translation>请使用随附的来源，或用 Open WebUI 自己执行此步骤。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use the primary server.</source>
            <translation>请使用主服务器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>Use the program's own package, or a Python with a whole SQLite.</source>
            <translation>请使用本程序自己的软件包，或带完整 SQLite 的 Python。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Use the release that made it as --source, or restore a backup.</source>
            <translation>请用创建它的版本作为 --source，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>Use the role that owns Open WebUI's tables, or grant it the privilege.</source>
            <translation>请使用拥有 Open WebUI 表的角色，或授予其权限。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>Use the role {0}, which owns them.</source>
            <translation>请使用拥有它们的角色 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>Use the version that made it.</source>
            <translation>请使用制作它的版本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use these scripts</source>
            <translation>使用这些脚本</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Use this console, or set WEBUI_SECRET_KEY to any value for that command.</source>
            <translation>请使用本控制台，或为该命令把 WEBUI_SECRET_KEY 设为任意值。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Use {folder}</source>
            <translation>使用 {folder}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b2c3d4e5f6a7_user_provisioning.py" />
            <source>User provisioning</source>
            <translation>用户配置</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>User sign-in and settings</source>
            <translation>用户登录和设置</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b2c3d4e5f6a7_user_provisioning.py" />
            <source>Users get a place for what a directory service (SCIM) knows them by. Going back drops it.</source>
            <translation>用户有了存放目录服务（SCIM）标识的地方。回退会将其删除。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Users without a row for signing in</source>
            <translation>没有登录记录的用户</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_page.py" />
            <source>Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in backend/data of a checkout.</source>
            <translation>通常位于 Docker 卷 (/app/backend/data/webui.db)、DATA_DIR，或源码目录的 backend/data 中。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Values that were never stored can't be known: new columns start empty or at their default.</source>
            <translation>从未存储的值无从得知：新列为空或取默认值。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c49178636c78_chat_variables.py" />
            <source>Variables of chats</source>
            <translation>对话变量</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b0018471bbbe_user_variables.py" />
            <source>Variables of users</source>
            <translation>用户变量</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>Verified again {ago}.</source>
            <translation>{ago}再次验证。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify again</source>
            <translation>重新验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Verify all</source>
            <translation>全部验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>Version tables</source>
            <translation>版本表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Version tables, schema, locks and scripts were looked at.</source>
            <translation>已查看版本表、架构、锁和脚本。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/menus.py" />
            <source>W&amp;ords</source>
            <translation>术语(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>WEBUI_SECRET_KEY is not set</source>
            <translation>未设置 WEBUI_SECRET_KEY</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/live_view.py" />
            <source>Wait before the next step</source>
            <translation>在下一步之前等待</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>Wait for it to end, or cancel it on the Runs page.</source>
            <translation>请等它结束，或在“运行”页取消。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>Wait until it has finished.</source>
            <translation>请等它完成。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>Wait until that has finished, or stop it there.</source>
            <translation>请等它结束，或在那里停止它。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Wait; on large databases a step takes minutes.</source>
            <translation>请等待；在大型数据库上一个步骤需要几分钟。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Waiting after step {done} of {total}: go on, or undo it all?</source>
            <translation>在第 {done} 步（共 {total} 步）后等待：继续，还是全部撤销？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>Waiting before the first of {steps}</source>
            <translation>在开始前等待：{steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Waiting until {0} stops reading the database.</source>
            <translation>正在等待 {0} 停止读取数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Way back</source>
            <translation>回退之路</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Way there</source>
            <translation>前往路径</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>Web page (*.html);;Markdown (*.md)</source>
            <translation>网页 (*.html);;Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>What</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>What Open WebUI got in DATABASE_PASSWORD</source>
            <translation>Open WebUI 的 DATABASE_PASSWORD 的值</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>What a person signs in with moves out of two columns of user: API keys get a table of their own, and the id at another service becomes a JSON object that can hold several services. Settings and info become JSON columns; texts in them that are no JSON are listed in the quarantine and become null. People also get a banner, a time zone, a presence and a status. If two users have the same API key, the first keeps it and the other's is listed in the quarantine. Columns that a crashed attempt of an earlier release left behind are finished. On SQLite one rebuild of the table does all of it.</source>
            <translation>登录信息从 user 的两列中移出：API 密钥有了自己的表，其他服务的 id 变为可容纳多个服务的 JSON 对象。settings 和 info 变为 JSON 列；其中不是 JSON 的文本列入隔离表并变为 null。用户还有了横幅、时区、在线情况和状态。若两个用户的 API 密钥相同，第一个保留，另一个的密钥列入隔离表。旧版本崩溃的尝试所遗留的列会补全。在 SQLite 上，这一切只需重建该表一次。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>What a row holds is read only when you ask for it.</source>
            <translation>只有在您要求时才会读取行的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>What can't be brought back: {list}</source>
            <translation>无法挽回的内容：{list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>What could be applied at the same time in one row</source>
            <translation>可同时应用的修订排在同一行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_dialog.py" />
            <source>What does the log say?</source>
            <translation>日志说了什么？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>What going back can't keep</source>
            <translation>回退时无法保留的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/impact_table.py" />
            <source>What happens to it</source>
            <translation>将发生什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>What is in the database now is backed up first into the folder below, so that this can be undone too.</source>
            <translation>数据库中的现有内容会先备份到下面的文件夹，因此这一步也可以撤销。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c0fbf31ca0db_file_contents.py" />
            <source>What is inside a file</source>
            <translation>文件内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>What is kept is no row.</source>
            <translation>保存的内容不是一行。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>What is kept of {0} is no JSON.</source>
            <translation>{0} 所保存的内容不是 JSON。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>What is recorded there is not copied: what the tables here prove is recorded.</source>
            <translation>那里的记录不会被复制：记录的是此处的表所证明的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What is replaced is backed up and verified first.</source>
            <translation>被替换的内容会先备份并验证。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>What is wrong can be put right: with a verified backup first, and all of it or nothing. The doctor shows the evidence, and each repair's SQL.</source>
            <translation>问题可以修复：先做已验证的备份，要么全部完成，要么什么都不变。诊断页会显示证据以及每项修复的 SQL。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_state.py" />
            <source>What it can't bring back: {limits}</source>
            <translation>无法挽回的内容：{limits}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/plan_table.py" />
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>What it does with rows is not certain: it fails on invented ones</source>
            <translation>它对行的处理不确定：在虚构的行上失败</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/aftermath.py" />
            <source>What it had begun was undone: the database is as it was before the run.</source>
            <translation>已开始的操作已撤销：数据库与运行前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>What it had begun was undone: the database is at {0}, as before the run.</source>
            <translation>已开始的操作已撤销：数据库处于 {0}，与运行前一样。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>What newer releases stored in tables and columns that older ones don't have is dropped. Only the backup keeps it.</source>
            <translation>较新版本存入旧版本所没有的表和列中的内容将被删除。只有备份保留它们。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/prompts.py" />
            <source>What the doctor found before, newest first; kept on this computer alone.</source>
            <translation>诊断以往的发现，最新的在前；只保存在本机。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>What the help says of this finding</source>
            <translation>帮助对此发现的说明</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>What the migration added is taken back; rows and values in it go to the quarantine table.</source>
            <translation>撤回迁移所添加的内容；其中的行和值进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>What the plan runs</source>
            <translation>计划将执行的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>What the row holds, or the SQL</source>
            <translation>行的内容或 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>What the schema is at the one and at the other.</source>
            <translation>两个修订各自的架构。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/pair.py" />
            <source>What the script does with the answer can't be told without a server: </source>
            <translation>没有服务器就无法得知脚本如何使用该结果：</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/step_pane.py" />
            <source>What the step is for, and its script</source>
            <translation>此步骤的用途及其脚本</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>What the text was meant to say can't be known; it is kept as it is in the quarantine table.</source>
            <translation>无法得知文本的原意；它原样保存在隔离表中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What the upgrade changes</source>
            <translation>升级会更改什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>What to do</source>
            <translation>如何处理</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>What to do next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What was done</source>
            <translation>已做之事</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_pane.py" />
            <source>What was examined</source>
            <translation>检查了什么</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>What was never stored can't be brought back.</source>
            <translation>从未存储的内容无法找回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>What was replaced is no healthy database; it is kept as it was in {0}.</source>
            <translation>被替换的不是健康的数据库；它原样保存在 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What was replaced lies beside the other backups, should you want it back.</source>
            <translation>被替换的内容与其他备份放在一起，需要时可取回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>What was replaced was no healthy database: it is kept byte for byte as it was.</source>
            <translation>被替换的不是健康的数据库：已逐字节原样保存。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>What was written is undone as soon as the disk works again, from {0}.</source>
            <translation>磁盘恢复工作后，将依据 {0} 撤销已写入的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>What would lead back from the plan's goal</source>
            <translation>从计划目标回退所需的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/tour_stops.py" />
            <source>What would run</source>
            <translation>将要执行什么</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>What would run to put the selected rows back</source>
            <translation>放回所选行时将运行的语句</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/run_table.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/007_add_user_last_active_at.py" />
            <source>When a person was last active</source>
            <translation>用户最后活动时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>When the server runs again, open the database to see which.</source>
            <translation>服务器恢复运行后，请打开数据库查看是哪种情况。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/palette.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where a chat has newer contents, it keeps them; the older ones go to the quarantine table.</source>
            <translation>若对话有较新的内容则保留；较旧的进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where both hold rows that the other lacks, nothing is dropped: the copy goes to the quarantine table.</source>
            <translation>若双方都有对方没有的行，则不删除任何内容：副本进入隔离表。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c29facfe716b_where_files_are_stored.py" />
            <source>Where files are stored</source>
            <translation>文件存放位置</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_page.py" />
            <source>Where it stands</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encryption_dialog.py" />
            <source>Where the new file goes</source>
            <translation>新文件的位置</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Where the tables fit no revision, nothing is written: restore a backup then.</source>
            <translation>如果表不符合任何修订，则不写入任何内容：此时请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>Which account keeps the address?</source>
            <translation>哪个账户保留此地址？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/thin_dialog.py" />
            <source>Which backups are kept?</source>
            <translation>保留哪些备份？</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Which message such a one answers can't be told.</source>
            <translation>无法得知这样的消息回复的是哪一条。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/dialog.py" />
            <source>Which migration scripts?</source>
            <translation>使用哪些迁移脚本？</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Which of two schemas is the right one can't be told from the tables: look which has the newer chats. What is no longer needed in the other one is dropped by hand.</source>
            <translation>无法从表判断两个架构中哪个才是正确的：请查看哪个有较新的对话。另一个架构中不再需要的内容请手动删除。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/release_dialog.py" />
            <source>Which release?</source>
            <translation>哪个版本？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>Which release? …</source>
            <translation>哪个版本？ …</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Who else might use the prompt can't be known.</source>
            <translation>无法得知还有谁可以使用该提示词。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Who has no account can't become a member.</source>
            <translation>没有账户的人不能成为成员。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>Who may read or write a knowledge, prompt, tool, model, note, channel or file moves out of a JSON column of each into one table with a row per grant. No rule means that everybody may read, except for files, which are private then; a rule without anybody in it means private. A part of a rule that names nobody understandable grants nothing, and its rule is listed in the quarantine.</source>
            <translation>谁可以读写知识库、提示词、工具、模型、笔记、频道或文件，从各自的 JSON 列移入一个表，每项授权一行。没有规则表示所有人可读，文件除外，文件此时为私有；规则中没有任何人表示私有。规则中未能明确指明任何人的部分不授予任何权限，其规则列入隔离表。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Whom a list or an object was meant to name can't be known.</source>
            <translation>无法得知列表或对象本应指的是谁。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>Whose backups</source>
            <translation>谁的备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>With its backup and checks this takes about {time}, by a rough estimate.</source>
            <translation>连同备份和检查，粗略估计约需 {time}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/help/pages.py" />
            <source>Words</source>
            <translation>术语</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/search.py" />
            <source>Words of id, title, release or state; table:chat, state:pending, date:2025-03, after:2025</source>
            <translation>ID、标题、版本或状态中的词；table:chat、state:pending、date:2025-03、after:2025</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write down the 18 legacy migrations, whose columns are all there.</source>
            <translation>写入这 18 个旧式迁移，它们的列都已存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>Write down the legacy migrations that all ran.</source>
            <translation>写入全部已执行的旧式迁移。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write down the revision that the tables prove.</source>
            <translation>写入表所证实的修订。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>Write it like postgresql://user@host:5432/database.</source>
            <translation>请写成 postgresql://user@host:5432/database 的形式。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Write it like sqlite+sqlcipher:////data/webui.db.</source>
            <translation>请写成 sqlite+sqlcipher:////data/webui.db 的形式。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>Write it like {0}.</source>
            <translation>请写成 {0} 的形式。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>Write lock taken; nobody else has the database open.</source>
            <translation>已取得写锁；没有其他程序打开数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>Write more of the id.</source>
            <translation>请多写一些 ID。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_pane.py" />
            <source>Write the SQL to files</source>
            <translation>将 SQL 写入文件</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write the first version, as those migrations do.</source>
            <translation>写入首个版本，与这些迁移的做法相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/toolbar.py" />
            <source>Write the graph into a file</source>
            <translation>将修订图写入文件</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>Write the missing rows, without a password, as that migration does.</source>
            <translation>写入缺少的行，不含密码，与该迁移的做法相同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>Writes a whole table anew, because SQLite can't change it in place. Needs free space of that table's size.</source>
            <translation>重写整个表，因为 SQLite 无法就地更改。需要与该表同样大小的可用空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Writes the whole table {0} anew.</source>
            <translation>重写整个表 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>Writes the whole table {0} anew: {1}.</source>
            <translation>重写整个表 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>Writing everything at once.</source>
            <translation>正在一次性写入全部内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Writing it encrypted with {0}.</source>
            <translation>正在用 {0} 加密写入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/encryption_job.py" />
            <source>Writing it without encryption.</source>
            <translation>正在不加密写入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>Your Cancel came too late: everything was verified and being written already.</source>
            <translation>您的取消来得太晚：一切已验证并正在写入。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>Your answer is remembered for exactly these scripts; if one of them changes, you are asked again.</source>
            <translation>您的回答只对这些脚本有效；其中任何一个改变都会再次询问。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/trust.py" />
            <source>Your trust can't be remembered: {0} can't be written ({1}).</source>
            <translation>无法记住您的信任：无法写入 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Zoom in (Ctrl+wheel, +)</source>
            <translation>放大（Ctrl+滚轮，+）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>Zoom out (Ctrl+wheel, −)</source>
            <translation>缩小（Ctrl+滚轮，−）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>a SQLite database{0}</source>
            <translation>SQLite 数据库{0}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>a chat already has the id of the share</source>
            <translation>已有对话使用该分享的 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>a dump of pg_dump</source>
            <translation>pg_dump 转储</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a gzip archive</source>
            <translation>gzip 归档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>a name, if the connection is to be saved</source>
            <translation>若要保存此连接，请填写名称</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>a page can't be decrypted</source>
            <translation>有一页无法解密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a zip archive</source>
            <translation>zip 归档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>a zstd archive</source>
            <translation>zstd 归档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>about {0}</source>
            <translation>约 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>about {time}</source>
            <translation>约 {time}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>about {time} left</source>
            <translation>约剩 {time}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>access rules that can't be read</source>
            <translation>无法读取的访问规则</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>access_control of seven tables</source>
            <translation>七个表的 access_control</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>actual: {0}</source>
            <translation>实际：{0}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>add column</source>
            <translation>添加列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>after {list}</source>
            <translation>在 {list} 之后</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/7e5b5dc7342b_base_tables.py" />
            <source>alembic-born only</source>
            <translation>仅限源自 Alembic</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>alembic_version has two rows of one line</source>
            <translation>alembic_version 有同一分支线上的两行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>alembic_version has two rows of one line: {0} comes before {1}.</source>
            <translation>alembic_version 有同一分支线上的两行：{0} 在 {1} 之前。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>alembic_version is empty</source>
            <translation>alembic_version 为空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>alembic_version: {0}</source>
            <translation>alembic_version：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>all findings</source>
            <translation>所有发现</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>alter column</source>
            <translation>更改列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>always</source>
            <translation>始终</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, any certificate</source>
            <translation>始终，任何证书</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, certificate and host name checked</source>
            <translation>始终，校验证书和主机名</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>always, certificate checked</source>
            <translation>始终，校验证书</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>an expression</source>
            <translation>表达式</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>an id at another service that another user has</source>
            <translation>其他用户已有的外部服务 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>an installed package</source>
            <translation>已安装的软件包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>an xz archive</source>
            <translation>xz 归档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>and {0} more</source>
            <translation>以及另外 {0} 个</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>and {0} more lines</source>
            <translation>以及另外 {0} 行</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>and {count} more tables</source>
            <translation>
                <numerusform>以及另外 {count} 个表</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>and {more} more</source>
            <translation>以及另外 {more} 个</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>another account has the address; the account stays under a changed one</source>
            <translation>其他账户使用该地址；此账户以更改后的地址保留</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/file_session.py" />
            <source>another program</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>another script of that id is in</source>
            <translation>另有同一 ID 的脚本在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>another session</source>
            <translation>另一个会话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>applied</source>
            <translation>已应用</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>apps with their memberships and messages</source>
            <translation>应用及其成员关系和消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>archive of pg_dump</source>
            <translation>pg_dump 归档</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/hanging.py" />
            <source>as a view</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>as {0} ({1}) makes them</source>
            <translation>与 {0}（{1}）所建相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 as releases 0.9.6 to 0.10.1 ran it.</source>
            <translation>由 0.9.6 至 0.10.1 版本执行的 b10670c03dd5。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 as releases 0.9.6 to 0.11.0 ran it.</source>
            <translation>由 0.9.6 至 0.11.0 版本执行的 b10670c03dd5。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 stops on PostgreSQL, and drops them on SQLite.</source>
            <translation>b10670c03dd5 在 PostgreSQL 上会中止，在 SQLite 上会删除它们。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b10670c03dd5 was interrupted, or run by a release from 0.9.6 to 0.10.1 on a database with two or more users.</source>
            <translation>b10670c03dd5 被中断，或由 0.9.6 至 0.10.1 的版本在有两个以上用户的数据库上执行。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>b7c8d9e0f1a2 was interrupted after it had made the column.</source>
            <translation>b7c8d9e0f1a2 在创建该列之后被中断。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>backup verified: {path}</source>
            <translation>备份已验证：{path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>backup {when}</source>
            <translation>备份：{when}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>batch alter table</source>
            <translation>批量更改表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>begins as: {0}</source>
            <translation>开头为：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>being backed up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>being verified …</source>
            <translation>正在验证 …</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>belongs to a message of an app</source>
            <translation>属于应用的消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>beside it: {0}, {1} bytes</source>
            <translation>旁边：{0}，{1} 字节</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>blocks everyone</source>
            <translation>阻塞所有人</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>blocks writers</source>
            <translation>阻塞写入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>bulk insert</source>
            <translation>批量插入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>bundled</source>
            <translation>随附</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>c1d2e3f4a5b6 of releases 0.9.0 to 0.9.5 stops here: 'UNIQUE constraint failed: access_grant…'. Later releases don't.</source>
            <translation>0.9.0 至 0.9.5 版本的 c1d2e3f4a5b6 在此中止：'UNIQUE constraint failed: access_grant…'。之后的版本不会。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>can go back</source>
            <translation>可以放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/known.py" />
            <source>can't be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>can't be taken back</source>
            <translation>无法撤回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>change of the quarantine</source>
            <translation>更改隔离区</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>changed since</source>
            <translation>之后被更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>changed the rows of {0} from {1} to {2}, which its script</source>
            <translation>将 {0} 的行数从 {1} 变为 {2}，而其脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>check</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>checked now</source>
            <translation>刚刚检查过</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>choose another folder for the backup</source>
            <translation>为备份选择其他文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>column user.{0}</source>
            <translation>列 user.{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>column {0}.{1}</source>
            <translation>列 {0}.{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>columns dropped</source>
            <translation>删除列</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>comes from an app</source>
            <translation>来自应用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>compressed (zstd)</source>
            <translation>已压缩 (zstd)</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>config itself takes that name</source>
            <translation>config 自身要使用这个名称</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/242a2047eae0_chats_as_json.py" />
            <source>contents that are no JSON, or from before an interrupted migration</source>
            <translation>不是 JSON 的内容，或迁移中断之前留下的内容</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>contents that can't be carried over</source>
            <translation>无法转移的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>copy inside the server</source>
            <translation>服务器内副本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>counted so far, and still counting</source>
            <translation>目前的计数，仍在继续计数</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>create check constraint</source>
            <translation>创建检查约束</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>create index</source>
            <translation>创建索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ab32c4b8f59_tags_belong_to_people.py" />
            <source>create primary key</source>
            <translation>创建主键</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>create table</source>
            <translation>创建表</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>create unique constraint</source>
            <translation>创建唯一约束</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>created</source>
            <translation>新建</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>critical</source>
            <translation>严重</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>current</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>d6a8c3f912ab, e7b9d4a023bc or f8c0e5b134cd was interrupted or skipped.</source>
            <translation>d6a8c3f912ab、e7b9d4a023bc 或 f8c0e5b134cd 被中断或跳过。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>data that can't be read</source>
            <translation>无法读取的数据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>database file</source>
            <translation>数据库文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>declares no change of</source>
            <translation>没有声明更改</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>decrypt into {goal}</source>
            <translation>解密到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>default_transaction_read_only is on</source>
            <translation>default_transaction_read_only 已开启</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>deletes rows</source>
            <translation>删除行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>died</source>
            <translation>意外终止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>done and verified</source>
            <translation>完成并已验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>downgrade</source>
            <translation>降级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>downgrade to {goal}</source>
            <translation>降级到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>downgrading to {0}</source>
            <translation>正在降级到 {0}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>drop column</source>
            <translation>删除列</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>drop constraint</source>
            <translation>删除约束</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/018012973d35_indexes_for_lists.py" />
            <source>drop index</source>
            <translation>删除索引</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>drop table</source>
            <translation>删除表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>dropping of columns</source>
            <translation>删除列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>drops a column</source>
            <translation>删除列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>drops a table</source>
            <translation>删除表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>drops data</source>
            <translation>删除数据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>drops what is no longer needed</source>
            <translation>删除不再需要的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>drops what newer releases added</source>
            <translation>删除较新版本所添加的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>empty: the role's own, usually public</source>
            <translation>留空：该角色自己的，通常为 public</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>encrypt into {goal}</source>
            <translation>加密到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>encrypted, as the database was</source>
            <translation>已加密，与数据库相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/process.py" />
            <source>ended with code {0}</source>
            <translation>以代码 {0} 结束</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>enough</source>
            <translation>足够</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>every page is readable; side files, rights and file system are as they should be</source>
            <translation>每一页都可读；附属文件、权限和文件系统正常</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>everybody may read a share; one row per shared chat</source>
            <translation>任何人可读分享；每个被分享的对话一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>execute</source>
            <translation>执行</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>f1e2d3c4b5a6 could not drop an old column; releases up to 0.9.5 went on without a word.</source>
            <translation>f1e2d3c4b5a6 未能删除旧列；0.9.5 及更早版本不声不响地继续了。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>file missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>file of the authority, for checking</source>
            <translation>证书颁发机构的文件，用于校验</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>file system: {0}{1}</source>
            <translation>文件系统：{0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>file: it can't be looked at ({0})</source>
            <translation>文件：无法查看（{0}）</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>files of the stand-in chats, by their reference (PostgreSQL only)</source>
            <translation>替身对话的文件，通过其引用（仅 PostgreSQL）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>filled</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>first</source>
            <translation>首先</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>first revisions</source>
            <translation>初始修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>follows from it, line {0}: {1}</source>
            <translation>由此引起，第 {0} 行：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>for example webui</source>
            <translation>例如 webui</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>for {0} of them nothing tells the time</source>
            <translation>其中 {0} 个没有任何时间依据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>foreign key</source>
            <translation>外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>foreign key of {0} ({1})</source>
            <translation>{0} 的外键（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>foreign key of {0} to {1}</source>
            <translation>{0} 指向 {1} 的外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>foreign key of {0} to {1} is missing</source>
            <translation>缺少 {0} 指向 {1} 的外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>foreign keys</source>
            <translation>外键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>fork</source>
            <translation>分支版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>free connections</source>
            <translation>可用连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>free space</source>
            <translation>可用空间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>going back loses data</source>
            <translation>回退会丢失数据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>grants beside one for everybody, which a rule can't say</source>
            <translation>与“所有人”并存的授权，规则无法表达</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>grants that waited there since a downgrade</source>
            <translation>自降级以来等待的授权</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>half done</source>
            <translation>只做了一半</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>head</source>
            <translation>最新</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/doctor_page.py" />
            <source>healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>holds rows that were put aside: see Quarantine … below</source>
            <translation>含有被隔离的行：见下方“隔离区 …”</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/fate.py" />
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>in the server</source>
            <translation>在服务器中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>index</source>
            <translation>索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>index tag_id on tag</source>
            <translation>tag 上的索引 tag_id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>index {0}</source>
            <translation>索引 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>index {0} of {1}</source>
            <translation>{1} 的索引 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>info</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>it can't be made: {0}</source>
            <translation>无法创建：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it can't be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>it does not hold the database that was backed up</source>
            <translation>其中不是所备份的数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it holds {0} files</source>
            <translation>它包含 {0} 个文件</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>it is called config again</source>
            <translation>重新命名为 config</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it is larger than any bundle</source>
            <translation>它比任何支持包都大</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>it is of the fork</source>
            <translation>属于分支版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>it lies between Open WebUI {0} and {1}</source>
            <translation>位于 Open WebUI {0} 与 {1} 之间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/programs.py" />
            <source>it said nothing</source>
            <translation>它没有任何输出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>it should hold {0} once</source>
            <translation>它应包含一次 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it stops where there is more than one user</source>
            <translation>有多个用户时它会停止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>it was changed after it was made (SHA-256 differs)</source>
            <translation>创建后被更改（SHA-256 不同）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete 1 shared chat, because its original is gone</source>
            <translation>它会删除 1 个共享聊天，因为其原聊天已不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete 1 tag, because another one has the form of its name</source>
            <translation>它会删除 1 个标签，因为另一个标签已占用其名称的形式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete {0} shared chats, because their originals are gone</source>
            <translation>它会删除 {0} 个共享聊天，因为其原聊天已不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would delete {0} tags, because others have the form of their names</source>
            <translation>它会删除 {0} 个标签，因为其他标签已占用其名称的形式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the settings of the one user twice</source>
            <translation>它会把唯一用户的设置编码两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the sign-in data of 1 user twice</source>
            <translation>它会将 1 个用户的登录数据编码两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would encode the sign-in data of {0} users twice</source>
            <translation>它会将 {0} 个用户的登录数据编码两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would keep only the year of the dates of 1 folder</source>
            <translation>它只会保留 1 个文件夹日期中的年份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/harm.py" />
            <source>it would keep only the year of the dates of {0} folders</source>
            <translation>它只会保留 {0} 个文件夹日期中的年份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>it would leave out 1 message</source>
            <translation>它会遗漏 1 条消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>it would leave out {0} messages</source>
            <translation>它会遗漏 {0} 条消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would leave the contents of 1 chat in old_chat</source>
            <translation>它会把 1 个聊天的内容留在 old_chat 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>it would leave the contents of {0} chats in old_chat</source>
            <translation>它会把 {0} 个聊天的内容留在 old_chat 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>its contents can't be read</source>
            <translation>其内容无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>its encoding</source>
            <translation>其编码</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>its id is taken</source>
            <translation>其 id 已被占用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>its timer is for no possible time</source>
            <translation>其计时器的时间不可能存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>journal mode {mode}</source>
            <translation>日志模式 {mode}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>journal: {runs}</source>
            <translation>运行记录：{runs}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>kept</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>kept in {kept}</source>
            <translation>保存在 {kept}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>key</source>
            <translation>键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>last backup {when}</source>
            <translation>上次备份：{when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>last used {when}</source>
            <translation>上次使用：{when}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>locked by this run</source>
            <translation>已被此次运行锁定</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>locks on PostgreSQL</source>
            <translation>在 PostgreSQL 上加锁</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>log, line {0}: {1}{2}</source>
            <translation>日志第 {0} 行：{1}{2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>loses what was added</source>
            <translation>丢失所添加的内容</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>members that don't exist (PostgreSQL) and lists that can't be read</source>
            <translation>不存在的成员（PostgreSQL）和无法读取的列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>merged into the account that keeps the address</source>
            <translation>并入保留该地址的账户</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/9a1b2c3d4e5f_current_message_of_chats.py" />
            <source>messages of chats that release 0.9.6 had left behind</source>
            <translation>0.9.6 版本遗留的对话消息</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>messages of the stand-in chats</source>
            <translation>替身对话的消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/mending.py" />
            <source>messages whose time is no number, or whose parent is no id</source>
            <translation>时间不是数值或上级不是 id 的消息</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>messages with a value that the new table can't hold</source>
            <translation>含有新表无法容纳之值的消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>messages, members, files, prompts and settings are complete; JSON is readable; e-mail addresses are told apart; no reference points nowhere</source>
            <translation>消息、成员、文件、提示词和设置完整；JSON 可读；电子邮件地址各不相同；没有指向空处的引用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>migratehistory is empty</source>
            <translation>migratehistory 为空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>migratehistory: {0} of {1} rows</source>
            <translation>migratehistory：{1} 行中的 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>missing: {0}</source>
            <translation>缺少：{0}</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>modelfiles that are not a JSON object</source>
            <translation>不是 JSON 对象的 Modelfile</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>models that are modelfiles again</source>
            <translation>变回 Modelfile 的模型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>moves data</source>
            <translation>移动数据</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>name a roomier folder for temporary files in TMPDIR (Windows: TEMP)</source>
            <translation>在 TMPDIR（Windows：TEMP）中指定空间更大的临时文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>name, address, or folder of a socket</source>
            <translation>名称、地址或套接字所在文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_state.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>never names</source>
            <translation>从未提及</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>never used</source>
            <translation>从未使用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>new columns</source>
            <translation>新增列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>new index</source>
            <translation>新索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>new indexes</source>
            <translation>新增索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>new since the examination before: {list}</source>
            <translation>自上次检查以来新增：{list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>no alembic_version table</source>
            <translation>没有 alembic_version 表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>no backup</source>
            <translation>无备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>no backup yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>no known release or fork has it: a development image or a fork</source>
            <translation>没有已知版本或分支版本含有它：来自开发镜像或分支版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>no longer there: {list}</source>
            <translation>已不存在：{list}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no manifest</source>
            <translation>无清单</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no manifest names it</source>
            <translation>没有清单提到它</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/search.py" />
            <source>no match</source>
            <translation>无匹配</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>no migratehistory table</source>
            <translation>没有 migratehistory 表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>no migration can read it</source>
            <translation>没有迁移能读取它</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>no release ended there</source>
            <translation>没有版本止于此处</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/schema_check.py" />
            <source>no revision</source>
            <translation>无修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>no right to create tables in schema {0}</source>
            <translation>无权在架构 {0} 中创建表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>no type</source>
            <translation>无类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>noise: encrypted or compressed</source>
            <translation>杂乱数据：已加密或已压缩</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>none there</source>
            <translation>没有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>not a known revision</source>
            <translation>不是已知修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>not a literal</source>
            <translation>不是字面量</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>not an ordinary file</source>
            <translation>不是普通文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>not asked yet</source>
            <translation>尚未检查</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/trial.py" />
            <source>not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>not in the tables</source>
            <translation>表中没有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>not in this source</source>
            <translation>不在此来源中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>not needed here</source>
            <translation>此处不需要</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>not null</source>
            <translation>非空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>not opened</source>
            <translation>未打开</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>not readable ({0})</source>
            <translation>无法读取（{0}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>not recorded</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/known.py" />
            <source>not there now</source>
            <translation>现在不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>nothing: it is empty</source>
            <translation>无：它是空的</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>nothing: there was no database</source>
            <translation>无：原先没有数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>of no type</source>
            <translation>无类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>of this connection</source>
            <translation>此连接的</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>older releases have no apps</source>
            <translation>旧版本没有应用</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>older releases have no grants for shares</source>
            <translation>旧版本没有针对分享的授权</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/sessions.py" />
            <source>on the server</source>
            <translation>在服务器上</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>on {0}{1}</source>
            <translation>于 {0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once for each row of {table} that needs it</source>
            <translation>对 {table} 中每个需要的行各一次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once for each row that the script reads and that needs it</source>
            <translation>对脚本读取且需要的每一行各一次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once, if there is any such row of {table}</source>
            <translation>若 {table} 中有这样的行则一次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>once, if there is any such row that the script reads</source>
            <translation>若脚本读到这样的行则一次</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>one key per user is in the user table again</source>
            <translation>每个用户的一个密钥回到 user 表</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>one model per readable modelfile</source>
            <translation>每个可读的 Modelfile 一个模型</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>one modelfile per model that was made from one</source>
            <translation>每个由 Modelfile 产生的模型一个 Modelfile</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/0bd252b206fb_missing_passwords.py" />
            <source>one row for each user without a password</source>
            <translation>每个无密码用户一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>one row per document</source>
            <translation>每个文档一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>one row per file of a knowledge</source>
            <translation>知识库每个文件一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>one row per grant</source>
            <translation>每个授权一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>one row per member</source>
            <translation>每个成员一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>one row per message</source>
            <translation>每条消息一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>one row per pinned note</source>
            <translation>每条置顶笔记一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>one row per setting</source>
            <translation>每项设置一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>one row per share whose original exists</source>
            <translation>每个原件存在的分享一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>one row per user with an API key</source>
            <translation>每个有 API 密钥的用户一行</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>one row with the settings that were changed since</source>
            <translation>一行，含此后更改的设置</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>one stand-in chat per share</source>
            <translation>每个分享一个替身对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>only adds</source>
            <translation>仅添加</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/cipher_fields.py" />
            <source>only beside a plaintext header</source>
            <translation>仅在有明文文件头时</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>only in a left-over copy</source>
            <translation>只在遗留副本中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>only in {0}: {1}</source>
            <translation>仅在 {0} 中：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>owned by {0}: {1}</source>
            <translation>归 {0} 所有：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/collect.py" />
            <source>owui-migrate {0}</source>
            <translation>owui-migrate {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>page {0} can't be read</source>
            <translation>第 {0} 页无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>peewee rows</source>
            <translation>peewee 记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>pending</source>
            <translation>待执行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/foresee.py" />
            <source>pending: {0} ({1}), in Open WebUI since {2}</source>
            <translation>待执行：{0}（{1}），Open WebUI 自 {2} 起</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>pending: {0} as in Open WebUI {1}</source>
            <translation>待执行：{0}，与 Open WebUI {1} 中的相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>permissions</source>
            <translation>权限</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/dump.py" />
            <source>pg_dump could not make the backup: {0}.</source>
            <translation>pg_dump 无法备份：{0}。</translation>
        </message>
        <message>
            <location filename="../../resources/findings.toml" />
            <source>pg_dump is older than the server</source>
            <translation>pg_dump 比服务器旧</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/server_readiness.py" />
            <source>pg_dump {0} makes the backup.</source>
            <translation>由 pg_dump {0} 备份。</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>pinned chats have a tag again</source>
            <translation>置顶对话重新有标签</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/4de81c2a3af1_pinned_notes.py" />
            <source>pinned, but owned by nobody</source>
            <translation>已置顶但无所有者</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>points to a row of {0} that is gone</source>
            <translation>指向 {0} 中已不存在的行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>primary key</source>
            <translation>主键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>primary key of {0}</source>
            <translation>{0} 的主键</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>primary key of {0} ({1})</source>
            <translation>{0} 的主键（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>primary key of {0} is ({1}) instead of ({2})</source>
            <translation>{0} 的主键是（{1}），应为（{2}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>privileges</source>
            <translation>特权</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>privileges, owners, schema and connections are as they should be</source>
            <translation>特权、所有者、架构和连接正常</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>production</source>
            <translation>生产环境</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>put back after a downgrade</source>
            <translation>降级后放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>reads all chats</source>
            <translation>读取所有对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rebuilds table</source>
            <translation>重建表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>recorded and proved by the tables: {revision}</source>
            <translation>已记录并由表证实：{revision}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>recorded in {0}: {1}</source>
            <translation>{0} 中的记录：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>recorded {recorded}, actual {actual}</source>
            <translation>记录 {recorded}，实际 {actual}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>recorded: {0}</source>
            <translation>已记录：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>records that this step was run</source>
            <translation>记录此步骤已执行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>references between rows</source>
            <translation>行之间的引用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>rekey into {goal}</source>
            <translation>更换密钥到 {goal}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>rename table</source>
            <translation>重命名表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>renamed</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>repair of {goal}</source>
            <translation>修复 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>repairing it</source>
            <translation>正在修复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>rescue into {goal}</source>
            <translation>救出到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>restored from {path}</source>
            <translation>恢复自 {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>restoring a backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>rewrites a table</source>
            <translation>重写表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/risks.py" />
            <source>risks has unknown words: {0}</source>
            <translation>risks 中有未知的词：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/risks.py" />
            <source>risks is not a dictionary of tuples</source>
            <translation>risks 不是元组的字典</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>row: {0}</source>
            <translation>行：{0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows copied</source>
            <translation>复制行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows dropped</source>
            <translation>删除行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>rows has an entry without table or change</source>
            <translation>rows 中有缺少 table 或 change 的条目</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>rows is not a dictionary</source>
            <translation>rows 不是字典</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>rows merged</source>
            <translation>合并行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>rows of {0} are set aside</source>
            <translation>{0} 的行将被隔离</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>rows of {0} go</source>
            <translation>{0} 的行将被删除</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>rules that name somebody in a way that can't be understood</source>
            <translation>以无法理解的方式指定某人的规则</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>same</source>
            <translation>相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/catalog.py" />
            <source>schema that this role may use</source>
            <translation>此角色可用的架构</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>schema {0}: {1} of Open WebUI's tables</source>
            <translation>架构 {0}：{1} 个 Open WebUI 的表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>schema {0}: {1} of them</source>
            <translation>架构 {0}：其中 {1} 个</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>settings are one object again</source>
            <translation>设置恢复为一个对象</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/b10670c03dd5_user_sign_in_and_settings.py" />
            <source>settings or info that are no JSON, and API keys that another user has</source>
            <translation>不是 JSON 的设置或资料，以及其他用户已有的 API 密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_lights.py" />
            <source>should be gone</source>
            <translation>本应删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>size: {0} bytes</source>
            <translation>大小：{0} 字节</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>something else</source>
            <translation>其他内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>source: {source}</source>
            <translation>来源：{source}</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>sql</source>
            <translation>SQL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>stand-in chats, now shares</source>
            <translation>替身对话，现为分享</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>statement {count}</source>
            <translation>第 {count} 条语句</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>step {0} -&gt; {1} was begun {2} times</source>
            <translation>步骤 {0} -&gt; {1} 开始了 {2} 次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>step {number} of {total}</source>
            <translation>第 {number} 步，共 {total} 步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/undo.py" />
            <source>stored by a migration that was begun and is undone</source>
            <translation>由已开始且将被撤销的迁移存储</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>support bundle</source>
            <translation>支持包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>support bundle of {when}</source>
            <translation>{when} 的支持包</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/impacts.py" />
            <source>table dropped</source>
            <translation>删除表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>table prompt_new</source>
            <translation>表 prompt_new</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>table {0}</source>
            <translation>表 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: 1 row</source>
            <translation>表 {0}：1 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: gone</source>
            <translation>表 {0}：不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>table {0}: {1} rows</source>
            <translation>表 {0}：{1} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>tables as {0} ({1}) makes them</source>
            <translation>表与 {0}（{1}）所建相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>tables, rows or revision differ</source>
            <translation>表、行或修订不同</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>tags of one person with the same name become one</source>
            <translation>同一用户的同名标签合为一个</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>tags that chats got since the upgrade</source>
            <translation>升级后对话获得的标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>takes long</source>
            <translation>耗时较长</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>temporary files</source>
            <translation>临时文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>the DDL</source>
            <translation>DDL</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f0bd01a18a3d_one_account_per_address.py" />
            <source>the accounts have their addresses again</source>
            <translation>账户恢复其地址</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>the backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_page.py" />
            <source>the backup's path</source>
            <translation>备份的路径</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c1d2e3f4a5b6_shared_chats.py" />
            <source>the chat that it shares is gone</source>
            <translation>所分享的对话已不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>the console runs as another user</source>
            <translation>控制台以其他用户身份运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>the console runs as its owner</source>
            <translation>控制台以其所有者身份运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>the contents are no chat</source>
            <translation>内容不是对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>the current folder</source>
            <translation>当前文件夹</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>the database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>the database itself does not show it (any more)</source>
            <translation>数据库本身（已）不显示该问题</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/find.py" />
            <source>the environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>the file stays as it was until the last step is verified</source>
            <translation>在最后一步验证之前，文件保持原样</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the file system</source>
            <translation>文件系统</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3e0e00844bb0_files_of_knowledge.py" />
            <source>the files are in the knowledge's data again</source>
            <translation>文件回到知识库数据中</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>the first entry of each function</source>
            <translation>每个函数的首条</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/e7b9d4a023bc_model_history.py" />
            <source>the first entry of each model</source>
            <translation>每个模型的首条</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>the first entry of each prompt's history</source>
            <translation>每个提示词历史的首条</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/d6a8c3f912ab_skill_history.py" />
            <source>the first entry of each skill</source>
            <translation>每个技能的首条</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f8c0e5b134cd_tool_and_function_history.py" />
            <source>the first entry of each tool</source>
            <translation>每个工具的首条</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>the first of all</source>
            <translation>最初的修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>the first {0} looked at</source>
            <translation>查看了前 {0} 个</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/f1e2d3c4b5a6_access_grants.py" />
            <source>the grants are rules again</source>
            <translation>授权恢复为规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>the kept account has the same</source>
            <translation>保留的账户已有相同内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>the local socket</source>
            <translation>本地套接字</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/journal_view.py" />
            <source>the log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/log.py" />
            <source>the log ends in step {0} -&gt; {1}</source>
            <translation>日志止于步骤 {0} -&gt; {1}</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c92da83b017f_apps.py" />
            <source>the member is an app</source>
            <translation>成员是应用</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/37f288994c47_group_members.py" />
            <source>the members are in the groups' lists again</source>
            <translation>成员回到组的列表中</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/8452d01d26d7_messages_out_of_the_chats.py" />
            <source>the messages are still in their chats</source>
            <translation>消息仍在其对话中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>the next step begins when you go on; Cancel undoes what is not kept</source>
            <translation>您继续后才开始下一步；取消会撤销未保留的内容</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/374d2f66af06_prompt_history.py" />
            <source>the older schema has no such table</source>
            <translation>旧架构没有此表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the primary key</source>
            <translation>主键</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>the record that releases up to 0.9.5 need</source>
            <translation>0.9.5 及更早版本所需的记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/revision_details.py" />
            <source>the revision's id</source>
            <translation>修订的 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/connect_dialog.py" />
            <source>the role that owns Open WebUI's tables</source>
            <translation>拥有 Open WebUI 各表的角色</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>the run's connection</source>
            <translation>运行的连接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>the same is there already</source>
            <translation>相同的内容已存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/past_words.py" />
            <source>the same {times} times since {first}</source>
            <translation>自 {first} 起 {times} 次相同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/statements.py" />
            <source>the script sent {0}, which would end or change the run</source>
            <translation>脚本发送了 {0}，这会结束或改变运行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>the server is a standby, which can only be read</source>
            <translation>该服务器是只读的备用服务器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_questions.py" />
            <source>the server took longer than {0} s</source>
            <translation>服务器用时超过 {0} 秒</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/sql_pane.py" />
            <source>the step's SQL</source>
            <translation>此步骤的 SQL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>the table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was before</source>
            <translation>之前的表</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was is now config_old</source>
            <translation>原表现名为 config_old</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/3ff2c63645b8_one_row_per_setting.py" />
            <source>the table as it was, under a new name</source>
            <translation>原表，改名</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/001_initial_schema.py" />
            <source>the table goes away with its rows</source>
            <translation>表连同其行被移除</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/ca81bd47c050_settings_table.py" />
            <source>the table goes away with the settings in it</source>
            <translation>表连同其中的设置被移除</translation>
        </message>
        <message>
            <location filename="../../internal_migrations/010_migrate_modelfiles_to_models.py" />
            <source>the table goes away: its rows are models now</source>
            <translation>表被移除：其行已成为模型</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/c69f45358db4_folders.py" />
            <source>the table goes away; the chats stay</source>
            <translation>表被移除；对话保留</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/6a39f3d8e55c_knowledge_from_documents.py" />
            <source>the table goes away; the documents are still there</source>
            <translation>表被移除；文档仍在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>the tables are here</source>
            <translation>表实际在此</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>the tag exists twice</source>
            <translation>标签重复</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/1af9b942657b_tags_move_into_chats.py" />
            <source>the tag for pinned chats is a column now</source>
            <translation>置顶对话的标签改为列</translation>
        </message>
        <message>
            <location filename="../../migrations/versions/461111b60977_primary_keys.py" />
            <source>the twelve tables</source>
            <translation>十二个表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the version of SQLite</source>
            <translation>SQLite 版本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/reading.py" />
            <source>the very beginning</source>
            <translation>最初状态</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/places_to_look.py" />
            <source>the volume {0}</source>
            <translation>卷 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>the way to back up</source>
            <translation>备份方式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>there is no SQLCipher {0}</source>
            <translation>没有 SQLCipher {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>there is no setting {0}</source>
            <translation>没有设置项 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/card.py" />
            <source>this message</source>
            <translation>此消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>this server</source>
            <translation>此服务器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>this source's {0} is of no known release: it may take what is there for finished</source>
            <translation>此来源的 {0} 不属于任何已知版本：它可能把已有内容当作已完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plain_words.py" />
            <source>today {clock}</source>
            <translation>今天 {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>too little</source>
            <translation>不足</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>touches {rows}</source>
            <translation>涉及 {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>trigger</source>
            <translation>触发器</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/facts.py" />
            <source>type of {0}.{1}</source>
            <translation>{0}.{1} 的类型</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>unfit rows set aside</source>
            <translation>隔离不合格的行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>unique</source>
            <translation>唯一</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>unique index</source>
            <translation>唯一索引</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/corrections.py" />
            <source>unique key of {0} ({1})</source>
            <translation>{0} 的唯一键（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>unique key of {0} ({1}) is missing</source>
            <translation>缺少 {0} 的唯一键（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>unique on {0}{1}</source>
            <translation>唯一：{0}{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>unknown revision</source>
            <translation>未知修订</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>untouched</source>
            <translation>未改动</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>up to date</source>
            <translation>已是最新</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>upgrade</source>
            <translation>升级</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>upgrade to {goal}</source>
            <translation>升级到 {goal}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>upgraded, {encryption}</source>
            <translation>已升级，{encryption}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/run.py" />
            <source>upgrading to {0}</source>
            <translation>正在升级到 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>verified when made</source>
            <translation>创建时已验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>verified {ago}</source>
            <translation>{ago}验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/models/change_table.py" />
            <source>view</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>waits for you after it</source>
            <translation>之后等待您</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>waits for you before the next step</source>
            <translation>在下一步之前等待您</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/process.py" />
            <source>was stopped by {0}</source>
            <translation>被 {0} 终止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>what could be read is in {path}</source>
            <translation>可读的内容在 {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>what is in {0} goes</source>
            <translation>{0} 中的内容将被删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/quarantine_dialog.py" />
            <source>what is shown</source>
            <translation>显示的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/release_way.py" />
            <source>what it added goes</source>
            <translation>所添加的内容将被删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>what was replaced is kept in {path}</source>
            <translation>被替换的内容保存在 {path}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>widens access</source>
            <translation>扩大访问权限</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>window functions</source>
            <translation>窗口函数</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>without a tag</source>
            <translation>没有标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/keys.py" />
            <source>without an id, or its id is taken</source>
            <translation>没有 id，或 id 已被占用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_run.py" />
            <source>written to {path}, read back and found equal</source>
            <translation>已写入 {path}，读回并核对一致</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/accounts.py" />
            <source>wrote into {0}, which its script {1}</source>
            <translation>写入了 {0}，而其脚本{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plain_words.py" />
            <source>yesterday {clock}</source>
            <translation>昨天 {clock}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/unopened.py" />
            <source>zeros only</source>
            <translation>全为零</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/run_lock.py" />
            <source>{0} (process {1}) is {2} on this database since {3}.</source>
            <translation>{0}（进程 {1}）自 {3} 起在此数据库上{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0} ({1}) has another script of the id {2}</source>
            <translation>{0}（{1}）另有 ID 为 {2} 的脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0} MB free, about {1} MB needed</source>
            <translation>可用 {0} MB，约需 {1} MB</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} MB, {1} chat</source>
            <translation>{0} MB，{1} 个对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} MB, {1} chats</source>
            <translation>{0} MB，{1} 个对话</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/server_surroundings.py" />
            <source>{0} MB; Open WebUI's own migrations were seen to take about {1} s for as much</source>
            <translation>{0} MB；Open WebUI 自己的迁移处理同样多的数据曾用时约 {1} 秒</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>{0} Or go back: restore the backup, or downgrade.</source>
            <translation>{0}或者回退：恢复备份或降级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/accounts.py" />
            <source>{0} addresses with {1} accounts</source>
            <translation>{0} 个地址，{1} 个账户</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/server_url.py" />
            <source>{0} after the ? is no option of a connection</source>
            <translation>? 之后的 {0} 不是连接选项</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} and {1} more</source>
            <translation>{0} 及另外 {1} 个</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>{0} are free</source>
            <translation>可用 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>{0} as in Open WebUI {1} stops at what is there</source>
            <translation>{0}（与 Open WebUI {1} 中的相同）会因已有内容而停止</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/script_deeds.py" />
            <source>{0} as in Open WebUI {1} takes this for finished and leaves rows behind</source>
            <translation>{0}（与 Open WebUI {1} 中的相同）会把它当作已完成，并遗留行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} assignments have no tag</source>
            <translation>{0} 个关联没有标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/stand_ins/finder.py" />
            <source>{0} belongs to Open WebUI itself and has no stand-in in this console</source>
            <translation>{0} 属于 Open WebUI 自身，本控制台中没有替代</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>{0} builds on {1}, which no script defines.</source>
            <translation>{0} 基于 {1}，而没有脚本定义它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/verify.py" />
            <source>{0} can be read: {1}.</source>
            <translation>{0} 可读：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/compressed.py" />
            <source>{0} can't be decompressed to its end: {1}.</source>
            <translation>无法完整解压 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>{0} can't be loaded: {1}: {2}.</source>
            <translation>无法加载 {0}：{1}：{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} can't be opened: SQLite says {1}.</source>
            <translation>无法打开 {0}：SQLite 说 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be read ({1})</source>
            <translation>无法读取 {0}（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be read ({1}).</source>
            <translation>无法读取 {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>{0} can't be read to its end: {1}.</source>
            <translation>无法完整读取 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} can't be read: {1}.</source>
            <translation>无法读取 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>{0} can't be undone: only a migration that has done nothing but add can.</source>
            <translation>{0} 无法撤销：只有仅做了添加的迁移才可以。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} can't be unpacked ({1})</source>
            <translation>无法解包 {0}（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} can't be written: the file, its folder or the disk is read-only.</source>
            <translation>无法写入 {0}：文件、其文件夹或磁盘是只读的。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/preflight.py" />
            <source>{0} can't be written: {1} is mounted read-only.</source>
            <translation>无法写入 {0}：{1} 以只读方式挂载。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>{0} can't be written: {1}.</source>
            <translation>无法写入 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} can't hold what is kept of it.</source>
            <translation>{0} 无法容纳为它保存的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} chats are shared more than once</source>
            <translation>{0} 个对话被多次分享</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} chats have contents in old_chat</source>
            <translation>{0} 个对话在 old_chat 中有内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/chats.py" />
            <source>{0} chats have no contents to go by</source>
            <translation>{0} 个对话没有可用的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/messages.py" />
            <source>{0} chats have such messages</source>
            <translation>{0} 个对话有这样的消息</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/nul.py" />
            <source>{0} chats in chat.{1}</source>
            <translation>chat.{1} 中的 {0} 个聊天</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>{0} chats with a timer for no possible time</source>
            <translation>{0} 个对话的计时器时间不可能存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/timers.py" />
            <source>{0} chats with details that SQLite can't read</source>
            <translation>{0} 个对话的详细信息 SQLite 无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} chats with messages have no current_message_id</source>
            <translation>{0} 个有消息的对话没有 current_message_id</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} chats, none with a time in last_read_at</source>
            <translation>{0} 个对话，last_read_at 都没有时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} closed the connection at once.</source>
            <translation>{0} 立即关闭了连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>{0} column</source>
            <translation>{0} 列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/schema_difference.py" />
            <source>{0} columns</source>
            <translation>{0} 列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} commands are those of two prompts</source>
            <translation>{0} 个命令属于两个提示词</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} connections are free, {1} are needed.</source>
            <translation>有 {0} 个可用连接，需要 {1} 个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/verify.py" />
            <source>{0} could not be checked.</source>
            <translation>无法检查 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} declares something unusable ({1})</source>
            <translation>{0} 声明了不可用的内容（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} did not answer in time.</source>
            <translation>{0} 没有及时响应。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} different</source>
            <translation>{0} 个不同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>{0} documents have such details</source>
            <translation>{0} 个文档有这样的详情</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} documents, no row in knowledge</source>
            <translation>{0} 个文档，knowledge 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>{0} does not begin as a database does, so nothing can be read of it.</source>
            <translation>{0} 的开头不像数据库，因此什么都读不出来。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} does not hold what the backup holds.</source>
            <translation>{0} 的内容与备份不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} doesn't say what it builds on (down_revision is missing)</source>
            <translation>{0} 没有说明其基于什么（缺少 down_revision）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} files are only in knowledge.data</source>
            <translation>{0} 个文件只在 knowledge.data 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} folders with a year in place of a time</source>
            <translation>{0} 个文件夹以年份代替时间</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/check_lines.py" />
            <source>{0} for {1} at {2}</source>
            <translation>{2} 处{1}需要 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/groups.py" />
            <source>{0} groups have such a list</source>
            <translation>{0} 个群组有这样的列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has a revision id that isn't written out</source>
            <translation>{0} 的修订 ID 没有直接写出</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} has a row with this key: what is kept is another one, or that row as it was before.</source>
            <translation>{0} 已有具有此键的行：保存的是另一行，或该行之前的样子。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} has a syntax error ({1})</source>
            <translation>{0} 有语法错误（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has a {1} that isn't written out as text, a tuple of texts, or None</source>
            <translation>{0} 的 {1} 没有写成文本、文本元组或 None</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} has an unmerged log beside it, so the file alone is not the whole database.</source>
            <translation>{0} 旁边有未合并的日志，因此单个文件不是完整的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} has made already: {1}</source>
            <translation>{0} 已创建：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} has no column {1} now.</source>
            <translation>{0} 现在没有列 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} has no connection left for {1}.</source>
            <translation>{0} 已没有可供 {1} 使用的连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} has no downgrade in this source.</source>
            <translation>{0} 在此来源中没有降级。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} has no function {1}</source>
            <translation>{0} 没有函数 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>{0} has no manifest, so nothing says what it should hold.</source>
            <translation>{0} 没有清单，因此不知道它应包含什么。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/parse_alembic.py" />
            <source>{0} has no revision id</source>
            <translation>{0} 没有修订 ID</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} has yet to make: {1}</source>
            <translation>{0} 尚待创建：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} holds bytes, which don't go back from here.</source>
            <translation>{0} 存放字节，无法从此处放回。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>{0} holds no key: neither text, nor 32 or 48 bytes.</source>
            <translation>{0} 中没有密钥：既不是文本，也不是 32 或 48 字节。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} hours</source>
            <translation>{0} 小时</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/scripts.py" />
            <source>{0} imports {1}, which only Open WebUI itself provides.</source>
            <translation>{0} 导入了 {1}，而只有 Open WebUI 自身才提供。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is a folder, not a database.</source>
            <translation>{0} 是文件夹，不是数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is a folder.</source>
            <translation>{0} 是文件夹。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is a link that leads out of the source</source>
            <translation>{0} 是指向来源之外的链接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is a symbolic link</source>
            <translation>{0} 是符号链接</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/private_copy.py" />
            <source>{0} is being written all the time, so it can't be read as of one moment.</source>
            <translation>{0} 一直在被写入，因此无法读取某一时刻的状态。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is damaged ({1})</source>
            <translation>{0} 已损坏（{1}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/sqlite_errors.py" />
            <source>{0} is damaged: SQLite says {1}.</source>
            <translation>{0} 已损坏：SQLite 说 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/graph.py" />
            <source>{0} is defined twice: in {1} and in {2}.</source>
            <translation>{0} 被定义了两次：在 {1} 和 {2} 中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is empty (0 bytes), so there is nothing to migrate.</source>
            <translation>{0} 是空的（0 字节），没有可迁移的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is encrypted</source>
            <translation>{0} 已加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is encrypted with SQLCipher, or not a database.</source>
            <translation>{0} 已用 SQLCipher 加密，或不是数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} is for databases from before release 0.9; this one has no peewee history.</source>
            <translation>{0} 用于 0.9 之前的数据库；此数据库没有 peewee 历史。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is in the archive twice</source>
            <translation>{0} 在归档中出现两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is in use by another program.</source>
            <translation>{0} 正被其他程序使用。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is larger than {1} MB</source>
            <translation>{0} 大于 {1} MB</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/online_copy.py" />
            <source>{0} is locked by another program.</source>
            <translation>{0} 被其他程序锁定。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} is missing</source>
            <translation>缺少 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} is missing, as after a second attempt</source>
            <translation>缺少 {0}，如同第二次尝试之后</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is mounted by itself and is no database, so it can't be replaced safely.</source>
            <translation>{0} 被单独挂载且不是数据库，因此无法安全替换。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/replacement.py" />
            <source>{0} is mounted by itself, so an encrypted and a plain database can't change places.</source>
            <translation>{0} 被单独挂载，因此加密与未加密的数据库无法互换。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is neither a folder nor a readable wheel.</source>
            <translation>{0} 既不是文件夹，也不是可读的 wheel。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is nested too deeply to be read</source>
            <translation>{0} 嵌套太深，无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/sides.py" />
            <source>{0} is nested too deeply to tell what its {1} does</source>
            <translation>{0} 嵌套太深，无法得知其 {1} 的作用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} is no JSON</source>
            <translation>{0} 不是 JSON</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/archive.py" />
            <source>{0} is no archive that pg_restore reads: {1}.</source>
            <translation>{0} 不是 pg_restore 可读的归档：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>{0} is no backup that this console made of a PostgreSQL database.</source>
            <translation>{0} 不是本控制台对 PostgreSQL 数据库所做的备份。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/finding/settings_file.py" />
            <source>{0} is no file of settings.</source>
            <translation>{0} 不是设置文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is no longer equal to the backup that was just restored.</source>
            <translation>{0} 已与刚刚恢复的备份不同。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/verify.py" />
            <source>{0} is no server.</source>
            <translation>{0} 不是服务器。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is no support bundle that can be read: {1}.</source>
            <translation>{0} 不是可读的支持包：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not a Python script</source>
            <translation>{0} 不是 Python 脚本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/target.py" />
            <source>{0} is not a kind of database that Open WebUI uses.</source>
            <translation>{0} 不是 Open WebUI 使用的数据库类型。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not a sequence</source>
            <translation>{0} 不是序列</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is not an SQLite database.</source>
            <translation>{0} 不是 SQLite 数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is not an ordinary file</source>
            <translation>{0} 不是普通文件</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is not an ordinary file.</source>
            <translation>{0} 不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>{0} is not like page_size=4096</source>
            <translation>{0} 不是 page_size=4096 这样的形式</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} is not one place, because the history has branches there.</source>
            <translation>{0} 不是唯一的位置，因为历史在那里有分支。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} is not ready: {1}.</source>
            <translation>{0} 尚未就绪：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/repairs.py" />
            <source>{0} is not repaired by itself: {1}</source>
            <translation>{0} 不会自动修复：{1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/script.py" />
            <source>{0} is not text that Python can decode</source>
            <translation>{0} 不是 Python 可解码的文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is not there</source>
            <translation>{0} 不存在</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/restore.py" />
            <source>{0} is not there.</source>
            <translation>{0} 不存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>{0} is not what a migration needs</source>
            <translation>{0} 不符合迁移所需</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} is not what the console writes</source>
            <translation>{0} 不是控制台写出的内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/connect.py" />
            <source>{0} is on PostgreSQL {1}, which is too old.</source>
            <translation>{0} 使用的 PostgreSQL {1} 太旧。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is open in {1}.</source>
            <translation>{0} 被 {1} 打开。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/work.py" />
            <source>{0} is running or restoring on this database already.</source>
            <translation>{0} 已在此数据库上运行或恢复。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/restore.py" />
            <source>{0} is the backup itself.</source>
            <translation>{0} 就是备份本身。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/retention.py" />
            <source>{0} is the newest backup from before the newest run: without it there is no way back.</source>
            <translation>{0} 是最近一次运行之前的最新备份：没有它就没有回退之路。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/salvage.py" />
            <source>{0} is there already.</source>
            <translation>{0} 已存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/sources/tree.py" />
            <source>{0} is too large for a migration script ({1} bytes or more)</source>
            <translation>{0} 作为迁移脚本太大（{1} 字节或更多）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/reading.py" />
            <source>{0} is too large to be read row by row</source>
            <translation>{0} 太大，无法逐行读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/key_file.py" />
            <source>{0} is too long for a key file.</source>
            <translation>{0} 作为密钥文件太长。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is torn: its header promises {1} bytes, there are {2}.</source>
            <translation>{0} 不完整：文件头声明 {1} 字节，实际 {2} 字节。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} is {1} instead of {2}</source>
            <translation>{0} 是 {1}，应为 {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} is {1}, most tables are {2}</source>
            <translation>{0} 是 {1}，大多数表是 {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/database_file.py" />
            <source>{0} is {1}, not a database.</source>
            <translation>{0} 是{1}，不是数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/knowledge.py" />
            <source>{0} knowledge bases have such a list</source>
            <translation>{0} 个知识库有这样的列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} may be NULL</source>
            <translation>{0} 可为 NULL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/checks.py" />
            <source>{0} may create tables in {1} and owns Open WebUI's.</source>
            <translation>{0} 可在 {1} 中创建表，并拥有 Open WebUI 的表。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0} may mean {1}.</source>
            <translation>{0} 可能指 {1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} may not be NULL</source>
            <translation>{0} 不可为 NULL</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} may not be empty, and it is in what is kept.</source>
            <translation>{0} 不能为空，而保存的内容中它为空。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/fitting.py" />
            <source>{0} may not be empty, and nothing is kept of it.</source>
            <translation>{0} 不能为空，而它没有保存任何值。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} may not connect to {1}: {2}.</source>
            <translation>{0} 不得连接 {1}：{2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} members are only in group.user_ids</source>
            <translation>{0} 个成员只在 group.user_ids 中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} minutes</source>
            <translation>{0} 分钟</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>{0} modelfiles can't be read</source>
            <translation>{0} 个 modelfile 无法读取</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/models.py" />
            <source>{0} modelfiles have such a tag</source>
            <translation>{0} 个 modelfile 有这样的标签</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} names are used by several people</source>
            <translation>{0} 个名称由多人使用</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/durable.py" />
            <source>{0} needs {1} bytes, and {2} has {3} free.</source>
            <translation>{0}需要 {1} 字节，而 {2} 可用 {3} 字节。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} notes are marked in note.is_pinned</source>
            <translation>{0} 条笔记在 note.is_pinned 中有标记</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} of them are empty in chat</source>
            <translation>其中 {0} 个在 chat 中为空</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} of {1} messages have no row in chat_message</source>
            <translation>{1} 条消息中有 {0} 条在 chat_message 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/progress.py" />
            <source>{0} of {1} messages have their row in chat_message</source>
            <translation>{1} 条消息中有 {0} 条在 chat_message 中有对应的行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/repair_job.py" />
            <source>{0} of {1} rows would change, not all of them.</source>
            <translation>{1} 行中只有 {0} 行会更改，而不是全部。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/failure.py" />
            <source>{0} of {1} steps are done and kept; the one at work was undone.</source>
            <translation>{1} 个步骤中 {0} 个已完成并保留；正在进行的已撤销。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/recovery.py" />
            <source>{0} of {1} steps had been written: the database is at {2}.</source>
            <translation>{1} 个步骤中已写入 {0} 个：数据库处于 {2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/structure.py" />
            <source>{0} on {1}</source>
            <translation>{1} 上的 {0}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} only in the first</source>
            <translation>{0} 个只在第一个中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} only in the second</source>
            <translation>{0} 个只在第二个中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/foreign.py" />
            <source>{0} or newer</source>
            <translation>{0} 或更新</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} prompts have such a rule</source>
            <translation>{0} 个提示词有这样的规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/prompts.py" />
            <source>{0} prompts lack one of these</source>
            <translation>{0} 个提示词缺少其中之一</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} refused the connection: {1}.</source>
            <translation>{0} 拒绝了连接：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} row</source>
            <translation>{0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source>{0} row of {1} refer to no {2}</source>
            <translation>{1} 的 {0} 行指向不存在的 {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} rows</source>
            <translation>{0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/leftovers.py" />
            <source>{0} rows are only in the copy</source>
            <translation>{0} 行只在副本中</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>{0} rows go back from the quarantine</source>
            <translation>{0} 行从隔离区放回</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/keys.py" />
            <source>{0} rows in channel_member</source>
            <translation>channel_member 中 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} rows in config_old</source>
            <translation>config_old 中 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0} rows in {1}</source>
            <translation>{1} 中 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/quarantined/going_back.py" />
            <source>{0} rows of the quarantine are deleted</source>
            <translation>隔离区的 {0} 行被删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/gaps.py" />
            <source>{0} rows of {1}</source>
            <translation>{1} 的 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} rows of {1} have no version_id and no history</source>
            <translation>{1} 的 {0} 行没有 version_id 也没有历史</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/counters.py" />
            <source>{0} rows of {1} have numbers that are still to come</source>
            <translation>{1} 中有 {0} 行的编号计数器尚未到达</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/pages.py" />
            <source>{0} rows of {1} point to no row of {2}</source>
            <translation>{1} 的 {0} 行指向 {2} 中不存在的行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/orphans.py" />
            <source>{0} rows of {1} refer to no {2}</source>
            <translation>{1} 的 {0} 行指向不存在的 {2}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} rows of {1}.{2}</source>
            <translation>{1}.{2} 的 {0} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/access.py" />
            <source>{0} rules of {1}</source>
            <translation>{1} 的 {0} 条规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} seconds</source>
            <translation>{0} 秒</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/drift.py" />
            <source>{0} should be gone</source>
            <translation>{0} 本应删除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/problems.py" />
            <source>{0} speaks no SSL, which the URL demands.</source>
            <translation>{0} 不支持 SSL，而 URL 要求使用。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/reopen.py" />
            <source>{0} speaks of something that this version of the console doesn't know.</source>
            <translation>{0} 提到了此版本控制台不认识的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} table: {1}.</source>
            <translation>{0} 个表：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0} tables</source>
            <translation>{0} 个表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>{0} tables, none of Open WebUI's</source>
            <translation>{0} 个表，都不属于 Open WebUI</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} tables: {1}.</source>
            <translation>{0} 个表：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} tags are there twice</source>
            <translation>{0} 个标签出现两次</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/tags.py" />
            <source>{0} tags have no name</source>
            <translation>{0} 个标签没有名称</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/losses.py" />
            <source>{0} users have no row in auth</source>
            <translation>{0} 个用户在 auth 中没有行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} users with user.oauth encoded twice</source>
            <translation>{0} 个用户的 user.oauth 被重复编码</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/values.py" />
            <source>{0} users with user.{1} encoded twice</source>
            <translation>{0} 个用户的 user.{1} 被重复编码</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/forecast/people.py" />
            <source>{0} users with user.{1} that is no JSON</source>
            <translation>{0} 个用户的 user.{1} 不是 JSON</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} view: {1}.</source>
            <translation>{0} 个视图：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/comparison.py" />
            <source>{0} views: {1}.</source>
            <translation>{0} 个视图：{1}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/bundle/archive.py" />
            <source>{0} was made by another version of the console (its format is {1}).</source>
            <translation>{0} 由其他版本的控制台制作（格式为 {1}）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/connect.py" />
            <source>{0} was written by another program while it was read.</source>
            <translation>读取时有其他程序在写入 {0}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/cipher_settings.py" />
            <source>{0} will not do for {1}</source>
            <translation>{0} 不适用于 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} can damage a database in WAL mode when two programs write and merge its log at the same instant (fixed in 3.51.3, 3.50.7 and 3.44.6).</source>
            <translation>当两个程序同时写入并合并日志时，{0} {1} 可能损坏 WAL 模式的数据库（已在 3.51.3、3.50.7 和 3.44.6 中修复）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} has what the scripts use.</source>
            <translation>{0} {1} 具备脚本所需。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} lacks what the scripts use.</source>
            <translation>{0} {1} 缺少脚本所需。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/shadow/risks.py" />
            <source>{0} {1} until the run ends ({2} lock).</source>
            <translation>{0} {1}，直到运行结束（{2} 锁）。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/engine/readiness.py" />
            <source>{0} {1} was built without {2}, which the scripts use.</source>
            <translation>{0} {1} 编译时没有脚本所需的 {2}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0} {1}: owner {2}, mode {3}</source>
            <translation>{0} {1}：所有者 {2}，权限 {3}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/compare/hanging.py" />
            <source>{0}, its text differs</source>
            <translation>{0}，文本不同</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/record_tables.py" />
            <source>{0}, or record {1}: the tables are exactly that revision's.</source>
            <translation>{0}，或记录 {1}：表与该修订完全一致。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/pooler.py" />
            <source>{0}, port {1}, is a pooler (PgBouncer or the like) that hands out another connection for every transaction.</source>
            <translation>{0} 端口 {1} 是连接池（PgBouncer 之类），每个事务都会给出不同的连接。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>{0}, port {1}, is a pooler that doesn't know the database that was made for the rehearsal.</source>
            <translation>{0} 端口 {1} 是连接池，不认识为演练创建的数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/examine.py" />
            <source>{0}, process {1}</source>
            <translation>{0}，进程 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/database/postgresql/scratch_database.py" />
            <source>{0}, process {1} on {2}</source>
            <translation>{0}，{2} 上的进程 {1}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/plan.py" />
            <source>{0}, which no script of this source defines.</source>
            <translation>{0}，而此来源没有脚本定义它。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0}-wal: {1} bytes not yet in the database</source>
            <translation>{0}-wal：{1} 字节尚未并入数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/environment.py" />
            <source>{0}-wal: {1} bytes, of another database</source>
            <translation>{0}-wal：{1} 字节，属于其他数据库</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0}.access_control is still there, with 1 rule</source>
            <translation>{0}.access_control 仍然存在，有 1 条规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/doctor/checks/left_behind.py" />
            <source>{0}.access_control is still there, with {1} rules</source>
            <translation>{0}.access_control 仍在，含 {1} 条规则</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/first_steps.py" />
            <source>{at} of {count}</source>
            <translation>第 {at} 步，共 {count} 步</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{blocking}. Meanwhile the database can be looked at and backed up.</source>
            <translation>{blocking}。在此期间可以查看和备份数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{change} from {origin}</source>
            <translation>{change}（来自 {origin}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>{count} backups</source>
            <translation>
                <numerusform>{count} 个备份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} bytes</source>
            <translation>
                <numerusform>{count} 字节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/accounts_dialog.py" />
            <source>{count} chats</source>
            <translation>
                <numerusform>{count} 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} columns</source>
            <translation>
                <numerusform>{count} 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count} databases</source>
            <translation>
                <numerusform>{count} 个数据库</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} days ago</source>
            <translation>
                <numerusform>{count} 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} drop what is no longer needed</source>
            <translation>
                <numerusform>{count} 个会删除不再需要的内容</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} drop what newer releases added</source>
            <translation>
                <numerusform>{count} 个会删除较新版本所添加的内容</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>{count} findings</source>
            <translation>
                <numerusform>{count} 个发现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} foreign keys</source>
            <translation>
                <numerusform>{count} 个外键</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} hours ago</source>
            <translation>
                <numerusform>{count} 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} indexes</source>
            <translation>
                <numerusform>{count} 个索引</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>{count} jobs</source>
            <translation>
                <numerusform>{count} 个任务</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} kinds of trouble; Help explains each of them</source>
            <translation>{count} 种问题；帮助中逐一说明</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>{count} lines</source>
            <translation>
                <numerusform>{count} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} minutes ago</source>
            <translation>
                <numerusform>{count} 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} months ago</source>
            <translation>
                <numerusform>{count} 个月前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} more places</source>
            <translation>
                <numerusform>另有 {count} 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} move data</source>
            <translation>
                <numerusform>{count} 个会移动数据</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} ms</source>
            <translation>{count} 毫秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>{count} of them move data</source>
            <translation>
                <numerusform>其中 {count} 个会移动数据</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{count} of them on pages that nothing led to any more</source>
            <translation>其中 {count} 在已无路径可达的页上</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count} of {owners}</source>
            <translation>{owners} 的 {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} ran on a copy, and the result was checked. {found}</source>
            <translation>已在副本上执行 {count}，结果经过检查。{found}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revision lit up: {title}</source>
            <translation>标亮 {count} 个修订：{title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions</source>
            <translation>
                <numerusform>{count} 个修订</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{count} revisions lit up: {title}</source>
            <translation>标亮 {count} 个修订：{title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{count} rows</source>
            <translation>
                <numerusform>{count} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantining.py" />
            <source>{count} rows are saved in {path}. They hold what people wrote: keep it safe.</source>
            <translation>
                <numerusform>{count} 行已保存到 {path}。其中含有人们写下的内容：请妥善保管。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>{count} rows stay:</source>
            <translation>
                <numerusform>{count} 行保留：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/quarantine_state.py" />
            <source>{count} rows were put aside by migrations or repairs; {fit} can go back.</source>
            <translation>
                <numerusform>迁移或修复隔离了 {count} 行；其中 {fit} 行可以放回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>{count} runs</source>
            <translation>
                <numerusform>{count} 次运行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{count} s</source>
            <translation>{count} 秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{count} scripts</source>
            <translation>
                <numerusform>{count} 个脚本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/models/step_table.py" />
            <source>{count} statements</source>
            <translation>
                <numerusform>{count} 条语句</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/aftercare.py" />
            <source>{count} steps</source>
            <translation>
                <numerusform>{count} 个步骤</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} table lit up: {title}</source>
            <translation>标亮 {count} 个表：{title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{count} tables</source>
            <translation>
                <numerusform>{count} 个表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables changed</source>
            <translation>
                <numerusform>更改 {count} 个表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables gone</source>
            <translation>
                <numerusform>移除 {count} 个表</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{count} tables lit up: {title}</source>
            <translation>标亮 {count} 个表：{title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/schema_words.py" />
            <source>{count} tables new</source>
            <translation>
                <numerusform>新增 {count} 个表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{count} things to know</source>
            <translation>
                <numerusform>{count} 件须知</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} to {goal}</source>
            <translation>到 {goal} 有 {count}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{count} to {goal}; none of them will stop at these rows</source>
            <translation>到 {goal} 有 {count}；都不会在这些行上中止</translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{count} types</source>
            <translation>
                <numerusform>{count} 个类型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{count} users</source>
            <translation>
                <numerusform>{count} 个用户</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backup_questions.py" />
            <source>{count} would be deleted for good ({room}): {shown}.</source>
            <translation>将永久删除 {count}（{room}）：{shown}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{count}, the newest verified one from {newest}</source>
            <translation>{count}，最近一个经过验证的：{newest}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{done}, verified</source>
            <translation>{done}，已验证</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/overview_state.py" />
            <source>{first} and {count} more</source>
            <translation>{first} 以及另外 {count} 个</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} has the new key</source>
            <translation>{goal} 已使用新密钥</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} is encrypted</source>
            <translation>{goal} 已加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{goal} is without encryption</source>
            <translation>{goal} 已无加密</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{holder}, process {pid}</source>
            <translation>{holder}，进程 {pid}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{index} on {columns}</source>
            <translation>{index}（{columns}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{into} is there already.</source>
            <translation>{into} 已存在。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/questions.py" />
            <source>{jobs} at work: close anyway?</source>
            <translation>{jobs}正在进行：仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{job} — you can look around while it runs</source>
            <translation>{job} — 运行期间您可以查看其他内容</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/next_step.py" />
            <source>{list}.</source>
            <translation>{list}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{list}. This is what is there, whatever the version tables say.</source>
            <translation>{list}。这是实际存在的内容，与版本表所言无关。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{minutes} min {rest} s</source>
            <translation>{minutes} 分 {rest} 秒</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>{name} (process {pid})</source>
            <translation>{name}（进程 {pid}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/company.py" />
            <source>{name} (session {pid})</source>
            <translation>{name}（会话 {pid}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/waiting_page.py" />
            <source>{name} could not be opened</source>
            <translation>无法打开 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name} {done} of {total}</source>
            <translation>{name} {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name} {done} of {total}, though {recorded} are recorded</source>
            <translation>{name} {done}/{total}，但记录为 {recorded}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_entry.py" />
            <source>{name}, once more</source>
            <translation>{name}，再次输入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/log_box.py" />
            <source>{name}, {lines}.</source>
            <translation>{name}，{lines}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/widgets/side_nav.py" />
            <source>{name}, {text} findings</source>
            <translation>{name}，{text} 个发现</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_page.py" />
            <source>{name}: it should be here, and is not</source>
            <translation>{name}：本应在此，却没有</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/texts_dialog.py" />
            <source>{name}: list</source>
            <translation>{name}：列表</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{name}: not known to this source</source>
            <translation>{name}：此来源不认识</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/texts_dialog.py" />
            <source>{name}: text</source>
            <translation>{name}：文本</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>{one} and {other}</source>
            <translation>{one} 与 {other}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/words.py" />
            <source>{others} and {last}</source>
            <translation>{others}和{last}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_page.py" />
            <source>{path} can't be written.</source>
            <translation>无法写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/saving.py" />
            <source>{path} can't be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/comparing.py" />
            <source>{path} can't be written: {strerror}.</source>
            <translation>无法写入 {path}：{strerror}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{path} is {how}, and was read back and compared.</source>
            <translation>{path} 为{how}，已读回并比较。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{peewee} of peewee, {alembic} of Alembic.</source>
            <translation>peewee {peewee} 个，Alembic {alembic} 个。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{phase}: {done} of {total}</source>
            <translation>{phase}：{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/key_dialog.py" />
            <source>{place}: encrypted with SQLCipher, or not a database.</source>
            <translation>{place}：已用 SQLCipher 加密，或不是数据库。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{revisions} of {source}, {pending} pending</source>
            <translation>{source} 的 {revisions}，{pending} 个待执行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>{revisions} {state}: click or → to open</source>
            <translation>{revisions}{state}：点击或按 → 展开</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>{revisions}, folded</source>
            <translation>{revisions}，已折叠</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{rows} could be read; they are in {path}.</source>
            <translation>读出了 {rows}；保存在 {path}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/backups/backups_state.py" />
            <source>{rows} over all tables</source>
            <translation>所有表共 {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{runs}, the last one {when}: {word}</source>
            <translation>{runs}，最近一次 {when}：{word}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{said} It is the database's own disk; {other} is on another one, and has room.</source>
            <translation>{said}这是数据库所在的磁盘；{other} 在另一个磁盘上，且有空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{said} There is room on {other}.</source>
            <translation>{said}{other} 上有空间。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{script}, line {line}</source>
            <translation>{script}，第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/overview/facts.py" />
            <source>{size} + {wal} not yet merged (-wal)</source>
            <translation>{size} + {wal} 尚未合并 (-wal)</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{size} a second</source>
            <translation>每秒 {size}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{size} free, about {needed} are needed.</source>
            <translation>可用 {size}，约需 {needed}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/folder_words.py" />
            <source>{size} free, but about {needed} are needed.</source>
            <translation>可用 {size}，但约需 {needed}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/runs/runs_state.py" />
            <source>{size} in {time} · {tables}, {rows} equal · integrity ok · SHA-256 {sha256}…</source>
            <translation>{size}，用时 {time} · {tables}、{rows}一致 · 完整性正常 · SHA-256 {sha256}…</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{steps} a minute</source>
            <translation>每分钟 {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{steps} back to {name}</source>
            <translation>回退 {steps}到 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/start/start_state.py" />
            <source>{steps} behind</source>
            <translation>落后 {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/header_state.py" />
            <source>{steps} behind {head_name}</source>
            <translation>落后 {head_name} {steps}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{steps} run in order.</source>
            <translation>依次执行 {steps}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{steps} run in order: {doing}.</source>
            <translation>依次执行 {steps}：{doing}。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/plan_state.py" />
            <source>{steps} up to {name}</source>
            <translation>向上 {steps}到 {name}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{tables} with {columns} columns and {indexes} indexes, as that revision has them</source>
            <translation>{tables}，含 {columns} 列和 {indexes} 个索引，与该修订一致</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{tables}, {rows}</source>
            <translation>{tables}，{rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/schema/schema_state.py" />
            <source>{tables}, {rows} so far</source>
            <translation>{tables}，目前 {rows}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{table}: {rows} read, how many are lost is unknown</source>
            <translation>{table}：读出 {rows}，丢失数量未知</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/salvaging.py" />
            <source>{table}: {rows} read, {lost} lost</source>
            <translation>{table}：读出 {rows}，丢失 {lost}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{table}: {what} missing</source>
            <translation>{table}：缺少 {what}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/evidence.py" />
            <source>{table}: {what} should be gone</source>
            <translation>{table}：{what} 应已移除</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>{target} is a support bundle: the database is not here.</source>
            <translation>{target} 是支持包：数据库不在这里。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/desk.py" />
            <source>{target} is being worked on already.</source>
            <translation>{target} 正在处理中。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/encrypting.py" />
            <source>{target} is not encrypted, so there is nothing to rescue.</source>
            <translation>{target} 未加密，没有需要救出的内容。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/target_questions.py" />
            <source>{target} was written to while it was rehearsed on</source>
            <translation>演练期间 {target} 被写入</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{time} gone</source>
            <translation>已过 {time}</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/commands/rehearsing.py" />
            <source>{what} Name a role that may, there or on another server.</source>
            <translation>{what}请指定一个有此权限的角色，可在该服务器或其他服务器上。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/live_words.py" />
            <source>{what} at {step}</source>
            <translation>{what}（在 {step}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} done</source>
            <translation>{what}已完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/lights.py" />
            <source>{what} not done</source>
            <translation>{what}未完成</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{when}, in {time}; not a byte was changed</source>
            <translation>{when}，用时 {time}；未更改任何字节</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/doctor/healthy_state.py" />
            <source>{when}, where the database is</source>
            <translation>{when}，在数据库所在处</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{words} ({rows} here)</source>
            <translation>{words}（此处 {rows}）</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/plan/preview_state.py" />
            <source>{words}; the values are examples</source>
            <translation>{words}；值为示例</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/graph_state.py" />
            <source>× error · ! warning · i to know · ½ half done · − recorded, not there · + there, not recorded</source>
            <translation>× 错误 · ! 警告 · i 须知 · ½ 只做了一半 · − 有记录但不存在 · + 存在但无记录</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/revisions_dialog.py" />
            <source>“new” came in between, “gone” went.</source>
            <translation>“新增”为其间添加，“消失”为其间移除。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/compare_dialog.py" />
            <source>“new” is only on the other side, “gone” only here.</source>
            <translation>“新增”仅存在于另一侧，“消失”仅存在于此处。</translation>
        </message>
        <message>
            <location filename="../../owui_migrate_gui/gui/graph/picture.py" />
            <source>… {hidden} more</source>
            <translation>… 另有 {hidden} 个</translation>
        </message>
    </context>
</TS>
