/// What monitoring woke people for.
enum Alerts {
    static let script: String = """
        ## alert-backup-blip incident en alert 9/03:12 intake monitoring
        Backup job MX-STO-FULL finished with status 2 (warning)
        host mx-sto-02.example.com job MX-STO-FULL status 2: logon failure for svc-backup, 0 of 3 volumes. Sent once.
        @ +8 tom triage servers platform/backup 3 3 platform
        @ +1 tom take
        @ +2 tom note Forty alerts from the storage update tonight, this came in the middle. Backup server itself is up.
        @ +3 tom resolve not-reproducible Looks like a blip during the storage update. Next run will show.
        @ 1/03:12 intake close

        ## alert-cert-portal incident en alert 5/03:12 intake monitoring
        Certificate of partner.example.com expires in 72 hours
        CN=partner.example.com, issuer internal CA 2, not after in 72 h. Check: tls-expiry. Third warning (14 d, 7 d, 3 d).
        @ +1 intake classify partner-portal platform/certificate 2 1
        @ +4 tom team platform On call.
        @ +0 tom triage partner-portal platform/certificate 2 2 platform
        @ +2 tom note Not worth a night: 72 hours left. But why did nobody see the first two warnings? They went to a mailbox of somebody who left.
        @ 5/09:05 tom take
        @ +15 tom article RunbookCertificate
        @ +25 tom note Renewal by ACME stopped working when the portal moved behind the new proxy: challenge path is redirected to sign-in.
        @ +35 tom cause Proxy rule redirects /.well-known, so automatic renewal failed since the move.
        @ +5 tom resolve solution Exception for /.well-known added, certificate renewed (90 days), expiry warnings now go to the platform queue.
        @ +1 tom spent 70 repair renewal

        ## alert-disk-erp incident en monitoring 5/22:41 intake monitoring
        erp-db-01: /var/lib 91 % (warning 90 %)
        Growth 3.1 GB/h since 18:00. Full in about 9 h at this rate.
        @ +1 intake classify servers platform/disk 2 2
        @ +14 tom team platform On call.
        @ +1 tom triage servers platform/disk 2 2 platform
        @ +1 tom take
        @ +1 tom article RunbookDisk
        @ +20 tom note Trace log of the month-end dry run, 71 GB in /var/lib/erp/trace, level DEBUG. Bengt left it on for the test, fine.
        @ +10 tom contain Compressed yesterday's trace, 68 % now.
        @ 4/07:40 bengt note Trace off again. Sorry, and thank you.
        @ +5 tom resolve solution Trace files rotated hourly and kept for two days; level back to INFO. 41 %.

        ## alert-disk-files incident en monitoring 3/04:20 intake monitoring
        files-osa-01: D: 95 % (critical 95 %)
        Share 設計 grew 180 GB since yesterday 18:00.
        @ +1 intake classify files platform/disk 2 1
        @ +9 takumi team platform 大阪のファイルサーバー。
        @ +0 takumi triage files platform/disk 2 1 platform
        @ +1 takumi take
        @ +20 takumi note 技術部が試験動画(4K、212本)を共有フォルダーへ一括コピーしていた。本人に確認済み。
        @ +15 takumi contain コピーを中断してもらい、動画をアーカイブ用NASへ移動中。
        @ +95 takumi cause 試験動画の置き場所が決まっていなかった。
        @ +0 takumi resolve solution 動画をNASへ移動し、D: は 71 %。技術部には動画の置き場所を案内した。
        @ +1 takumi article FileServerJa

        ## alert-vpn-gw incident en monitoring 2/06:55 intake monitoring
        vpn-gw-lon: 2 of 2 tunnels to Stockholm down
        Both IPsec tunnels down since 06:54:10, peer unreachable. London offices on local internet only.
        @ +1 intake classify network network/lan 1 1
        @ +5 oskar team network On call.
        @ +0 oskar triage network network/lan 1 1 network
        @ +1 oskar take
        @ +1 priya affected London, about 90 people, at work from 08:00 local
        @ +8 oskar note Line provider had announced maintenance 05:00 to 06:00 and overran. The second line goes through the same duct, as we now know.
        @ +12 oskar contain 4G backup router in London up, ERP and files reachable, slow.
        @ +3 oskar reply London: your line to Stockholm is down because of works at the provider. ERP, files and mail go over mobile backup, please avoid large downloads this morning.
        @ +84 oskar note Provider done 08:41, both tunnels up 08:43, backup off 08:55.
        @ +5 oskar cause Planned works at the line provider ran over; both lines share one duct.
        @ +3 oskar resolve solution Lines are back. Asked the provider in writing for a second line by another way; see the request.

        ## alert-vpn-second-line request en portal 2/10:15 oskar peter.lamb
        Second line to London by another way
        Both lines share a duct, so they fail together. Ask for quotes: other provider, or fixed wireless from the roof.
        @ +15 karin triage network network/lan 2 3 network
        @ +1 karin assign oskar You have the drawings.
        @ +30 oskar start
        @ 1/11:00 oskar note Two providers asked. One can dig in March, the other can put an antenna up in three weeks but the landlord must allow it.
        @ +3 oskar hold caller Peter asks the landlord about the roof.

        ## alert-wifi-radius incident en monitoring 1/08:02 intake monitoring
        radius-01: 412 rejected sign-ins in 5 minutes (threshold 50)
        Mostly EAP-TLS, reason: client certificate expired.
        @ +1 intake classify wifi network/wifi 1 1
        @ +5 oskar team network Wi-Fi.
        @ +0 oskar triage wifi network/wifi 1 1 network
        @ +1 oskar take
        @ +10 oskar note Device certificates issued a year ago at the laptop roll-out expire today, all in one go. Renewal needs the network they can't get on to. Lovely.
        @ +3 moa affected About 300 laptops in Stockholm and Gothenburg
        @ +6 oskar workaround Plug in by cable (dock) for five minutes, the certificate renews itself; or use the guest network with VPN.
        @ +2 moa reply Wi-Fi refuses many laptops this morning. Plug in a network cable or a docking station for five minutes, then Wi-Fi works again. No dock near you? Use the guest network and VPN.
        @ +0 moa article WifiCertificate
        @ +15 oskar contain Grace of 7 days for expired certificates allowed on the sign-in servers, everybody can get on again.
        @ +120 oskar note 288 of 300 renewed by eleven.
        @ +6 oskar cause Renewal was set to start 14 days before expiry, but only when connected by cable.
        @ +5 oskar resolve solution Renewal now works over Wi-Fi and starts 45 days before. Grace ends in a week.

        ## alert-cpu-noise incident en monitoring 6/02:30 intake monitoring
        build-03: load 48 for 10 minutes
        load1 48.2, load5 44.0, 16 cores
        @ +1 intake classify servers platform/server 3 3
        @ +6 tom team platform On call.
        @ +1 tom cancel Nightly firmware build. Alert silenced between 01:00 and 05:00 for the build machines.

        ## alert-ups incident en monitoring 4/19:18 intake monitoring
        UPS Gothenburg rack 2: battery test failed
        Runtime at 40 % load estimated 3 min (was 14 min).
        @ +1 intake classify servers platform/server 2 3
        @ +12 tom team platform On call.
        @ +2 tom triage servers platform/server 2 3 platform
        @ 3/08:45 tom assign lotta Lotta is in the building.
        @ +15 lotta start
        @ +40 lotta note Battery pack from 2018, swollen. Did not touch it further. Electrician ordered.
        @ +1 lotta hold scheduled now+1380 Electrician comes tomorrow morning, rack 2 has to be switched over first.

        ## alert-ntp incident en monitoring 3/01:40 intake monitoring
        dc-osa-02: clock offset 4.2 s (threshold 2 s)
        Source ntp-osa unreachable since 00:15.
        @ +1 intake classify servers platform/server 3 2
        @ +25 takumi team platform 大阪。
        @ +0 takumi triage servers platform/server 3 2 platform
        @ +2 takumi take
        @ +15 takumi resolve solution NTPサーバーのアンテナ線が清掃時に抜けていた。差し直して同期を確認、ずれ 0.003 秒。

        ## alert-login-burst incident en monitoring 2/23:35 intake monitoring
        600 failed sign-ins for 40 accounts within 10 minutes
        Source 203.0.113.77, password spray pattern, one attempt per account and minute.
        @ +1 intake classify identity security/access 2 1
        @ +4 samuel security 3
        @ +1 samuel triage identity security/access 2 1 security
        @ +1 samuel take
        @ +6 samuel contain Address blocked at the edge, no success among the 600.
        @ 1/09:10 samuel note Went on from two neighbouring addresses until 02:00, blocked by the rule. All forty names are in the same old dealer brochure.
        @ +3 samuel cause Password spraying with names from a public brochure.
        @ +2 samuel resolve solution Nothing got in. Rule for slow spraying added.

        ## alert-backup-files incident en alert 1/03:12 intake monitoring
        Backup job FILES-GBG finished with status 2 (warning)
        3 of 1.2 M files skipped: in use. Retry succeeded for 0 of 3.
        @ +1 intake classify servers platform/backup 2 2
        @ +20 tom team platform On call.
        @ +1 tom triage servers platform/backup 3 3 platform
        @ +1 tom note I no longer close these unread. Three Access databases that somebody keeps open at night in Production.
        @ 1/09:40 tom take
        @ +10 lotta note The line 2 PC is never shut down. Agreed with Camilla: it is restarted at 22:00 from now on.
        @ now-560 tom resolve solution Last night's job finished with status 0, the three files included.

        ## alert-disk-mx1 incident en alert now-205 intake monitoring
        mx-sto-01: L: 71 % (warning 70 %)
        New rule since this week: log volumes at 70 % and 85 %. Growth 0.8 %/h.
        @ +1 intake classify email platform/disk 2 2
        @ +0 intake team platform By rule.

        ## alert-cert-wiki incident en alert now-1650 intake monitoring
        Certificate of wiki.example.com expires in 7 days
        CN=wiki.example.com, not after in 7 d. Check: tls-expiry.
        @ +1 intake classify servers platform/certificate 3 2
        @ +0 intake team platform By rule.
        @ +240 tom triage servers platform/certificate 3 3 platform

        ## alert-temp-london incident en monitoring now-88 intake monitoring
        London server room: 31 °C (critical 30 °C)
        Sensor rack 1 top. Rising 1.2 °C per 10 min since the last hour.
        @ +1 intake classify servers platform/server 1 1
        @ +6 tom team platform I am in the building.
        @ +0 tom triage servers platform/server 1 1 platform
        @ +0 tom take
        @ +9 tom note One of two cooling units is off, display dark. Breaker fine. Doors open, fan from Marketing in the doorway.
        @ +5 tom article RunbookCooling
        @ +3 priya affected London warehouse system and file server if we must shut down
        @ +12 tom note 31.8, no longer rising. Test machines and the old file server switched off, that is a third of the heat.
        @ +4 tom contain Temperature steady at 31.
        @ +3 priya reply The server room in London is too warm. Everything works; if it gets worse we will switch off test systems first and tell the warehouse half an hour before anything else. Next update in an hour.
        @ +10 tom note Cooling firm on the phone, engineer two hours away. Needs somebody to let him in at the back.

        ## alert-erp-queue incident en monitoring now-466 intake monitoring
        ERP: 1,150 order messages waiting (limit 200)
        Queue ORD-IN, oldest 41 min, consumer running, rate 3/min (normal 90/min).
        @ +1 intake classify erp erp/performance 2 1
        @ +16 bengt triage erp erp/performance 2 1 erp
        @ +1 bengt take
        @ +30 bengt note Consumer is waiting for locks held by the stock valuation, which should only run at night. Somebody started it by hand.
        @ +25 bengt note Asked Finance who; nobody yet. Valuation is at 63 %, stopping it means starting over.
        @ +120 bengt contain Gave order messages their own lock timeout, now 25/min; backlog shrinks slowly.
        @ +150 bengt note 480 left. Valuation at 91 %.
        """
}
