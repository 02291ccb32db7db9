"""What each feature of a mail says of who wrote it: learned by `bench/accuracy/learn_automatic.py`."""

ALWAYS = -2
ROWS = r"""
'''ab	-4
'''abse	-4
'''m>	3
'''r>	1
'''s>	1
'''t>	-2
''<ab	3
''<abbi	2
''<abou	-3
''<abse	3
''<abwe	2
''<ac	-2
''<acce	-4
''<acco	-3
''<ackn	3
''<acro	-1
''<acti	3
''<ad	-6
''<add>	-3
''<addi	-1
''<addr	-6
''<adre	-1
''<af	-6
''<affi	-3
''<afwe	2
''<ag	-4
''<agai	-3
''<age>	-1
''<ai	-2
''<aids	-1
''<al	-2
''<alia	-1
''<all>	-2
''<am	2
''<an	-3
''<and>	-5
''<anno	-2
''<annu	1
''<answ	-2
''<anti	3
''<antw	3
''<any>	-1
''<ap	2
''<apol	-1
''<appl	3
''<ar	3
''<are>	7
''<arti	-4
''<as	2
''<aski	-1
''<asyl	-1
''<at	4
''<atta	-2
''<au	13
''<augu	-1
''<ausê	4
''<auto	12
''<aw	4
''<away	3
''<ba	-4
''<back	-4
''<bad>	-1
''<bags	-3
''<ban>	-2
''<barb	-1
''<bayr	4
''<be	3
''<been	2
''<bekr	4
''<bere	-1
''<beri	2
''<best	1
''<beve	2
''<bi	8
''<bien	2
''<biro	3
''<bitt	1
''<bl	-3
''<blac	-1
''<bloc	-1
''<bloo	-2
''<bo	-3
''<boar	-2
''<both	-1
''<boun	-5
''<br	-9
''<brad	-2
''<brie	-2
''<bu	6
''<bure	9
''<bü	5
''<ca	-4
''<cada	1
''<cake	-2
''<call	-6
''<can>	-3
''<capt	-1
''<card	-2
''<care	1
''<cart	-2
''<case	4
''<ce	3
''<cens	-1
''<ch	1
''<chan	-4
''<chat	-1
''<chec	7
''<chil	-1
''<chin	-1
''<chiu	6
''<chri	-2
''<cl	-3
''<clea	-1
''<clin	-2
''<clos	1
''<co	-1
''<code	-1
''<codi	-1
''<coll	-2
''<comm	-3
''<comp	1
''<conc	3
''<cons	-1
''<cont	1
''<coun	4
''<cove	-4
''<cq	-4
''<cqc>	-4
''<cr	3
''<crea	4
''<cu	-5
''<cust	-1
''<cy	2
''<cyfa	-2
''<d'	-4
''<d'ab	-4
''<da	-4
''<data	-3
''<days	-1
''<de	3
''<dead	-4
''<deat	-2
''<dela	2
''<deli	6
''<dema	3
''<deme	-1
''<deno	-1
''<depu	-1
''<desk	4
''<deta	-2
''<di	-4
''<diag	-1
''<diar	-4
''<dict	-1
''<diff	-2
''<dige	-4
''<din>	5
''<diol	3
''<ditt	2
''<do	-5
''<door	-1
''<down	-3
''<doğr	1
''<dr	-3
''<draf	-3
''<du	1
''<dz	1
''<dzię	1
''<ea	1
''<earl	-1
''<eg	-2
''<egfr	-2
''<ei	1
''<eich	3
''<eid>	-3
''<em	-1
''<emba	-2
''<emer	-2
''<en	5
''<end>	-1
''<enqu	6
''<er	2
''<es	6
''<esta	1
''<et	-5
''<ethn	-5
''<ev	-3
''<even	-3
''<evid	-1
''<ex	-1
''<exam	-1
''<expe	3
''<exte	-1
''<fa	-3
''<faci	-2
''<faq>	-1
''<fast	-1
''<fath	-1
''<fe	-1
''<feed	3
''<feri	-7
''<ferm	6
''<fest	-1
''<fi	-1
''<file	-3
''<filt	-1
''<fl	-1
''<flag	-1
''<foi>	-1
''<for>	-4
''<form	-3
''<foru	3
''<fr	-5
''<frag	-2
''<free	-1
''<frid	-4
''<from	-2
''<fron	-1
''<fu	-4
''<fuer	-3
''<fw	-4
''<fwd>	-4
''<fé	-5
''<féri	-5
''<fö	1
''<ga	4
''<ge	8
''<gere	3
''<get>	-1
''<go	-6
''<goes	-4
''<goin	-2
''<gone	-2
''<good	-5
''<got>	3
''<gr	-6
''<grat	-1
''<grou	-3
''<gues	1
''<gw	-3
''<gwyl	-3
''<gy	-2
''<ha	2
''<hajj	-2
''<hand	-3
''<har>	3
''<has>	2
''<have	2
''<he	3
''<head	-1
''<heal	-1
''<hear	-1
''<held	3
''<hell	-4
''<hemo	3
''<henv	5
''<here	3
''<high	-1
''<ho	-6
''<hold	-3
''<home	-2
''<hote	-1
''<hour	-4
''<hous	-1
''<how>	-3
''<hu	5
''<huma	8
''<husb	-1
''<i'	3
''<i'm>	3
''<ih	2
''<ihre	2
''<in	-4
''<inbo	-4
''<inc>	1
''<inci	3
''<indi	-1
''<info	3
''<inte	-1
''<invi	-3
''<invo	-2
''<is	-4
''<issu	-4
''<item	-2
''<ja	5
''<jawa	5
''<je	-1
''<ji	3
''<jo	-6
''<job>	-4
''<jobs	-1
''<join	-3
''<ju	1
''<juli	-2
''<june	-2
''<jury	-1
''<ke	-1
''<ki	-1
''<kidn	-3
''<kind	-1
''<kl	-3
''<kn	-3
''<know	-3
''<ko	-4
''<la	-6
''<lang	-4
''<last	-1
''<le	-5
''<lead	-1
''<leaf	-6
''<leas	-2
''<left	-1
''<let>	-1
''<li	-6
''<lift	-2
''<link	-1
''<list	-7
''<lo	1
''<logg	2
''<long	3
''<lost	-3
''<ma	-4
''<mail	-3
''<main	-4
''<many	-2
''<marr	-1
''<mat>	-2
''<mate	-3
''<me	4
''<medd	2
''<medi	-5
''<meet	-2
''<memb	-5
''<mens	2
''<mesa	2
''<mess	6
''<mi	-4
''<minu	-2
''<mis>	-1
''<mo	1
''<more	-3
''<move	2
''<movi	-1
''<mu	-3
''<mø	-3
''<na	3
''<nach	1
''<ne	-7
''<need	2
''<new>	-7
''<news	-3
''<next	-2
''<nh	-3
''<nhs>	-3
''<ni	8
''<nigh	-2
''<no	4
''<non>	2
''<not>	4
''<note	-2
''<noti	3
''<nu	-4
''<numb	-3
''<nurs	-3
''<od	4
''<odpo	3
''<of	3
''<off>	-4
''<offi	4
''<ol	-4
''<old>	-4
''<on	-1
''<one>	-2
''<ontv	2
''<op	-2
''<oppo	-1
''<or	2
''<orde	2
''<ot	2
''<othe	-2
''<otom	3
''<ou	-1
''<our>	-2
''<ov	1
''<over	-3
''<ow	-1
''<owne	-1
''<ox	-2
''<pa	-7
''<page	-1
''<pals	-2
''<pane	-1
''<pape	-4
''<parc	-5
''<part	-2
''<pass	2
''<pate	2
''<paus	-3
''<pay>	-3
''<pe	2
''<pend	4
''<peop	-1
''<pers	2
''<ph	-6
''<phar	-2
''<phot	-4
''<pl	-9
''<plac	-4
''<plak	-2
''<plan	2
''<plea	-3
''<plus	-5
''<po	6
''<poli	-1
''<potw	2
''<pr	-4
''<preg	-1
''<pres	-1
''<prim	-1
''<proc	-3
''<prog	1
''<proo	1
''<pu	-3
''<publ	-1
''<py	4
''<qu	-7
''<ques	-6
''<quic	-2
''<ra	-4
''<rama	-1
''<rate	-3
''<re	1
''<read	-2
''<rece	2
''<reci	4
''<reco	-3
''<recr	-1
''<ref>	3
''<regi	1
''<reje	-4
''<reli	-1
''<remi	-5
''<remo	-4
''<repl	4
''<repo	-4
''<requ	8
''<rese	1
''<reso	3
''<resp	1
''<rest	-1
''<reti	1
''<reun	-3
''<rev>	-2
''<revi	-1
''<ri	-1
''<rice	1
''<righ	-1
''<rive	-2
''<ro	-5
''<role	-1
''<room	3
''<rota	-3
''<ré	-1
''<répo	1
''<réun	-2
''<ră	1
''<răsp	1
''<sa	-8
''<sabb	1
''<sad>	-2
''<satu	-4
''<say>	-1
''<sc	-4
''<scre	-2
''<se	-1
''<seco	-3
''<secu	3
''<segn	1
''<send	4
''<sent	1
''<serv	-2
''<set>	-1
''<sett	-2
''<sev>	-3
''<sh	-5
''<shar	-3
''<si	-4
''<sick	-2
''<sie>	1
''<sign	-2
''<sk	2
''<sl	-6
''<slid	-6
''<so	-2
''<soli	5
''<soma	-2
''<some	-2
''<sp	-1
''<spam	1
''<spot	-2
''<st	-4
''<star	-3
''<step	-2
''<stil	-1
''<stop	-1
''<stri	-3
''<stud	-1
''<su	-1
''<subj	-2
''<subs	1
''<succ	-1
''<sunt	3
''<surg	-3
''<surv	-2
''<swap	-2
''<swit	-1
''<swyd	2
''<sy	-3
''<syst	-1
''<ta	1
''<take	-1
''<te	-9
''<team	-1
''<term	-4
''<test	-3
''<text	-1
''<th	-4
''<thal	-1
''<than	7
''<the>	-5
''<thes	-2
''<this	-2
''<thur	-2
''<ti	-2
''<time	-2
''<to	7
''<toda	8
''<topi	-1
''<topl	-2
''<tr	-2
''<trad	-2
''<trai	-2
''<tran	-1
''<trav	-2
''<trus	-2
''<tu	-3
''<tua>	-2
''<tues	-1
''<tw	-3
''<two>	-2
''<un	7
''<unat	-1
''<unde	4
''<univ	1
''<unkn	6
''<up	1
''<upda	4
''<ur	-7
''<urge	-2
''<urla	-5
''<urlo	-2
''<us	-2
''<use>	-1
''<user	-2
''<ut	-1
''<va	-4
''<vaca	-6
''<vast	11
''<ve	-1
''<veri	2
''<vi	5
''<visi	-2
''<vo	-4
''<vol>	-4
''<volu	-3
''<votr	1
''<vr	-8
''<vraa	-4
''<wa	1
''<wait	4
''<want	-3
''<ward	-3
''<warn	2
''<was>	-2
''<watc	-1
''<we	-5
''<webs	-3
''<wedi	4
''<wedn	-1
''<week	-2
''<wels	-1
''<wh	-2
''<what	-1
''<wher	-2
''<whil	-2
''<whit	6
''<who>	-3
''<wi	-6
''<wint	-2
''<with	-6
''<wo	-3
''<word	-5
''<work	1
''<wr	-1
''<wres	-1
''<writ	1
''<wron	-1
''<ya	3
''<yanı	3
''<yet>	2
''<ym	1
''<yo	10
''<you>	7
''<your	8
''<zg	4
''<zgło	4
''<zo	-1
''<zone	-1
''<zw	1
''<är	4
''<ären	4
''<în	-3
''<ав	6
''<авто	6
''<ва	2
''<ваше	2
''<вс	-2
''<встр	-2
''<ві	3
''<відп	2
''<за	5
''<заяв	7
''<зв	4
''<звер	4
''<зу	-2
''<зуст	-2
''<ме	2
''<от	3
''<отри	1
''<пе	-2
''<пере	-2
''<пл	-2
''<плак	-2
''<по	2
''<пр	8
''<со	4
''<או	8
''<אוטו	8
''<מע	8
''<מענה	8
''<ال	3
''<تأ	3
''<تأكي	3
''<تر	-2
''<ترجم	-2
''<تل	1
''<تلقا	1
''<خا	1
''<خو	6
''<خودک	6
''<در	5
''<درخو	4
''<شك	-1
''<شكوى	-1
''<شک	1
''<شکای	1
''<عی	4
''<عید>	4
''<مر	1
''<مل	-3
''<ملاق	-3
''<پو	-2
''<چھ	2
''<چھٹی	2
''<आप	2
''<पु	1
''<पुष्	1
''<बै	-3
''<बैठक	-3
''<स्	4
''<আপ	1
''<আপনা	1
''<বা	2
''<문의	2
''<문의가>	2
''<접수	2
''<접수되었	2
''a>	-3
''aab	5
''aag	1
''aan	10
''aat	4
''ab	-5
''ab>	5
''abb	2
''abbat	1
''abbia	2
''abl	8
''able>	8
''abo	-4
''about	-3
''abs	1
''abse	-5
''absen	1
''abw	2
''abwes	2
''ac	-3
''aca	-6
''acati	-4
''acc	-5
''accep	-3
''acces	-2
''acco	-3
''accou	-3
''ace	-4
''ach	-2
''achme	-2
''achri	1
''aci	-1
''acili	-2
''acist	-2
''ack	1
''ackno	3
''acr	-1
''acros	-1
''act	1
''actin	1
''actio	3
''ad>	-2
''ada	10
''adan>	-1
''adarn	1
''add	-7
''addit	-1
''addre	-6
''ade	-1
''adf	-2
''adfor	-2
''adi	-2
''ading	-2
''adl	-4
''adlin	-4
''ado	1
''adr	-1
''adres	-1
''ads	-1
''adsca	-1
''adu	-1
''adv	-1
''aem	-1
''aemia	-1
''aff	-4
''afi	-2
''afl	-7
''aflet	-6
''aft	-5
''afw	2
''afwez	2
''ag>	-5
''again	-3
''age	2
''agebo	-2
''agem>	2
''ages>	-1
''agg	2
''aggio	3
''agn	-1
''agnos	-1
''agr	-2
''ags	-3
''agu	-2
''ah	-2
''ai	-1
''aid	-3
''aids>	-1
''ail	-1
''ailbo	-1
''ailin	1
''ails>	-3
''ain	-8
''ainin	-2
''ainte	-3
''aints	-1
''air	-2
''ais	3
''ait	2
''aitin	4
''ajj	-2
''aka	-6
''akat>	-2
''ake	-2
''al>	3
''ala	-1
''alass	-1
''alazi	1
''ale	-4
''ali	-2
''alias	-1
''ality	-3
''all	-8
''als	-2
''alth>	-2
''am>	3
''ama	2
''amada	-1
''ame	-1
''amo	8
''amp	1
''ample	-1
''ams	-1
''an'	3
''an>	-4
''anc	-7
''ance>	-5
''ancy>	-1
''and	-6
''ande>	4
''andin	-1
''andov	-2
''anel>	-1
''anf	3
''ang	-5
''ange>	-3
''anged	-1
''anges	-1
''angua	-2
''ani	-3
''anie>	-3
''ank	6
''anks>	7
''ann	2
''annou	-2
''ano	6
''ans	-3
''anspl	-1
''answe	-2
''ant	-4
''anted	-4
''antwo	3
''antı>	-2
''any	-3
''anı	3
''anıt>	3
''ap>	-2
''ape	-2
''apers	-4
''apo	-1
''apolo	-1
''app	2
''appli	3
''apt	14
''aptch	-1
''aq>	-1
''ar	-2
''ar>	3
''ara	-5
''arb	-1
''arber	-1
''arc	-5
''arcel	-5
''arch>	-1
''arche	-1
''ard	-5
''ards>	-2
''are	6
''arer'	2
''arers	2
''arf	-3
''arfod	-2
''arg	-3
''ari	-1
''aring	-1
''arl	-1
''arly>	-1
''arm	-2
''armac	-2
''arn	3
''arnha	1
''arnin	2
''arr	1
''arrie	-1
''art	-6
''arter	-2
''arti	-2
''artic	-4
''arves	-1
''ary	-1
''as	8
''as>	-3
''ase	-1
''aset>	-2
''ask	-1
''askin	-1
''ass	8
''assae	-1
''asso	5
''ast	6
''astin	-1
''asy	-1
''asylu	-1
''at	-1
''at>	5
''ata	-2
''atase	-2
''atb	-1
''atbot	-1
''ate	7
''ated>	6
''atern	-1
''ath	-2
''ather	-1
''aths>	-2
''ati	8
''atic>	4
''atica	1
''atick	3
''atie>	-4
''atig>	1
''atik>	3
''ation	4
''atiqu	1
''atisc	3
''ato	-3
''ator>	-2
''ators	-2
''ats	6
''att	5
''attac	-2
''atte	-1
''atten	-2
''atu	-4
''aturd	-3
''aty	2
''atycz	2
''au>	4
''aub	-5
''aug	-1
''augus	-1
''aus	4
''ause>	-2
''ausên	4
''aut	12
''auto>	1
''autom	9
''autoo	-1
''autor	9
''autos	6
''ave	4
''avell	-2
''aveme	-1
''aver>	-1
''avi	-3
''aving	-3
''awa	6
''awaab	5
''away>	3
''awt	2
''ay>	1
''aye	2
''ayed>	2
''ayr	8
''ayram	4
''ays	-2
''azi	-2
''azion	-2
''bac	-2
''back>	-2
''bad	-1
''bag	-3
''bags>	-3
''ban	-2
''bar	-2
''barbe	-1
''bargo	-2
''bat	1
''batic	1
''bay	4
''bayra	4
''bba	1
''bbati	1
''bbi	2
''bbiam	2
''bee	2
''been>	2
''beg	-1
''bek	4
''bekrä	4
''ben	-1
''bend>	-2
''ber	-4
''ber's	-1
''berea	-1
''beric	1
''bers>	-3
''bersh	-2
''bes	2
''bestä	2
''bev	3
''beves	3
''bia	2
''biamo	2
''bid	7
''bida>	6
''bido>	3
''bie	2
''bien>	2
''bil	-1
''bin	-4
''bir	3
''birou	3
''bit	1
''bitte	1
''bje	-2
''bject	-2
''bla	-1
''black	-1
''ble	7
''bli	-1
''blic>	-1
''blo	-2
''block	-1
''blood	-2
''boa	-3
''board	-2
''bog	-2
''bogen	-2
''bol	-1
''booki	1
''both>	-1
''bots>	-1
''bou	-7
''bounc	-4
''bout>	-3
''box	-4
''boxes	-1
''bradf	-2
''bri	-6
''brief	-2
''bro	-1
''bs>	-1
''bsc	1
''bscri	1
''bse	1
''bsenc	-2
''bsent	1
''bsi	-3
''bsite	-3
''bur	7
''burea	9
''bwe	2
''bwese	2
''byn	3
''bür	5
''büro>	5
''ca>	1
''cad	1
''cadar	1
''cak	-2
''cake>	-2
''cal	-4
''call>	-4
''cam	-2
''can	-7
''cance	-5
''cap	-1
''captc	-1
''car	-2
''cards	-2
''carer	3
''carve	-1
''cas	4
''case>	4
''cat	2
''catio	2
''cator	-1
''cce	-4
''ccept	-3
''ccess	-3
''cco	-3
''ccoun	-3
''ce>	-2
''ceb	2
''ced	4
''cei	1
''ceipt	-1
''ceive	3
''ceivi	-2
''cel	-6
''cem	-2
''cemen	-2
''censu	-1
''cep	-1
''cepti	-1
''cer	3
''cerra	5
''ces	-9
''cess>	-2
''cessi	-1
''cev	2
''cevut	2
''ch	3
''ch>	1
''cha	-3
''chang	-4
''chatb	-1
''che	4
''check	7
''cher>	-1
''chers	-1
''chi	1
''child	-1
''chine	-1
''ching	-2
''chius	6
''chm	-2
''chmen	-2
''chr	-1
''chric	1
''chris	-2
''cht	1
''cia	8
''cib	7
''cibid	7
''cid	3
''ciden	3
''cie	3
''cil	1
''cilit	-2
''cin	-1
''cip	-3
''cis	-3
''cit	2
''city>	-2
''ck>	2
''cke	-1
''ckn	3
''cknow	3
''cks	-1
''cká	3
''cl	-2
''cla	-2
''clama	-2
''cle	-6
''clear	-1
''cli	-2
''clini	-2
''cloc	-2
''close	5
''closi	-2
''closu	-3
''cod	2
''codes	-1
''codin	-1
''col	-2
''colle	-2
''com	-3
''commi	-1
''commu	-2
''compl	-2
''con	-2
''conce	3
''conda	-2
''condm	-1
''confe	-5
''confi	3
''conse	-2
''conta	1
''cor	-4
''cordi	-5
''cou	2
''counc	4
''count	-3
''cov	-4
''cover	-4
''cqc	-4
''creat	4
''creen	-2
''cri	4
''cript	-1
''cro	-1
''cross	-1
''cru	-1
''cruit	-1
''cs>	-1
''ct>	-4
''cting	1
''ction	1
''cto	3
''ctu	-2
''cture	-1
''cur	3
''cure>	3
''cus	-1
''custo	-1
''cy>	-4
''cyf	4
''cyfar	-2
''cze	-4
''czn	2
''czna>	2
''d'a	-4
''d'abs	-4
''d>	-13
''da>	4
''dag	-2
''dan	-3
''dance	-2
''dar	1
''darnh	1
''dary>	-2
''dat	-2
''data>	-2
''datas	-2
''day	1
''days>	-2
''dba	3
''dback	3
''dd>	-3
''dde	2
''ddf	2
''ddfa>	2
''ddi	-2
''dditi	-1
''ddr	-6
''ddres	-6
''de>	3
''dea	-5
''deadl	-4
''death	-2
''dec	-2
''ded	-4
''del	10
''delay	2
''deliv	8
''delse	5
''dem	1
''deman	3
''demen	-1
''dence	-1
''denom	-1
''dent>	2
''dep	-2
''deput	-1
''der	4
''derby	3
''des	7
''desk>	9
''det	-2
''detai	-2
''dfa	2
''dfo	-2
''dford	-2
''dge	3
''dgeme	3
''di>	-3
''dia	-8
''diagn	-1
''diary	-4
''dic	-2
''dicat	-2
''dicti	-1
''dif	-2
''diffe	-2
''dig	-7
''diges	-4
''din	-4
''ding>	-6
''dio	3
''diolc	3
''dir	-2
''direc	-2
''dis	-4
''dit	2
''ditio	-2
''ditor	3
''ditt>	2
''dli	-4
''dline	-4
''dly	-1
''dme	-1
''dment	-1
''dne	-3
''dnesd	-1
''dney>	-3
''do>	5
''dol	-3
''dom	-2
''doo	-1
''door>	-1
''dor	-3
''dov	-2
''dover	-2
''dow	-5
''down>	-3
''doğ	1
''doğru	1
''dpo	3
''dpově	3
''dpowi	1
''dra	-4
''draft	-3
''dre	-7
''dren'	-1
''dress	-5
''ds>	-5
''dsc	-1
''dscar	-1
''duc	-2
''ducti	-2
''dy>	-1
''dzi	1
''dzięk	1
''dź>	1
''e's	-2
''eac	-2
''ead	-4
''eadin	-2
''eadli	-4
''eadsc	-1
''eaf	-6
''eafle	-6
''eag	-2
''eague	-2
''eak	-3
''ealth	-1
''eam	-1
''ear	-3
''earch	-1
''earin	-1
''early	-1
''eas	-4
''ease>	-3
''eat	1
''eated	4
''eaths	-2
''eau	9
''eave>	2
''eavem	-1
''eaver	-1
''eavin	-3
''ebi	-3
''ebo	-2
''eboge	-2
''ebs	-1
''ebsit	-3
''ec>	-5
''ece	2
''eceip	-1
''eceiv	2
''ecept	-1
''eci	3
''ecibi	7
''eck	7
''ecks>	-1
''eco	-4
''econd	-3
''ecord	-5
''ecr	-1
''ecrui	-1
''ect	-1
''ector	3
''ecu	3
''ecure	3
''ecz	2
''ed>	5
''edb	3
''edbac	3
''edd	2
''ede	-2
''eded>	-2
''edg	2
''edgem	3
''edi	-4
''edica	-1
''edito	3
''edn	-1
''ednes	-1
''eds	1
''edź	1
''ee>	-1
''eed	4
''eedba	3
''eeded	-2
''eek	-2
''eekly	-1
''een	-1
''eenin	-2
''eep	-1
''eepin	-1
''eer	-1
''eers>	-4
''eet	-2
''eetin	-2
''ef>	3
''efi	-2
''efing	-2
''efo	-3
''eft	-1
''eg>	-6
''egf	-2
''egfr>	-2
''egi	3
''egist	3
''egn	-1
''egnal	1
''egnan	-1
''eic	3
''eich>	3
''eid	-4
''eip	-1
''eipt>	-1
''eir	-2
''eit	-1
''eiv	2
''eived	3
''eivin	-2
''eje	-4
''ek>	11
''eke	-2
''ekeep	-1
''ekly>	-1
''ekr	4
''ekräf	4
''el>	-4
''ela	6
''elaye	2
''eld	5
''eldin	4
''elf	3
''eli	10
''eligi	-1
''elist	6
''elive	8
''ell	-3
''ellin	-2
''ello>	-4
''elpde	8
''els	1
''elsh>	-1
''ema	1
''emand	3
''emb	-6
''embar	-2
''ember	-5
''eme	-4
''emerg	-2
''emi	-5
''emia>	-1
''emind	-5
''emo	-2
''emos>	3
''emova	-3
''emove	-2
''emy	1
''en'	-1
''en's>	-1
''en>	4
''ena	-3
''enanc	-3
''enc	-4
''ence>	-6
''encia	6
''ency>	-4
''end	3
''endan	-2
''ende>	4
''ended	-3
''endel	5
''ender	10
''endin	-2
''ends>	-4
''ene	18
''enh	2
''enhei	2
''eni	1
''enie>	3
''ening	-2
''enn	-1
''enny>	-1
''eno	-1
''enomi	-1
''enq	6
''enqui	6
''ens	-2
''ensag	2
''ensus	-1
''ent	-3
''ente>	4
''entia	-2
''ento>	1
''ents>	-2
''env	5
''enven	5
''eon	-2
''eone>	-2
''eop	-1
''eople	-1
''epi	-2
''eping	-1
''epl	6
''eplie	-5
''eply>	8
''epo	-4
''eport	-4
''epp	-1
''eppin	-1
''eps	-2
''ept	-3
''eptio	-1
''epu	-1
''eputy	-1
''equ	7
''eques	8
''equir	2
''er'	1
''er's>	1
''er>	-7
''erabl	5
''erate	-1
''erati	2
''erato	-1
''erben	-2
''erbyn	3
''erd	3
''ere	-2
''ereav	-1
''ered>	1
''erenc	-6
''erg	-2
''ergen	-2
''eri	-2
''erich	1
''erie>	-7
''erien	1
''erifi	2
''ering	1
''erk	-5
''erm	1
''ermin	-1
''ern	-2
''ernal	3
''ernit	-2
''erp	-2
''erpre	-3
''err	5
''ers	-7
''ershi	-2
''ersit	1
''erson	3
''ert	4
''erv	-2
''erver	-4
''ervic	1
''ery	3
''es	-1
''es>	-16
''esa	3
''esc	10
''escri	7
''esd	-2
''esday	-2
''ese	-2
''esear	-1
''esenh	2
''esk	9
''eso	3
''esolv	3
''esp	2
''espon	3
''espos	2
''ess	-1
''essag	6
''esses	-3
''essur	-2
''est	4
''est>	-1
''estar	-3
''ester	-3
''estig	3
''estin	4
''estio	-6
''estiv	2
''estät	2
''et>	3
''eta	-2
''etail	-2
''ete	-2
''eter>	-2
''eters	-1
''eth	-1
''ethni	-5
''eting	-2
''etire	2
''eto	-3
''etr	1
''ets	-7
''ett	2
''etter	-4
''ettin	-1
''etu	-1
''eu>	-1
''eun	-3
''eunió	-2
''ev>	-3
''eve	-1
''even>	-2
''evest	3
''evi	-2
''evide	-1
''evu	2
''evuto	2
''ew>	-7
''ewa	2
''eway>	2
''ews	-4
''exa	-1
''exams	-1
''exc	-3
''exp	2
''ext	-4
''exts>	-1
''ey>	-4
''ez>	-2
''ezi	4
''ezig>	6
''fa>	2
''fac	-2
''facil	-2
''faq	-1
''far	-2
''farfo	-2
''fas	-1
''fasti	-1
''fat	-1
''fathe	-1
''fee	2
''feedb	3
''fei	-2
''fer	-4
''feren	-7
''ferie	-5
''ferin	-1
''fes	-1
''festi	-1
''ff>	-4
''ffe	-3
''fferi	-1
''ffi	3
''ffice	4
''fic	4
''ficat	4
''fice>	4
''fid	-1
''fiden	-1
''fig	-6
''fil	-5
''file>	-4
''filte	-1
''fin	-2
''fing>	-2
''fir	6
''firma	8
''firme	2
''fis	7
''fla	-1
''flags	-1
''fle	-7
''flet>	-2
''fno	6
''fod	-2
''foi	-1
''fol	-3
''fon	-2
''for	-1
''ford>	-2
''forma	3
''forms	-2
''forum	3
''fr>	-2
''fra	2
''fre	-2
''fri	-7
''frida	-4
''fro	-2
''from>	-2
''front	-1
''fråga	-3
''ft>	-6
''fta	4
''fte	-3
''fue	-3
''fuera	-3
''fwd	-4
''fwe	2
''fwezi	2
''fér	-5
''féria	-5
''för	1
''ga>	1
''gad	2
''gai	-3
''gain>	-3
''gar	-2
''ge>	-1
''geb	-2
''gebog	-2
''ged	1
''gem	2
''gemen	3
''gen	-3
''gency	-2
''gent>	-2
''ger	4
''gery>	-2
''ges	4
''gest>	-4
''get	2
''gfr	-2
''gge	2
''gged>	2
''ggi	3
''ggio>	3
''ght	-3
''ghts>	-1
''gie	-1
''gies>	-1
''gin	2
''ging>	2
''gio	2
''gious	-1
''gis	3
''gistr	1
''git	-1
''gla	-2
''gn>	3
''gnala	1
''gnanc	-1
''gno	-3
''gnosi	-1
''goe	-5
''goi	-2
''going	-2
''gon	-2
''gone>	-2
''goo	-5
''good>	-2
''got	3
''gra	-4
''gram>	1
''grata	-1
''gro	-3
''group	-3
''gs>	-3
''gt>	1
''gua	-2
''guage	-2
''gue	-3
''guest	1
''gus	-1
''gust>	-1
''gwy	-3
''gwyli	-3
''gło	4
''głosz	4
''ha>	-1
''hai	-2
''haj	-2
''hajj>	-2
''hal	-1
''halas	-1
''ham	3
''han	1
''hando	-2
''hange	-4
''hank>	2
''hanks	7
''hare>	-2
''harma	-2
''has	2
''hat	-2
''hatbo	-1
''hau	1
''hav	2
''have>	2
''he>	-5
''hea	-1
''heads	-1
''healt	-1
''heari	-1
''hec	7
''heck>	10
''hecks	-1
''hei	-2
''hel	1
''held>	2
''hello	-4
''help>	-6
''helpd	8
''hem	1
''hemos	3
''hen	7
''henve	5
''her	-3
''here>	2
''hers>	-1
''hes	-2
''hese>	-2
''het	1
''hig	-1
''high>	-1
''hildr	-1
''hile>	-2
''him	-1
''hines	-1
''hing>	1
''hip	-2
''his	-2
''hit	6
''hitel	6
''hiu	6
''hiusu	6
''hme	-2
''hment	-2
''hni	-5
''hnici	-2
''ho>	-3
''hol	-1
''hold>	-3
''hom	-2
''home>	-2
''hon	-4
''hone>	-4
''hor	1
''hos	-2
''hot	-4
''hotel	-1
''hoto>	-3
''hou	-4
''hours	-4
''house	-1
''how	-4
''hre	2
''hri	-1
''hrich	1
''hrist	-2
''hs>	-4
''ht>	-1
''hts	-1
''hum	8
''human	8
''hur	-2
''hursd	-2
''hus	-1
''husba	-1
''i'm	3
''i>	3
''ia>	6
''iag	-1
''iagno	-1
''iam	2
''iamo>	2
''ian	-2
''iar	-4
''iary>	-4
''ias	-4
''iau	-3
''ibi	5
''ibido	3
''ibl	-1
''ible>	-1
''ic	-2
''ic>	2
''ica	4
''ical>	1
''icati	4
''icato	-1
''ice	4
''icevu	2
''ich	4
''icht>	2
''ici	1
''ici>	-2
''icity	-2
''ick	-1
''ická>	3
''icl	-4
''icle>	-4
''ics	-1
''ict	-1
''ictio	-1
''icy	-1
''id>	-5
''iday>	-2
''idays	-1
''ide	-4
''idenc	1
''ides>	-6
''idn	-3
''idney	-3
''ido	3
''ids	-2
''ie>	-9
''iedź>	1
''ief	-2
''iefin	-2
''ien	-1
''ier	5
''iew	-2
''iff	-2
''iffer	-2
''ifi	4
''ifica	4
''ift	-3
''ig>	-2
''ige	-2
''igen>	2
''igest	-4
''igh	-4
''ight>	-3
''ights	-1
''igi	1
''iging	2
''igiou	-1
''ign	-1
''ihr	2
''ihre>	1
''ik>	3
''ike	1
''ilb	-1
''ilbox	-1
''ild	-1
''ildre	-1
''ile	-5
''ili	1
''iling	1
''ilita	-2
''ill	2
''ils	-3
''ilt	-1
''ilter	-1
''im	-4
''ima	-1
''ime	-2
''imers	-1
''imes>	-2
''imi	-2
''imo	-4
''impr	-4
''in>	-5
''ina	-2
''inato	-1
''inb	-4
''inbox	-4
''inc	1
''incid	3
''ind	-5
''inder	-5
''indic	-1
''indly	-1
''ine	-3
''inese	-1
''inf	3
''infor	3
''ing	-7
''inic>	-2
''ining	-2
''ink	5
''ino	-4
''ins	-1
''int	-4
''inten	-3
''inter	-4
''ints>	-1
''inu	-2
''inute	-2
''inv	-4
''invit	-3
''invoi	-2
''io>	3
''iol	3
''iolch	3
''ion	-3
''ionar	-1
''ionat	5
''ione>	-2
''ionis	-1
''iou	-1
''ious>	-1
''ip>	-3
''ipt	-2
''iptio	-1
''iqu	-1
''ique>	1
''ir	-2
''ir>	-1
''ira	4
''irai	-2
''irect	-2
''ired>	2
''ireme	1
''iri	-2
''irm	6
''irmat	6
''irme>	1
''iro	3
''irou>	3
''iry	6
''is>	3
''isa	1
''ische	1
''ise	2
''ish	1
''isi	-3
''isit>	-2
''isk	1
''iska>	1
''iss	-5
''issue	-4
''ist	-4
''istma	-2
''istra	-2
''ists>	-2
''it>	-1
''ita	-2
''itato	-2
''itc	-1
''ite	-3
''iteli	6
''item>	-2
''ith	-8
''iting	4
''ition	-2
''itore	-1
''its	2
''itt	1
''itte>	1
''ittee	-1
''ity	-5
''ius	6
''iusur	6
''iva	2
''ivals	-1
''ive	7
''ived>	3
''ivera	5
''iverb	-2
''ivere	1
''ivers	1
''ivery	5
''ivi	-3
''iving	-2
''iwn	-5
''iz>	1
''ięk	1
''iękuj	1
''ja>	-4
''jan	1
''jaw	5
''jawaa	5
''je>	6
''jec	-2
''ject>	-2
''jem	1
''jemy>	1
''jes	-2
''jj>	-2
''job	-4
''jobs>	-1
''joi	-3
''joine	-2
''jul	1
''jun	-2
''june>	-2
''jur	-1
''jury>	-1
''ka>	-1
''kan	-6
''kanie	-2
''kap	19
''kar	1
''kat	-2
''ke>	-1
''kee	-1
''keepi	-1
''ken	-1
''ker	-5
''kes	2
''ket	4
''ki>	3
''kid	-3
''kidne	-3
''kim	-3
''kin	3
''kindl	-1
''king>	5
''kla	-3
''kle	-1
''kly	-1
''kno	4
''knowl	2
''known	6
''kom	-5
''krä	4
''kräft	4
''ks>	5
''ksh	-4
''kshop	-4
''kuj	1
''kujem	1
''ká>	3
''la>	-2
''lab	6
''lac	-5
''lack>	-1
''lag	-2
''lags>	-1
''lai	-3
''laint	-2
''lak	-2
''lakat	-2
''lam	-1
''lan	-3
''langu	-4
''lant>	-1
''lantı	-2
''las	-1
''lassa	-1
''last>	-1
''lat	1
''latio	-2
''lau	-5
''laub>	-5
''lay	6
''layed	2
''laz	1
''lazio	1
''lbo	-1
''lboxe	-1
''lch	3
''ld>	-2
''ldi	3
''lding	3
''ldr	-2
''ldren	-1
''lea	-5
''lead>	-1
''leafl	-6
''leagu	-2
''lear>	-1
''lease	-3
''leave	1
''leavi	-3
''lec	-5
''led	-2
''ledge	3
''lef	-3
''left>	-1
''leg	-2
''len	-4
''ler	-3
''les	-3
''let	-7
''lette	-4
''lf>	2
''li>	2
''lia	-1
''lias>	-1
''liau>	-3
''lic	4
''licat	3
''licit	5
''licy>	-1
''lid	-3
''lides	-6
''lie	-5
''lies>	-5
''lif	-2
''lift>	-2
''lig	-1
''ligio	-1
''lim	-1
''lin	-4
''line>	-4
''ling>	-1
''linic	-2
''link>	-1
''lis	-5
''list>	-3
''lists	-1
''lit	-3
''litat	-2
''lity>	-2
''liv	7
''liver	8
''ll>	-3
''lla	-1
''lle	-2
''lleag	-2
''lli	-2
''lling	-2
''llo	-3
''llt	2
''lni	1
''lo>	-4
''loc	-2
''lock>	-2
''logge	2
''logie	-1
''lon	2
''long>	-2
''longe	5
''loo	1
''lood>	-1
''lop	-2
''los	1
''losed	5
''losin	-2
''lost>	-3
''losur	-3
''lot	2
''low	-3
''lp>	-6
''lpd	8
''lpdes	8
''ls>	-8
''lse	4
''lsh	-1
''lt>	1
''ltati	-2
''lth	-1
''lum	-1
''lun	-3
''lunte	-3
''lus	-5
''lve	3
''lved>	3
''ly>	7
''ma>	1
''maa	4
''macie	3
''mad	2
''madan	-1
''mai	-4
''mail>	-2
''mailb	-1
''maili	1
''mails	-2
''maint	-3
''mal	-3
''mali>	-2
''man	3
''mande	3
''many>	-2
''mar	-1
''marri	-1
''mas	1
''mat	9
''mater	-3
''matic	5
''matik	8
''matio	7
''matiq	1
''matis	3
''matyc	2
''mba	-2
''mbarg	-2
''mbe	-6
''mber>	-4
''mbers	-4
''me>	-3
''med	-4
''medi>	-1
''media	-6
''medic	-1
''mee	-3
''meeti	-2
''mel	4
''meldi	4
''mem	-5
''membe	-5
''mensa	2
''ment>	2
''menti	-1
''mento	2
''ments	-2
''meo	-2
''meone	-2
''mer	-2
''mere>	1
''merge	-2
''mers>	-1
''mes	3
''mesaj	2
''messa	6
''met	1
''mi>	-4
''mia	-1
''min	-5
''minat	-1
''minde	-5
''minut	-2
''mis	-4
''missi	-3
''mit	-1
''mitte	-1
''mme	-1
''mmi	-1
''mmitt	-1
''mmu	-3
''mmuni	-2
''mod	1
''mon	-2
''monit	-1
''mor	-6
''more>	-3
''mos	3
''mot	2
''motio	-1
''mov	-3
''moval	-3
''move>	-2
''movin	-1
''mpa	6
''mpl	-3
''mplai	-2
''ms>	-3
''mt>	-3
''mun	-4
''munit	-2
''my>	1
''n's	1
''n't	-2
''n>	-6
''na>	2
''nac	1
''nachr	1
''nal	3
''nalaz	1
''nan	-3
''nance	-3
''nancy	-1
''nar	-4
''nary>	-1
''nat	5
''natal	2
''natio	2
''nator	-1
''natte	-1
''nbo	-4
''nbox>	-4
''nc>	1
''nce	-9
''nceme	-1
''nces>	-8
''nci	9
''ncia>	8
''ncide	3
''ncil>	2
''ncy	-4
''nd>	-8
''nda	1
''ndanc	-2
''ndary	-2
''nde	10
''nded>	-3
''ndeli	4
''ndels	5
''nder>	5
''ndere	1
''ndi	-5
''ndica	-1
''nding	-3
''ndl	-1
''ndly>	-1
''ndm	-1
''ndmen	-1
''ndo	-3
''ndove	-2
''nds	-4
''ne>	-3
''nee	2
''neede	-2
''nel	-4
''nen	2
''ner	-1
''nes	-2
''nesda	-1
''nese>	-1
''net	15
''new	-8
''news>	-2
''nex	-2
''next>	-2
''ney	-3
''nfe	-5
''nfere	-6
''nfi	3
''nfide	-1
''nfig>	-6
''nfirm	6
''nfo	4
''nform	3
''ng>	-5
''nge	-2
''nged>	-1
''nger>	5
''nges>	-1
''ngs	1
''ngt	1
''ngu	-4
''nguag	-2
''nha	1
''nhe	2
''nheit	2
''nhs	-3
''ni>	-6
''nic	-4
''nicit	-2
''nie	6
''nig	-2
''night	-2
''nin	-2
''ning>	-2
''nio	-2
''nion>	-2
''nis	7
''nists	-1
''nit	-4
''nitor	-1
''nity>	-4
''niv	1
''niver	1
''nió	-2
''nión>	-1
''nk>	2
''nkn	6
''nknow	6
''nks	7
''nne	11
''nni	4
''nno	-2
''nnoun	-2
''nnu	1
''nny	2
''no>	-4
''nod	6
''nom	-1
''nomin	-1
''non	2
''nor	-3
''nos	-1
''nosis	-1
''not	6
''notes	-2
''notic	3
''nounc	-2
''now	4
''nowle	2
''nown>	6
''nqu	4
''nquir	6
''nsa	2
''nsage	2
''nse	-2
''nsent	-2
''nsf	-2
''nsi	-1
''nsp	2
''nspla	-1
''nsu	-1
''nsus>	-1
''nsw	-2
''nswer	-2
''nt>	-3
''nta	-2
''ntact	1
''nte	-6
''nted>	-4
''nteer	-3
''ntena	-3
''nter>	-2
''nterp	-3
''nti	-1
''ntia>	-1
''nto	2
''ntr	-1
''nts	-4
''ntv	2
''ntvan	2
''ntw	3
''ntwoo	3
''ntwor	1
''ntı	-2
''nua	1
''num	-3
''numbe	-3
''nur	-3
''nurse	-3
''nut	-2
''nutes	-2
''nve	3
''nvend	5
''nvi	-3
''nvite	-3
''nvo	-1
''nvoic	-2
''ny>	-1
''nıt	3
''oar	-2
''oard>	-2
''ob	2
''ob>	-4
''obs	-1
''ock	-2
''oda	8
''oday>	8
''odes>	-1
''odi	-2
''oding	-1
''odp	3
''odpov	3
''odpow	1
''odu	-3
''ody	-2
''oed	-5
''oes	-4
''of>	2
''off	1
''offic	4
''ofi	4
''oge	-2
''ogen>	-2
''ogg	2
''ogged	2
''ogi	-1
''ogies	-1
''ogr	1
''ogram	1
''oic	-2
''oice>	-2
''oin	-3
''oiner	-2
''oing>	-2
''oki	5
''oking	5
''oko	-3
''ol>	-6
''ola	5
''olc	3
''olch>	3
''old	-5
''ole	-2
''oles>	-1
''oli	3
''olici	5
''olicy	-1
''ollea	-2
''olo	-1
''ologi	-1
''ols	-1
''olu	-4
''olunt	-3
''olv	3
''olved	3
''om>	-1
''oma	9
''omaat	4
''omali	-2
''omat>	1
''omati	9
''omaty	2
''ome	-1
''omeon	-2
''omi	-4
''omina	-1
''omm	-4
''ommit	-1
''ommun	-3
''omp	1
''ompla	-2
''oms	-3
''on'	-2
''on>	-2
''ona	4
''onary	-1
''onc	3
''ond	-3
''ondar	-2
''onden	5
''ondme	-1
''one	-5
''ones>	-1
''onfer	-5
''onfid	-1
''onfig	-6
''onfir	6
''ong	2
''onger	5
''oni	-2
''onist	-1
''onito	-1
''ono	-3
''onse>	1
''onsen	-2
''ontac	1
''ontva	2
''oo>	13
''ood	-5
''oodpo	-1
''oof	1
''ook	3
''ookin	3
''oom	2
''oor	1
''oord>	3
''op>	-2
''opi	-1
''opic>	-1
''opl	-2
''oplan	-2
''ople>	-1
''opp	-1
''oppor	-1
''opt	-1
''or>	-4
''ora	5
''ord	-4
''order	2
''ordin	-7
''ored>	-1
''orepl	9
''ori	3
''orkin	3
''orksh	-4
''ormat	3
''orms>	-2
''oro	2
''orr	-1
''orres	5
''ort	-4
''ortin	-2
''ortun	-1
''oru	2
''orum>	3
''os>	5
''ose	3
''osed>	5
''osi	-3
''osing	-2
''osis>	-1
''oss	2
''ost	2
''osta>	2
''oster	-3
''osu	-3
''osure	-3
''osv	6
''osvar	6
''osz	4
''oszen	4
''ot>	4
''ota	-3
''ote	7
''otel>	-1
''otes>	-2
''oth	-2
''other	-2
''oti	2
''otice	3
''otion	-1
''otk	-3
''otkan	-2
''oto	-2
''otoma	3
''otr	2
''otre>	1
''ots	-1
''ott	-1
''otw	2
''otwie	2
''ou>	9
''oug	2
''ough>	2
''oun	-4
''ounce	-6
''ounci	4
''ound>	-1
''ount>	-1
''ounts	-2
''oup	-3
''oups>	-1
''our	4
''ours>	-4
''ourse	4
''ous	-2
''ousek	-1
''out	-2
''ova	1
''oval>	1
''ove	-9
''over>	-7
''ovi	-1
''oving	-1
''ově	7
''ověď>	3
''ow>	-4
''owi	1
''owied	1
''owl	1
''owled	2
''own	2
''owner	-1
''ox>	-3
''oxe	-1
''oxes>	-1
''oğr	1
''oğrul	1
''ość	6
''pag	-1
''page>	-1
''pai	3
''pal	-2
''pals>	-2
''pam	1
''pan	-4
''panel	-1
''pap	-4
''paper	-4
''par	-6
''parce	-5
''part>	-1
''pas	4
''passi	2
''pat	4
''pater	2
''pau	-3
''pause	-2
''pay	1
''pda	4
''pdate	6
''pde	8
''pdesk	8
''pea	-2
''pec	4
''pect>	1
''pen	3
''pendi	4
''peo	-1
''peopl	-1
''per	-2
''pers>	-4
''perso	3
''pha	-2
''pharm	-2
''pho	-6
''phone	-4
''photo	-4
''pic	-1
''pin	-1
''ping>	-1
''pla	-5
''place	-4
''plain	-3
''plaka	-2
''plant	-2
''ple	-6
''pleas	-3
''pli	-2
''plica	3
''plies	-5
''plo	-5
''plu	-5
''plus>	-2
''ply	8
''pol	-2
''polic	-1
''polog	-1
''pon	3
''ponde	5
''ponse	1
''por	-3
''port>	-4
''porti	-2
''portu	-1
''pos	1
''post>	-1
''posta	2
''poste	-3
''potka	-2
''potwi	2
''pov	3
''pověď	3
''pow	1
''powie	1
''ppe	-2
''ppi	-1
''pping	-1
''ppl	3
''pplic	3
''pport	-1
''pre	-3
''pregn	-1
''prete	-3
''pri	1
''pro	-2
''progr	1
''proof	1
''prova	5
''ps>	-2
''pt>	-2
''ptc	-1
''ptcha	-1
''pti	-2
''ption	-2
''pub	-1
''publi	-1
''puns>	1
''put	-2
''puty>	-1
''qc>	-4
''que	1
''quest	2
''qui	5
''quick	-2
''quire	2
''quiry	6
''r's	1
''r>	2
''ra>	2
''raa	-4
''raag>	-4
''rab	5
''rable	5
''rac	-4
''rad	-1
''radfo	-2
''raduc	-2
''raf	-3
''raft>	-3
''rag	-1
''rageb	-2
''rai	-2
''raini	-2
''ral	-1
''ram	4
''ramad	-1
''ran	-2
''ransp	-1
''ras	-3
''rat	-4
''rata>	-1
''rates	-1
''ratio	-1
''rator	-1
''rav	2
''ravel	-2
''rbe	-3
''rbend	-2
''rber'	-1
''rby	3
''rce	-5
''rch	-1
''rcher	-1
''rd>	1
''rda	-4
''rday>	-3
''rde	1
''rder>	2
''rdi	-6
''rding	-6
''rds	-3
''re	-3
''re>	3
''rea	3
''readi	-2
''reate	4
''reau>	9
''reave	-1
''rec	1
''receb	2
''recei	1
''recep	1
''recib	7
''recor	-5
''recru	-1
''ree	-1
''reeni	-2
''ref	1
''reg	3
''regis	3
''regna	-1
''rej	-4
''rek	-1
''rel	-1
''relig	-1
''rem	-6
''remen	1
''remin	-5
''remov	-4
''ren	-5
''ren's	-1
''rence	-6
''rende	4
''reo	-6
''rep	4
''repli	-5
''reply	8
''repor	-4
''req	7
''reque	7
''requi	2
''rer	4
''rer's	2
''rers>	2
''res	-2
''resea	-1
''resol	3
''respo	4
''ress>	-3
''resse	-1
''ressu	-2
''ret	-2
''reter	-3
''retir	1
''reu	-3
''reuni	-3
''rev	-2
''rfo	-2
''rfod>	-2
''rga	-2
''rge	-4
''rgenc	-2
''rgent	-2
''rgery	-2
''rgo	-2
''ri>	3
''ria	-3
''rial>	1
''rias>	-5
''ric	2
''ricev	2
''richt	1
''rid	-4
''riday	-4
''rie	-9
''ried>	-1
''riefi	-2
''rif	4
''rific	4
''rig	-1
''right	-1
''rik	-3
''rike>	-3
''rim	-1
''rin	-2
''ring>	-2
''rio	6
''rip	-1
''ripti	-1
''ris	-2
''ristm	-2
''rit	4
''rite>	-2
''riv	-3
''river	-2
''rk>	-1
''rki	2
''rking	3
''rks	-4
''rksho	-4
''rla	-5
''rlaub	-5
''rlo	-2
''rlop>	-2
''rly	-1
''rm>	-2
''rma	8
''rmaci	-1
''rmati	8
''rme	3
''rmi	-2
''rmin>	-1
''rms	-2
''rn>	-1
''rna	4
''rnal>	3
''rnh	1
''rnhau	1
''rni	-2
''rning	1
''rnity	-2
''ro>	8
''roc	-3
''rog	1
''rogra	1
''rol	2
''roles	-1
''roll>	5
''rom	-3
''ron	-1
''rong>	-1
''ront>	-1
''roof>	2
''room>	3
''ros	-2
''ross>	-1
''rot	-4
''rota>	-3
''roup>	-3
''roups	-1
''roval	5
''rpr	-1
''rpret	-3
''rra	4
''rresp	5
''rri	1
''rried	-1
''rs>	-10
''rsd	-3
''rsday	-2
''rses>	-2
''rsh	-2
''rship	-2
''rsi	4
''rsity	1
''rsk	1
''rso	3
''rson>	3
''rt>	-4
''rte	-3
''rti	-5
''rticl	-4
''rting	-2
''rtu	2
''rtuni	-1
''rui	-1
''rul	1
''rulam	1
''rum	3
''rus	-2
''rust>	-2
''ruste	-1
''rut	2
''rve	-4
''rver>	-4
''rves>	-1
''rvey>	-2
''rvi	1
''rvice	1
''ry>	4
''rzy	2
''räf	4
''räfta	4
''råg	-3
''råga>	-3
''rép	1
''répon	1
''réu	-2
''réuni	-2
''răs	1
''răspu	1
''s>	-13
''sa>	1
''sab	1
''sabba	1
''sad	-2
''sae	-1
''saemi	-1
''sag	7
''sage>	5
''sagem	2
''saggi	3
''saj	3
''sak	7
''sal	-5
''sam	-2
''sat	-4
''satur	-4
''say	-1
''sba	-1
''sband	-1
''sca	-2
''scarv	-1
''sch	1
''sche>	1
''scr	1
''scree	-2
''scrip	-1
''sda	-4
''sday>	-3
''se>	-2
''sea	-1
''searc	-1
''secon	-3
''secur	3
''sed	5
''seg	1
''segna	1
''sek	-1
''sekee	-1
''sel	3
''self>	3
''sem	-3
''sen	8
''sence	-2
''sende	10
''senhe	2
''sent>	-3
''sente	4
''ser	-3
''serve	-4
''servi	1
''ses	-7
''set	-2
''setti	-2
''sev	-3
''sfe	1
''sh>	-5
''sha	-3
''share	-2
''shi	-1
''ship>	-2
''sho	-2
''sib	-1
''sible	-1
''sic	-2
''sick>	-2
''sie	-2
''sig	2
''sin	1
''sing>	-4
''sio	-2
''sion>	-4
''sis	1
''sit	-4
''site>	-3
''sity>	1
''sk>	7
''ska	2
''ski	4
''sking	-1
''sli	-6
''slide	-6
''sol	7
''solic	5
''solve	3
''som	-4
''somal	-2
''someo	-2
''son	2
''sor	-1
''spam>	1
''spe	2
''spect	3
''spl	-1
''splan	-1
''spo	3
''spond	5
''spost	2
''spotk	-2
''spuns	1
''ss>	-5
''ssa	5
''ssaem	-1
''ssage	5
''ssagg	3
''sse	5
''sses>	-3
''ssi	1
''ssibl	-1
''ssing	-2
''ssion	1
''ssu	-4
''ssue>	-4
''ssure	-2
''sta	5
''start	-2
''state	4
''ste	3
''sted>	3
''stem>	-1
''stepp	-1
''steps	-2
''ster>	-1
''sters	-3
''sti	-1
''stigi	2
''still	-1
''stion	-6
''stiva	2
''stm	-2
''stmas	-2
''sto	-2
''stoms	-1
''stop>	-1
''str	-1
''strat	-4
''strik	-3
''sts	-2
''stu	-1
''stude	-3
''stä	3
''stäng	1
''stäti	2
''sub	-1
''subje	-2
''subsc	1
''suc	-1
''succe	-1
''sue	-4
''sun	5
''sunt>	3
''sur	-3
''sura>	6
''sure>	-3
''surge	-3
''surve	-2
''sus	-1
''sva	6
''svar>	6
''swa	-2
''swap>	-2
''swe	-2
''swi	-1
''switc	-1
''swy	2
''swydd	2
''syl	-1
''sylum	-1
''sys	-1
''syste	-1
''sze	4
''szeni	4
''sên	4
''sênci	4
''t>	-4
''ta>	1
''tac	1
''tachm	-2
''tact>	-2
''tacti	1
''taf	-2
''tag	1
''tai	-2
''tails	-2
''tak	-2
''take>	-1
''tal	-2
''tam	-2
''tant>	2
''tar	-4
''tart>	-1
''tarte	-2
''tas	-2
''taset	-2
''tat	1
''tatio	-2
''tator	-2
''tbo	-1
''tbots	-1
''tch	-2
''tcha>	-1
''tchin	-1
''te>	1
''tea	-1
''team>	-1
''ted	2
''tee	-4
''teers	-4
''tek	4
''tel	5
''telis	6
''tem	-2
''ten	-4
''tenan	-3
''tenda	-2
''tende	-4
''tente	-2
''tep	-2
''teppi	-1
''teps>	-2
''ter	-8
''term>	-3
''termi	-1
''terna	4
''terni	-2
''terpr	-3
''ters>	-3
''tes	-5
''testi	-3
''tex	-1
''texts	-1
''th>	-2
''tha	6
''thala	-1
''thank	7
''the	-6
''ther>	-2
''thers	-1
''these	-2
''thi	-2
''this>	-2
''thn	-5
''thnic	-2
''tho	2
''ths	-2
''thu	-2
''thurs	-2
''thw	-2
''ti>	2
''tia	-3
''tic	5
''tica>	1
''tical	1
''tice>	1
''tická	3
''ticle	-4
''tie	-7
''tig	4
''tigen	2
''tigin	2
''tik	7
''til	3
''till>	-1
''tim	-4
''timer	-1
''times	-2
''tin	3
''ting>	-1
''tio	-2
''tion>	-1
''tiona	-1
''tioni	-1
''tions	-2
''tiq	-1
''tique	-1
''tir	1
''tired	1
''tirem	1
''tis	1
''tisch	3
''tiv	3
''tival	-1
''tive>	1
''tka	-3
''tkani	-2
''tma	-2
''tmas>	-2
''tme	1
''tment	1
''to>	5
''tod	8
''today	8
''tom	10
''tomaa	4
''tomat	9
''toms>	-1
''too	3
''toodp	-1
''top	-2
''topic	-1
''topla	-2
''tor	5
''tored	-1
''torep	9
''tors>	-2
''tos	4
''tosva	6
''tra	-6
''tradu	-2
''train	-2
''trans	-1
''trati	-4
''trave	-2
''tre	2
''tri	-1
''trike	-3
''tro	-2
''tru	-2
''trust	-2
''ts>	-6
''tt>	4
''tta	1
''ttach	-2
''tte	-3
''ttee>	-1
''ttend	-2
''tter>	-2
''tters	-1
''tting	-3
''tu>	8
''tud	2
''tuden	-3
''tue	-1
''tuesd	-1
''tun	-3
''tunit	-1
''tur	-4
''turda	-3
''ture>	1
''turn>	-1
''tva	2
''tvang	2
''twier	2
''two	1
''twoor	3
''twort	1
''ty>	-5
''tyc	2
''tyczn	2
''tän	1
''tängt	1
''tät	2
''tätig	2
''tór	6
''tório	6
''tı>	-1
''uag	-2
''uage>	-2
''uages	-1
''ual	1
''ualit	-2
''uar	2
''ub>	-5
''ubj	-2
''ubjec	-2
''ubl	-1
''ublic	-1
''ubs	1
''ubscr	1
''ucc	-1
''ucces	-1
''uct	-2
''uctio	-2
''ude	-3
''udent	-3
''udi	-2
''ue>	-2
''uel	2
''uer	-1
''uera>	-3
''uesda	-1
''uest>	6
''uesti	-6
''ugh	2
''ugu	-1
''ugust	-1
''uic	-2
''uick>	-2
''uil	4
''uir	6
''uired	2
''uiry>	6
''uit	-1
''uje	-2
''ujemy	1
''ulama	1
''uli	-2
''ult	1
''ulta>	3
''ultat	-2
''um>	3
''uma	5
''uman>	8
''umb	-3
''umber	-3
''un	-4
''una	7
''unatt	-1
''unc	-3
''unce>	-2
''uncem	-1
''uncil	4
''undel	4
''une	-5
''une>	2
''ung	1
''uni	-5
''union	-2
''unity	-3
''unive	1
''unión	-1
''unk	6
''unkno	6
''unm	-2
''uns	1
''unt	-3
''untee	-3
''unts>	-2
''up>	-3
''upd	4
''updat	4
''ups	-1
''ur>	4
''ura	3
''urd	-1
''urday	-3
''ure	4
''ureau	9
''urg	-4
''urgen	-2
''urger	-2
''url	-5
''urlau	-5
''urlop	-2
''urn	-3
''urs	-5
''ursda	-2
''urse>	-1
''urses	-2
''urv	-2
''urvey	-2
''ury	-1
''us>	1
''usb	-1
''usban	-1
''use	-2
''useke	-1
''usi	-5
''ust	1
''usted	1
''ustom	-1
''usu	5
''usura	6
''usê	4
''usênc	4
''ut>	-2
''ute	-5
''utes>	-2
''uth	5
''uti	-2
''uto	12
''utoma	9
''utood	-1
''utore	9
''utosv	6
''uty	-1
''vac	-6
''vacat	-4
''vai	9
''val	1
''vals>	-1
''van	-1
''var	7
''vas	11
''vasta	11
''ve	-4
''ved	6
''vel	-2
''velli	-2
''vem	-1
''vemen	-1
''vende	5
''vent>	-2
''ver	-3
''verab	5
''verbe	-2
''vered	1
''verif	2
''vers>	-1
''very>	5
''ves	2
''vesti	3
''vey	-2
''vic	1
''vid	-1
''viden	-1
''vie	5
''vin	-5
''ving>	-5
''vir	2
''vis	-3
''visit	-2
''vit	-3
''vite>	-2
''voi	-1
''voice	-2
''vol	-6
''volun	-3
''vot	1
''votre	1
''vra	-4
''vraag	-4
''vut	2
''vuto>	2
''věď	3
''waa	9
''waab>	5
''wai	5
''waiti	4
''wan	-4
''wante	-4
''wap	-2
''war	-1
''ward>	-3
''warni	2
''was	-2
''way	4
''wd>	-4
''we'	4
''web	-6
''websi	-3
''wed	-1
''wedne	-1
''wee	-2
''week>	-1
''weekl	-1
''wel	-1
''welsh	-1
''wer	-2
''wesen	2
''wez	4
''wezig	4
''wha	-1
''what>	-1
''whe	-1
''where	-1
''whi	4
''while	-2
''white	6
''who	-4
''wia	1
''wie	1
''wiedź	1
''wierd	2
''win	-2
''winte	-2
''wit	-6
''witch	-1
''with>	-6
''wle	2
''wledg	2
''wn>	-1
''wne	-1
''wo>	-2
''woo	3
''woord	3
''wordi	-4
''worki	3
''works	-4
''wort>	1
''wre	-1
''wres>	-1
''wri	1
''write	-2
''wro	-1
''wrong	-1
''ws>	-4
''wyd	4
''wyddf	2
''wyl	-3
''wylia	-3
''xam	-1
''xams>	-1
''xes	-1
''xpe	3
''xt>	-2
''xte	-1
''xts	-1
''yan	3
''yanıt	3
''ycz	2
''yczna	2
''ydd	2
''yddfa	2
''ye>	-5
''yed	2
''yet	1
''yfa	-2
''yfarf	-2
''yli	-3
''yliau	-3
''ylu	-1
''ylum>	-1
''yma	5
''you	9
''your>	6
''yr>	2
''yra	4
''ys>	-2
''yst	-1
''ystem	-1
''za>	1
''zen	14
''zenie	2
''zgł	4
''zgłos	4
''zig	4
''zio	-2
''zione	-2
''zię	1
''zięku	1
''zna	2
''zon	1
''zones	-1
''à>	-6
''ão>	-2
''äft	4
''äfta>	4
''äng	1
''ängt>	1
''äre	4
''ärend	4
''äti	2
''ätige	1
''åga	-3
''ée>	3
''épo	1
''épons	1
''éri	-3
''érias	-5
''ét	-2
''étai	-2
''éun	-2
''éunio	-2
''ênc	4
''ência	4
''înt	-3
''óri	6
''ório>	6
''üro	5
''ăsp	1
''ăspun	1
''ęku	1
''ękuje	1
''ěď>	3
''ğru	1
''ğrula	1
''ıt>	3
''łos	4
''łosze	4
''ść>	6
''ştı	1
''άντ	3
''άντησ	3
''ηση	3
''ντη	3
''ντηση	3
''ση>	3
''τησ	3
''τηση>	3
''авт	6
''автом	5
''ака	-2
''ано	2
''ати	2
''атиче	5
''атичн	2
''аше	2
''аяв	7
''аявка	7
''ваш	2
''ваше>	2
''вер	5
''верне	4
''вет	1
''вка	7
''вку	2
''вст	-2
''встре	-2
''вто	6
''втома	5
''від	5
''відпо	4
''відь>	4
''дит	-1
''дпо	4
''дпові	4
''дтв	3
''дтвер	3
''дь>	4
''ени	2
''ение>	2
''енн	3
''ення>	3
''ерд	3
''ере	-2
''ерн	4
''ернен	4
''ет>	8
''ета	3
''еча	-2
''зая	7
''заявк	7
''зве	4
''зверн	4
''зус	-2
''зустр	-2
''ие>	2
''има	1
''иче	5
''ичн	2
''ична>	2
''кар	-4
''кат	2
''ку>	2
''лак	-2
''лакат	-2
''мат	5
''матич	5
''на>	5
''нен	4
''нення	4
''ние	2
''ник	4
''ння	2
''но>	2
''ня>	6
''ові	4
''овідь	4
''ома	5
''омати	5
''отв	1
''ответ	1
''отп	-3
''отр	1
''отрим	1
''пер	-2
''пла	-2
''плака	-2
''пов	4
''повід	4
''пра	6
''при	4
''реч	-2
''реча>	-2
''рим	1
''рне	4
''рненн	4
''річ	-2
''стр	-2
''стреч	-2
''стріч	-2
''сут	5
''та>	9
''тве	3
''тверд	3
''твет>	5
''те>	6
''ти>	-4
''тич	5
''тична	2
''то>	-4
''том	5
''томат	5
''тре	-2
''треча	-2
''три	2
''трима	1
''трі	-2
''тріч>	-2
''ты>	-9
''уст	-2
''устрі	-2
''ча>	-2
''чен	4
''чна	2
''ше>	2
''щен	2
''щение	2
''явк	7
''ідп	4
''ідпов	4
''ідь	4
''іч>	-2
''אוט	8
''אוטומ	8
''וטו	8
''וטומט	8
''ומט	8
''ומטי>	8
''טומ	8
''טומטי	8
''טי>	8
''מטי	8
''מענ	8
''מענה>	8
''נה>	8
''ענה	8
''أكي	3
''أكيد>	3
''ئي>	1
''ائي	1
''اب>	5
''ات>	-6
''ار>	6
''است	3
''استلا	1
''اقا	-3
''اقات>	-3
''ال>	-2
''الت	-1
''الم	2
''ام>	1
''ایت	1
''تأك	3
''تأكيد	3
''تر>	1
''ترج	-3
''ترجمة	-2
''ترجمہ	-2
''تك>	2
''تلا	1
''تلام>	1
''تلق	1
''تلقائ	1
''جمة	-2
''جمہ	-2
''خوا	4
''خواست	4
''خود	6
''خودکا	6
''درخ	4
''درخوا	4
''دکا	6
''دکار>	6
''راج	1
''رجم	-3
''رجمة>	-2
''رجمہ>	-2
''رخو	4
''رخواس	4
''ست>	4
''ستل	1
''ستلام	1
''شكو	-1
''شكوى>	-1
''شکا	1
''شکایت	1
''عد>	-3
''عید	4
''قائ	1
''قائي>	1
''قات	-4
''كوى	-1
''كيد	3
''لاق	-3
''لاقات	-3
''لام	1
''لقا	1
''لقائي	1
''مة>	-2
''ملا	-3
''ملاقا	-3
''مہ>	-2
''واس	4
''واست>	4
''وال	-2
''ودک	6
''ودکار	6
''وى>	-1
''ية>	2
''يد>	10
''پوس	-2
''چھٹ	2
''کار	6
''کای	1
''کایت>	1
''ھٹی	2
''یت>	1
''ید>	4
''आपक	2
''का>	-1
''टि>	1
''ठक>	-3
''पुष	1
''पुष्ट	1
''बैठ	-3
''बैठक>	-3
''वाल	1
''ष्ट	1
''ष्टि>	1
''स्थ	4
''ालि	-1
''िका	-1
''ित>	2
''ुष्	1
''ुष्टि	1
''ैठक	-3
''्टि	1
''আপন	1
''আপনার	1
''নার	1
''পনা	1
''পনার>	1
''বার	-1
''সিল	-3
''ার>	-2
''ের>	6
''니다>	2
''되었습	2
''되었습니다	2
''문의가	2
''수되었	2
''수되었습니	2
''습니다	2
''었습니	2
''었습니다>	2
''의가>	2
''접수되	2
''접수되었습	2
'<aa	1
'<aan>	-3
'<ab	2
'<abdu	-1
'<aber	1
'<abla	-3
'<able	-1
'<abov	1
'<abro	1
'<abse	6
'<abus	-3
'<abwe	-3
'<aby>	8
'<ac	1
'<acce	1
'<acco	7
'<accr	-1
'<accu	1
'<aces	3
'<ache	3
'<achi	-2
'<acho	-3
'<acht	-1
'<acil	3
'<ackn	3
'<acor	-3
'<acro	-2
'<act>	2
'<acto	-1
'<actu	-2
'<acus	-5
'<ad	3
'<adae	-1
'<add>	-3
'<adde	1
'<addi	-1
'<addr	-2
'<adey	-4
'<adju	2
'<admi	3
'<adop	2
'<adre	15
'<adva	-2
'<adve	-6
'<advi	12
'<af	1
'<affi	-3
'<afiş	-2
'<afra	-3
'<afri	-1
'<afro	-1
'<afte	4
'<afwe	-3
'<ag	-7
'<agai	-4
'<age>	-3
'<agen	-4
'<ages	-3
'<ago>	1
'<agor	-2
'<agos	2
'<agre	-6
'<ah	-1
'<ahea	-2
'<aim>	1
'<aind	-2
'<airp	-2
'<ak	4
'<al	-7
'<alar	-1
'<alas	-3
'<alba	-1
'<aldı	-4
'<ale>	-6
'<aler	4
'<alga	-3
'<algu	-8
'<aliv	-2
'<all>	-5
'<alla	-3
'<alle	-5
'<allo	-1
'<allw	-2
'<aloi	-4
'<alon	-3
'<alor	-1
'<alre	-2
'<als>	-2
'<alsa	-1
'<also	-3
'<alte	5
'<alwa	-2
'<alın	6
'<am	-6
'<ama>	-5
'<amen	-1
'<amer	-1
'<amon	-2
'<amse	-1
'<amt>	-2
'<an	-2
'<anal	-5
'<and>	-2
'<anda	5
'<ande	-1
'<andr	-1
'<anex	-1
'<anfr	4
'<ange	-6
'<angi	-2
'<anil	-1
'<anli	3
'<ann>	-3
'<anne	-1
'<anno	-6
'<annu	-2
'<answ	7
'<ante	-2
'<anth	-4
'<anti	-3
'<antw	3
'<anun	-2
'<any>	-5
'<anyb	-3
'<anym	-4
'<anyo	-4
'<anyt	1
'<anyw	-4
'<ao	1
'<août	1
'<apar	-1
'<apol	-1
'<app>	-2
'<appa	-2
'<appe	-1
'<appl	-2
'<appo	6
'<appr	-3
'<apri	6
'<aq	-3
'<aque	-3
'<ar	2
'<arab	-3
'<aray	-2
'<arbe	5
'<arch	-2
'<arou	2
'<arra	-2
'<arri	3
'<arti	-1
'<artı	3
'<arwa	-2
'<as	-2
'<asia	-2
'<asid	-2
'<ask>	-4
'<aske	-2
'<aski	-4
'<asks	-4
'<asse	1
'<assi	9
'<assu	9
'<asta	-3
'<astr	-1
'<asun	2
'<ateb	5
'<aten	8
'<atos	2
'<att>	-2
'<atta	-8
'<atte	2
'<até>	1
'<atë>	-3
'<au	-1
'<aubr	-1
'<auch	-4
'<audi	-3
'<auf>	3
'<augu	-1
'<aus>	-2
'<auss	-2
'<auth	2
'<auto	-1
'<autu	1
'<av	-1
'<avai	-2
'<aver	-2
'<avoi	-1
'<avon	3
'<aw	6
'<awai	6
'<away	3
'<ay	-2
'<ayaa	-3
'<ayo>	3
'<ayun	-3
'<az	-3
'<azna	-3
'<aç	2
'<açın	-2
'<ağ	-3
'<ağus	-3
'<ba	-5
'<baba	-1
'<baby	-2
'<back	1
'<bad>	-1
'<badl	-1
'<bag>	-3
'<bags	-3
'<baix	-3
'<baja	2
'<bala	-3
'<ban>	-7
'<bana	-6
'<band	-6
'<bank	7
'<bann	-4
'<bapt	-3
'<bar>	-4
'<bara	-3
'<barb	-1
'<bare	-4
'<barr	-3
'<bars	3
'<bart	-1
'<base	6
'<bawb	-4
'<bayr	3
'<başl	-3
'<başv	6
'<be	2
'<bean	2
'<bear	7
'<beca	-3
'<beco	-1
'<been	3
'<befi	5
'<befo	1
'<bega	-2
'<begi	2
'<begu	-1
'<beha	4
'<behi	-2
'<bein	3
'<beka	1
'<bekl	1
'<bekr	-4
'<bel>	-1
'<bele	-3
'<beli	-1
'<bell	2
'<belo	-3
'<ben>	1
'<benc	-2
'<bene	-2
'<beng	-1
'<bent	4
'<bere	5
'<beri	5
'<bess	-2
'<best	-4
'<besv	7
'<beta	-3
'<beth	1
'<bett	-6
'<beva	9
'<beve	-1
'<beyo	-1
'<bez>	-2
'<beze	-5
'<bi	-2
'<bien	-5
'<big>	-2
'<bij>	-1
'<bila	-3
'<bilg	3
'<bili	-2
'<bill	-1
'<bimp	-2
'<bin>	-6
'<bind	-1
'<binn	3
'<bioc	-1
'<bir>	2
'<biro	6
'<birt	-3
'<bis>	-3
'<bisc	-2
'<bish	4
'<bisi	-3
'<bit>	-4
'<bitt	3
'<biur	13
'<blee	7
'<bles	-6
'<blir	5
'<bloc	-4
'<blyn	1
'<bo	-4
'<boat	-2
'<bobl	-2
'<bod>	-2
'<bogd	4
'<bold	-1
'<bonj	4
'<bonn	-6
'<book	5
'<bore	-5
'<boss	-2
'<bost	1
'<bot>	3
'<both	-8
'<boun	-8
'<boxe	-2
'<brac	5
'<brad	-1
'<bran	2
'<brea	3
'<brie	-2
'<bril	-3
'<brin	-4
'<brit	1
'<briw	-2
'<broa	-2
'<brof	3
'<brok	-5
'<bron	-1
'<brow	-2
'<broş	-3
'<bryd	3
'<brys	5
'<bråd	4
'<bu	-4
'<budg	-2
'<buil	-1
'<bune	-3
'<bună	-4
'<bure	7
'<bus>	-2
'<busi	3
'<busy	-1
'<but>	-7
'<butt	4
'<bw	-1
'<bwci	-3
'<bwrd	1
'<by	9
'<bydd	4
'<bye>	-3
'<byst	-2
'<bö	-2
'<böbr	-2
'<bü	1
'<bę	-6
'<będz	-3
'<bắ	-4
'<bắt>	-4
'<c'	-3
'<c'es	-3
'<ca	-1
'<cada	-2
'<cael	4
'<cais	5
'<cake	-4
'<cald	1
'<cale	3
'<call	5
'<calm	-3
'<came	-5
'<camp	1
'<can'	1
'<canc	-1
'<cand	7
'<cann	3
'<cant	-2
'<cap>	-3
'<capt	1
'<car>	-2
'<card	-5
'<care	4
'<cari	-1
'<carm	-2
'<caro	-1
'<carr	-1
'<case	2
'<casi	-5
'<caso	4
'<cast	-3
'<catc	2
'<cate	-1
'<catr	-3
'<caug	2
'<caus	-2
'<ce	-1
'<ceas	-1
'<cele	1
'<cens	-3
'<cent	1
'<cere	-3
'<cert	-3
'<cery	-1
'<cett	-1
'<ceva	1
'<ch	-4
'<chai	-2
'<chap	-3
'<char	1
'<chas	-1
'<chat	-6
'<che>	-5
'<chea	-2
'<chec	5
'<chee	-2
'<cher	-5
'<ches	-2
'<cheu	-2
'<chez	-4
'<chi>	-3
'<chid	-1
'<chif	-3
'<chil	-2
'<chin	-2
'<chiu	6
'<choo	-1
'<chri	1
'<chuk	-2
'<chur	-2
'<ci	-4
'<ciao	-3
'<cifr	-3
'<circ	-4
'<cisz	-3
'<civi	-2
'<ciąg	3
'<cl	-2
'<clai	5
'<clar	4
'<clas	2
'<clea	-6
'<cler	-2
'<clev	-2
'<clic	5
'<clin	-1
'<cliq	6
'<cloc	-1
'<clos	-3
'<clou	-1
'<club	-5
'<co	-1
'<coas	-2
'<codi	-1
'<coff	-1
'<cold	-1
'<cole	2
'<coli	-3
'<coll	-2
'<colu	-3
'<com>	2
'<comb	-1
'<come	-7
'<comf	-1
'<comi	-5
'<comm	-1
'<comp	1
'<comu	-3
'<con>	1
'<conc	3
'<cond	-1
'<cong	2
'<conn	8
'<cont	4
'<conv	-6
'<cool	-1
'<coor	8
'<cope	-3
'<copi	2
'<copy	-5
'<coqu	-1
'<cord	2
'<cork	-1
'<corn	-1
'<coro	-1
'<corr	1
'<cosa	-2
'<cost	-2
'<coul	-4
'<coun	-3
'<cour	3
'<cous	-2
'<cove	5
'<cr	-1
'<crea	4
'<cred	-4
'<cret	-3
'<crew	3
'<crie	-1
'<cris	3
'<croe	-4
'<croi	-2
'<cros	-1
'<cryp	-3
'<cu	11
'<culp	-1
'<cult	3
'<cuma	-1
'<curr	11
'<cust	4
'<cut>	2
'<cw	-3
'<cwes	-3
'<cy	1
'<cyfe	3
'<cyn>	3
'<cyng	-2
'<cyrr	-2
'<cysy	3
'<cz	-1
'<czas	-5
'<cześ	-2
'<czwa	2
'<czy>	2
'<câ	-1
'<câma	2
'<când	-3
'<cü	-2
'<cüml	-2
'<d'	-4
'<d'ab	-5
'<d'ac	-3
'<d'ic	-2
'<daar	4
'<dad>	-1
'<dafl	-2
'<daft	-1
'<dag>	-6
'<dail	-6
'<dal>	10
'<dame	1
'<dan>	-4
'<dana	-1
'<dank	-5
'<dann	1
'<dans	1
'<dar>	-7
'<dare	-3
'<darl	3
'<das>	3
'<dash	-3
'<dass	2
'<data	-7
'<daug	-1
'<day>	2
'<days	4
'<db	3
'<dbs>	3
'<dd	-4
'<ddar	-2
'<ddim	-1
'<ddrw	-1
'<ddyd	-1
'<de	-1
'<dead	-5
'<deaf	-3
'<deal	10
'<dean	2
'<dear	-6
'<deat	-4
'<dec>	2
'<dece	-11
'<deci	5
'<decl	-2
'<decí	-3
'<defa	-1
'<defi	-2
'<degd	5
'<dein	-3
'<dela	1
'<dele	-4
'<deli	5
'<delp	3
'<dema	3
'<deme	-5
'<demo	1
'<den>	-5
'<denn	4
'<deno	-2
'<dent	-3
'<depo	-2
'<depu	1
'<der>	-2
'<derb	4
'<des>	7
'<desc	-1
'<desd	-4
'<dese	-4
'<desk	2
'<desp	-1
'<dess	-1
'<dest	4
'<det>	5
'<deta	1
'<deux	-5
'<devi	-3
'<deği	13
'<dia>	-1
'<diab	1
'<diag	-1
'<dial	5
'<dias	2
'<did>	-3
'<die>	-11
'<died	-2
'<dien	-1
'<dies	4
'<diet	-1
'<diff	-3
'<dige	-2
'<digi	6
'<dile	1
'<dim>	-8
'<din>	8
'<dinn	-4
'<diol	-2
'<dire	4
'<disa	1
'<disc	-4
'<disp	-2
'<dist	-1
'<dit>	4
'<ditt	9
'<ditë	-3
'<diwr	3
'<dn	15
'<dni>	4
'<do	-5
'<doar	1
'<dobr	-2
'<doch	-3
'<doct	-1
'<docu	1
'<dod>	-3
'<does	-2
'<doin	-4
'<doll	-2
'<dolu	-2
'<dom>	-1
'<domi	-2
'<domn	-3
'<don'	-3
'<dona	1
'<done	-5
'<donn	3
'<dont	-3
'<doon	7
'<door	-4
'<dora	-2
'<doro	-1
'<dos>	-8
'<dost	4
'<dosz	-4
'<dott	3
'<doub	-3
'<dovo	2
'<down	-3
'<doze	-3
'<doğr	1
'<dołą	-4
'<dq	-1
'<dqmi	-1
'<dr	-4
'<draf	-4
'<drag	-1
'<draw	1
'<drei	1
'<drie	1
'<drin	1
'<driv	-5
'<drop	-5
'<dros	9
'<drow	-3
'<drug	-2
'<du	6
'<duba	-2
'<due>	4
'<duff	-1
'<dumn	7
'<dupl	-3
'<după	2
'<durc	4
'<duri	7
'<duru	2
'<dus>	-2
'<duti	2
'<duty	-1
'<dw	-12
'<dweu	-2
'<dwi>	-6
'<dy	3
'<dydw	5
'<dz	-6
'<dzie	-4
'<dzię	-5
'<dzwo	1
'<dè	-2
'<dès>	-2
'<déla	3
'<dépl	-2
'<déso	1
'<día>	1
'<días	-1
'<dö	4
'<dönd	4
'<dönü	3
'<dě	-2
'<děku	-2
'<ea	-5
'<each	-4
'<earl	-3
'<earn	-3
'<east	5
'<easy	-4
'<eate	-3
'<ed	6
'<eder	2
'<edi>	-7
'<edil	8
'<edit	7
'<ee	2
'<een>	1
'<eens	-3
'<ef	-1
'<effe	-2
'<ei	4
'<eich	10
'<eigh	-3
'<eine	-6
'<einf	1
'<eing	1
'<eins	1
'<eith	-2
'<ek	8
'<el	2
'<elde	-2
'<eler	3
'<elev	-4
'<elif	3
'<elim	-1
'<else	4
'<em	13
'<emai	14
'<emba	-2
'<emek	-2
'<emer	7
'<emig	-1
'<emot	4
'<empl	2
'<empt	-2
'<en	5
'<encu	7
'<end>	-1
'<ende	11
'<endi	-1
'<endo	-1
'<engi	8
'<engl	-4
'<enjo	-2
'<enkä	1
'<enla	2
'<enou	-3
'<enqu	11
'<enre	-1
'<enro	-2
'<ente	1
'<enti	-2
'<entr	6
'<envi	-2
'<envo	-4
'<ep	-2
'<epip	-2
'<eq	3
'<equa	1
'<equi	2
'<er	-4
'<era>	-3
'<eras	-2
'<erha	-3
'<erna	-1
'<ero>	-2
'<erro	-4
'<erst	1
'<es	10
'<escr	7
'<ese>	-2
'<eso>	-3
'<esr>	-1
'<esse	2
'<est>	2
'<este	12
'<esti	-2
'<esto	3
'<está	1
'<et	-5
'<ethi	-3
'<eto>	-2
'<ette	-2
'<etwa	-3
'<eu	-5
'<ev	-4
'<eval	-1
'<even	-1
'<ever	-5
'<evid	-2
'<ex	-6
'<exac	-2
'<exam	-6
'<exce	-3
'<excl	-2
'<excu	-3
'<exec	-3
'<exem	-2
'<exer	-3
'<exis	-3
'<expe	2
'<expi	-1
'<expl	-3
'<ext>	9
'<exte	1
'<extr	-6
'<ey	-1
'<eye>	2
'<eyes	-4
'<eș	-3
'<ești	-3
'<fa	-9
'<fac>	-2
'<faci	-5
'<fact	-1
'<fail	1
'<fair	4
'<fais	-2
'<fall	-3
'<falt	-1
'<fami	-7
'<fanc	-4
'<faq>	3
'<far>	-4
'<fare	-3
'<fari	7
'<fast	-1
'<fasw	-2
'<fath	-6
'<favo	-3
'<faze	-2
'<fe	1
'<fear	-1
'<feb>	-4
'<febr	2
'<fed>	-4
'<feed	1
'<feel	-2
'<fees	3
'<feie	6
'<fel>	-5
'<fele	-3
'<fell	-4
'<fenl	-2
'<fenn	-4
'<feri	-3
'<ferm	6
'<fern	3
'<ferr	4
'<fest	3
'<fewe	-2
'<fewn	5
'<ff	3
'<ffwr	3
'<fi	-7
'<fick	-4
'<fiel	-1
'<fift	-3
'<figu	-2
'<file	-5
'<fili	-1
'<fill	-2
'<filt	3
'<fin>	-3
'<fina	-4
'<fine	-7
'<fini	-1
'<fino	2
'<fire	4
'<firm	1
'<firs	-2
'<fish	8
'<fitn	-1
'<five	-6
'<fixe	-3
'<fixi	-1
'<fl	-4
'<flag	-3
'<flex	-2
'<flig	-6
'<floo	8
'<flow	-3
'<flyi	-1
'<fo	-3
'<foar	-2
'<fogl	-2
'<foi>	7
'<fois	4
'<fold	-2
'<folk	-3
'<foll	4
'<fond	-3
'<food	4
'<foot	-7
'<for>	-2
'<fora	3
'<fore	-4
'<forg	-1
'<form	-2
'<fors	4
'<fort	-2
'<foru	1
'<forw	-2
'<fost	3
'<four	-2
'<fr	-2
'<fra>	-3
'<frag	-5
'<fram	2
'<fran	-6
'<frau	1
'<fred	1
'<free	-2
'<frei	7
'<freq	-2
'<fret	-1
'<fri>	9
'<frie	-1
'<from	-3
'<froz	-2
'<fråg	-1
'<fu	-1
'<fue>	-3
'<fuer	-1
'<full	-2
'<fun>	-1
'<fund	4
'<fune	2
'<funn	-2
'<fuor	5
'<furt	-3
'<futu	-2
'<fy	-3
'<fydd	-3
'<fä	3
'<fäll	3
'<få	6
'<får>	7
'<fé	-4
'<féri	-4
'<fö	3
'<för>	1
'<förs	-3
'<förä	6
'<fü	6
'<fünf	-1
'<für>	7
'<ga	-3
'<gada	1
'<gan>	-1
'<gang	-4
'<gaps	-2
'<gard	-4
'<gate	4
'<gave	-4
'<gd	-1
'<gdpr	-1
'<ge	-2
'<gebe	-2
'<geen	-2
'<gefä	-3
'<geht	-1
'<geld	-5
'<gele	-3
'<geme	-1
'<gen>	-3
'<gent	-1
'<genu	-1
'<gera	1
'<gern	1
'<gesc	2
'<get>	1
'<gets	-4
'<gett	-1
'<gewo	-3
'<ghan	2
'<gi	-2
'<gibt	-1
'<gide	-2
'<gill	-4
'<gior	4
'<giov	8
'<girl	4
'<gist	-3
'<give	-4
'<givi	-1
'<già>	-2
'<gl	-4
'<glad	-1
'<glas	-3
'<gm	1
'<gms>	1
'<go	-14
'<god>	-4
'<godz	-3
'<goes	-9
'<gohe	-2
'<goin	-5
'<golf	-2
'<gone	-1
'<good	-10
'<got>	-9
'<gova	-1
'<gove	-1
'<gp	2
'<gps>	-1
'<gr	-9
'<graa	-5
'<grab	-3
'<grac	-5
'<gran	-3
'<grat	-2
'<graz	-1
'<grea	-5
'<grey	2
'<grid	5
'<grou	-3
'<grud	4
'<gu	1
'<guar	6
'<gues	-7
'<guid	-1
'<guja	-2
'<gust	-2
'<gute	2
'<gw	6
'<gwai	5
'<gwei	4
'<gwen	5
'<gwrs	-3
'<gyda	-4
'<gyfe	-7
'<gymr	-3
'<gysy	3
'<går>	-1
'<gö	-3
'<gönd	-4
'<gönü	-3
'<gü	2
'<gün>	-3
'<günl	3
'<günü	7
'<güze	-2
'<ha	-2
'<haas	-3
'<habí	-5
'<hace	-2
'<hack	-5
'<had>	-8
'<hadd	6
'<haem	-1
'<haft	1
'<haha	-1
'<hair	-2
'<haka	-2
'<half	-7
'<hali	-3
'<hall	-3
'<haml	-2
'<hang	-4
'<hann	-1
'<hans	-2
'<happ	-3
'<har>	6
'<hard	-5
'<harg	-1
'<harj	-3
'<harr	2
'<harv	-5
'<hará	-3
'<has>	2
'<hasn	-5
'<hass	2
'<hast	1
'<hat>	-5
'<haus	4
'<haut	-3
'<havi	-4
'<he	-1
'<he'd	-2
'<he's	-5
'<head	-2
'<heal	5
'<hear	2
'<heav	-1
'<hebb	5
'<hedd	5
'<heef	-3
'<hej>	-1
'<hele	-2
'<hell	7
'<help	3
'<henc	-4
'<henr	-2
'<henv	8
'<hepa	-1
'<her>	-6
'<here	-8
'<herr	2
'<hers	-3
'<het>	1
'<heut	3
'<hi	-4
'<hide	-2
'<high	4
'<hila	4
'<hild	5
'<hill	4
'<him>	-8
'<hip>	-3
'<his>	-6
'<hist	2
'<hm	-1
'<hmm>	-1
'<ho	-3
'<hoda	3
'<hoi>	-5
'<hoje	-4
'<hola	-6
'<hold	-5
'<holi	8
'<home	-8
'<hone	-3
'<hong	-2
'<honn	-1
'<hono	-4
'<hook	-1
'<hoor	-1
'<hope	-2
'<hora	-3
'<hosp	2
'<host	-2
'<hote	-2
'<hotm	-3
'<hour	4
'<hous	7
'<how>	-3
'<howe	-1
'<ht	-6
'<html	-3
'<http	-2
'<hu	-7
'<hub>	4
'<hugh	-2
'<hugo	-1
'<hui>	-2
'<hull	-3
'<huma	-2
'<humb	-3
'<hund	1
'<hung	-2
'<husb	-1
'<hv	4
'<hw	3
'<hwn>	3
'<hy	3
'<hyn>	3
'<hynn	-2
'<há	11
'<hábi	2
'<hä	9
'<här>	9
'<hé	-2
'<hélè	-2
'<hô	-4
'<hôm>	-4
'<hö	1
'<höst	1
'<i'	-5
'<i'd>	-11
'<i'll	-3
'<i'n>	-5
'<i'r>	2
'<i've	-8
'<ia	4
'<ib	-2
'<ic	-1
'<icb>	-3
'<id	-1
'<iden	-2
'<ie	1
'<iech	1
'<if	1
'<ifeo	-2
'<ig	9
'<igno	3
'<ih	8
'<ihn>	-1
'<ihne	3
'<ihr>	1
'<ihre	9
'<ik	3
'<ikke	1
'<il	5
'<ilaa	3
'<ilet	7
'<ill>	-2
'<ilma	-4
'<ilsk	-3
'<im	-4
'<imag	2
'<imam	-1
'<imme	-3
'<immu	2
'<impo	-1
'<imra	-1
'<in	-1
'<inbo	5
'<inci	-2
'<inco	6
'<inde	1
'<indi	3
'<ine>	-1
'<ineq	1
'<ines	-3
'<info	1
'<ingr	-2
'<inne	5
'<inom	4
'<insh	-1
'<insi	1
'<insp	-1
'<inst	-1
'<insu	-3
'<inte	-5
'<into	-5
'<intr	4
'<inve	3
'<invi	-3
'<invo	5
'<inês	-2
'<io	-6
'<iona	-1
'<ios>	-5
'<ip	-3
'<ipho	-3
'<iren	-2
'<is	-3
'<ish>	-1
'<iska	-3
'<isn'	-2
'<issu	-1
'<ist>	3
'<isto	-2
'<it	-5
'<it'l	1
'<it's	-8
'<item	-4
'<its>	-1
'<itse	-3
'<itzi	2
'<iv	-3
'<ive>	-3
'<iz	3
'<izin	3
'<iç	12
'<için	12
'<i̇	11
'<i̇ki	3
'<j'	-1
'<j'ai	-1
'<j'ét	-2
'<jag>	-1
'<jam>	2
'<jane	5
'<janu	-3
'<janv	-2
'<jawa	7
'<je	4
'<jean	-3
'<jeg>	7
'<jema	-3
'<jero	3
'<jest	4
'<jetz	-6
'<jeud	-3
'<ji	4
'<jira	-3
'<job>	3
'<jobb	-3
'<jobs	-1
'<join	-6
'<jose	-3
'<jour	6
'<joy>	-6
'<js	3
'<jsem	3
'<ju	-1
'<judi	-1
'<juli	-4
'<july	1
'<jumu	-2
'<june	3
'<junk	3
'<jury	4
'<jusq	-4
'<just	-2
'<jutr	-3
'<już>	-4
'<ka	3
'<kada	1
'<kama	-1
'<kanc	3
'<kant	4
'<kavi	-3
'<kayd	3
'<ke	-5
'<keen	-1
'<keep	-5
'<keit	-1
'<kenn	3
'<kept	-1
'<kera	-2
'<keys	-3
'<kezd	-3
'<ki	-8
'<kick	-3
'<kidn	1
'<kiit	4
'<kind	-10
'<kirs	-1
'<kl	6
'<klic	4
'<klik	9
'<klop	-3
'<knoc	-1
'<ko	6
'<kole	6
'<komm	-11
'<komt	-2
'<konf	-2
'<kong	-2
'<kont	14
'<konu	2
'<kr	-1
'<kran	-3
'<kree	-3
'<krij	4
'<kris	-1
'<kt	-3
'<ku	6
'<kun>	-3
'<kunt	7
'<kurd	-1
'<kurm	-4
'<kurs	2
'<kw	4
'<ké	28
'<kö	5
'<könn	-3
'<kör>	-5
'<l'	2
'<l'ar	-2
'<l'as	8
'<l'im	-4
'<l'ob	2
'<la	-1
'<lab>	-1
'<labe	-1
'<lady	-2
'<land	2
'<lane	4
'<lang	-4
'<lapt	6
'<las>	4
'<last	-6
'<late	-1
'<latt	-1
'<laug	-1
'<lavo	7
'<law>	-3
'<lawa	-1
'<lay>	-1
'<le	-1
'<lead	-4
'<lear	-3
'<leas	-2
'<lect	-5
'<ledi	-5
'<leed	-5
'<leer	7
'<lees	8
'<left	4
'<lega	-3
'<lege	-3
'<legg	1
'<leic	-2
'<leid	-2
'<leka	1
'<leoc	-2
'<les>	3
'<lese	7
'<less	-1
'<lesz	-3
'<let>	-6
'<lett	-2
'<leve	5
'<li	-4
'<libe	1
'<lice	6
'<lie>	-4
'<lieb	-3
'<liek	-2
'<lien	3
'<lieu	6
'<life	2
'<lift	-1
'<liga	-4
'<ligg	-1
'<lign	-3
'<ligu	-1
'<like	-5
'<limi	6
'<lind	-4
'<line	2
'<ling	-5
'<link	4
'<list	-8
'<lite	2
'<litt	-1
'<livi	-1
'<ll	1
'<llam	-1
'<lle>	-4
'<lleg	6
'<llyt	-2
'<lo	-5
'<loca	-3
'<lock	-3
'<locu	-2
'<log>	-2
'<logg	5
'<lol>	-5
'<lond	-2
'<long	-2
'<look	-1
'<loop	-5
'<lorc	-3
'<lorn	2
'<los>	2
'<lose	-2
'<loss	3
'<lost	-3
'<lots	-1
'<lou>	-2
'<loud	-4
'<love	-5
'<lowe	6
'<lu	1
'<luck	-1
'<lucr	7
'<lui>	-2
'<lunc	-8
'<lund	2
'<lune	6
'<luni	2
'<lună	-3
'<ly	-2
'<lä	16
'<läse	4
'<læ	4
'<læse	2
'<lü	-3
'<lütf	-3
'<m'	-5
'<m'a>	-4
'<m'at	-1
'<ma	-1
'<maal	1
'<maan	6
'<maar	-4
'<maca	-2
'<mach	-2
'<mada	-1
'<made	-5
'<madr	-3
'<mae'	-3
'<mae>	4
'<magi	-1
'<mahm	-1
'<mai>	5
'<mail	5
'<main	-3
'<mair	-1
'<mais	-11
'<make	-5
'<mala	12
'<mali	-2
'<mam>	2
'<man>	-2
'<mana	2
'<mand	-8
'<mang	-3
'<mani	-2
'<mann	-2
'<manu	3
'<many	-2
'<manę	-3
'<marc	4
'<mari	-1
'<mark	-6
'<marr	-1
'<mars	2
'<mart	6
'<mary	-2
'<marz	5
'<mast	-1
'<matc	-1
'<mate	2
'<mati	-2
'<matt	-1
'<maur	-2
'<mawr	-2
'<max>	-5
'<may>	-2
'<małg	-2
'<me	5
'<mea>	3
'<mean	-1
'<mech	-1
'<medd	6
'<medi	-1
'<meen	-2
'<meer	1
'<meet	-1
'<meg>	-2
'<mega	-5
'<mei>	-2
'<meil	2
'<mein	3
'<mejl	7
'<meld	11
'<memb	-5
'<meml	-1
'<memo	-2
'<men>	-3
'<mens	9
'<ment	-5
'<merc	-3
'<merg	-4
'<merh	-1
'<merr	6
'<mers	-3
'<mes>	-4
'<mesa	15
'<mess	6
'<met>	2
'<mevr	-3
'<mewn	1
'<mi	-9
'<mich	6
'<mid>	-2
'<midn	2
'<midw	5
'<mien	-2
'<mig>	-4
'<migh	3
'<miha	-3
'<mija	-3
'<mil>	-4
'<mill	-3
'<min>	7
'<mind	-3
'<mine	-8
'<mini	-4
'<mins	-1
'<minu	-8
'<mio>	-2
'<mir>	-5
'<mis>	-4
'<misr	-1
'<miss	-4
'<mist	-2
'<mit>	-3
'<mitt	5
'<mn	-3
'<mnie	-3
'<mo	-3
'<mobi	1
'<moc>	-2
'<mod>	-1
'<mode	-4
'<modi	3
'<modu	-4
'<mogę	-2
'<mome	3
'<mon>	4
'<mond	-1
'<mone	-5
'<moni	1
'<mont	-2
'<moor	1
'<mora	6
'<more	-9
'<morg	9
'<morn	-1
'<most	-2
'<moth	-3
'<moun	8
'<mout	-1
'<move	-2
'<movi	2
'<moyo	-1
'<może	-1
'<mp	1
'<mr	-4
'<mrs>	-4
'<mu	-4
'<mua>	-3
'<muba	1
'<much	-5
'<mult	1
'<mulț	-1
'<mum'	-1
'<mum>	-2
'<musi	2
'<musl	1
'<muss	-1
'<must	-7
'<mute	-3
'<mw	-2
'<my	-6
'<mynd	-2
'<myse	-3
'<myśl	-2
'<mám>	-3
'<más>	-7
'<må	2
'<månd	2
'<mé	4
'<médi	4
'<mọ	-4
'<mọi>	-4
'<n'	7
'<n'a>	4
'<n'es	2
'<na	-5
'<naar	-1
'<nach	2
'<nad>	3
'<nada	-2
'<nadi	-2
'<nair	-1
'<name	-6
'<nami	-1
'<nan>	-4
'<nas>	-2
'<nasr	-2
'<nasz	3
'<nath	-1
'<nati	-1
'<natu	-3
'<ne	2
'<nece	-3
'<need	-2
'<neem	2
'<nege	6
'<neig	-5
'<neit	-2
'<nel>	-2
'<nem>	15
'<nepa	-1
'<net>	-3
'<netw	5
'<neve	-4
'<new>	-2
'<news	-2
'<next	1
'<nečt	8
'<ng	2
'<ngai	-2
'<ngha	-1
'<nghỉ	5
'<ngoz	1
'<ngườ	-4
'<nh	-3
'<nhsm	-2
'<nhw>	-2
'<nhé>	-4
'<ni	-1
'<ni'n	-4
'<niam	-1
'<nice	-6
'<nich	5
'<nici	-3
'<nid>	4
'<nie>	4
'<niec	2
'<niem	-5
'<niep	4
'<niet	2
'<nigh	-3
'<nine	-5
'<ning	-3
'<nk	-9
'<no	-1
'<nobo	-6
'<nomi	-2
'<non>	5
'<none	-1
'<nor>	-1
'<nort	5
'<noss	6
'<nost	1
'<not>	1
'<note	6
'<noth	-1
'<notă	-2
'<nou>	-3
'<nous	2
'<nov>	-4
'<nove	-6
'<now>	-3
'<nu	2
'<nual	5
'<nues	1
'<numa	1
'<numb	-3
'<nume	3
'<numm	5
'<numé	2
'<nur>	-2
'<nurs	-4
'<nw	-4
'<ny	-1
'<nã	4
'<não>	4
'<nä	8
'<näch	2
'<när>	5
'<näst	4
'<nå	-1
'<någo	-3
'<når>	3
'<né	-3
'<nélk	-3
'<nú	2
'<núme	2
'<o'	-1
'<o'cl	-2
'<o'n>	-3
'<o'r>	3
'<oa	-4
'<ob	-9
'<obi>	-2
'<obje	-3
'<obli	-4
'<obra	1
'<obri	-5
'<obse	-1
'<obvi	-4
'<oc	11
'<occa	3
'<occu	6
'<och>	6
'<octo	3
'<od	7
'<odd>	1
'<odet	-2
'<odil	-3
'<odpo	9
'<oduy	-3
'<oe	-2
'<oedi	-2
'<of	2
'<ofen	-3
'<off>	-3
'<offe	-3
'<offi	8
'<offl	2
'<ofic	2
'<ofte	-1
'<ofyn	-3
'<og	-1
'<ogun	-1
'<oh	-3
'<ohne	-3
'<ok	4
'<okaf	1
'<okon	-3
'<oksa	-2
'<ol	2
'<olac	-1
'<olan	1
'<olat	-1
'<old>	-2
'<olde	-2
'<olmu	-2
'<olur	-2
'<olá>	-1
'<om	1
'<on	-5
'<once	3
'<ond>	-5
'<onde	4
'<one>	-6
'<ones	-4
'<onli	2
'<ons>	4
'<onsd	6
'<ont>	-3
'<onto	-4
'<ontv	-2
'<oo	5
'<ooh>	-3
'<ook>	-2
'<ooo>	15
'<op	-1
'<open	-2
'<oper	1
'<opt>	-3
'<opér	2
'<or	7
'<ora>	-2
'<oral	-3
'<orch	1
'<orde	9
'<ordi	-3
'<org>	-2
'<orga	8
'<orig	2
'<os	14
'<osei	2
'<osgo	5
'<othe	-3
'<otom	-3
'<otra	-5
'<otrz	4
'<otta	10
'<otti	-2
'<otto	6
'<ou	-5
'<ough	-6
'<our>	-3
'<ours	-9
'<out>	-3
'<outb	-1
'<outg	-1
'<outl	-5
'<outp	-1
'<outs	6
'<ov	-3
'<over	-3
'<ow	-2
'<owe>	-3
'<owin	1
'<own>	-2
'<owne	3
'<oy	1
'<oyel	2
'<pa	-1
'<pacj	-2
'<page	4
'<pagi	-2
'<paid	-1
'<pain	-3
'<palj	-3
'<pals	1
'<pan>	-2
'<pani	1
'<pape	-4
'<papi	-3
'<par>	2
'<para	3
'<pard	-2
'<pare	6
'<parf	-1
'<park	2
'<pars	-4
'<part	-5
'<parv	1
'<pas>	5
'<pash	-3
'<past	-2
'<pasu	-1
'<pat>	-1
'<patc	3
'<pate	8
'<pati	-3
'<patr	-3
'<paul	1
'<paus	-3
'<payr	4
'<pańs	4
'<pd	-1
'<pdf>	-1
'<pe	-1
'<peac	4
'<peck	2
'<peid	-2
'<pela	2
'<pelo	1
'<pen>	-4
'<pend	5
'<penh	3
'<pens	1
'<pent	4
'<peop	-6
'<per>	1
'<perd	-3
'<perf	-4
'<perg	-3
'<perh	-2
'<peri	4
'<perm	-4
'<pero	-4
'<perp	-3
'<pers	2
'<pert	3
'<perş	5
'<pess	1
'<pete	-3
'<peti	-4
'<petr	2
'<ph	-2
'<phar	2
'<phd>	-2
'<phis	-3
'<phon	-2
'<phot	-2
'<phra	-2
'<phys	-3
'<phép	5
'<pi	4
'<pick	13
'<pict	4
'<piec	-3
'<pier	-4
'<pila	-2
'<pile	-2
'<piln	3
'<pin>	-2
'<ping	-6
'<pisa	3
'<pism	-3
'<piąt	-2
'<pl	-6
'<plab	-1
'<plac	-1
'<plai	-3
'<plak	-4
'<plan	-3
'<plas	-4
'<play	-4
'<plaz	2
'<plea	-4
'<plec	-4
'<plez	-3
'<pls>	-6
'<plus	2
'<plz>	-3
'<plăc	-3
'<pocz	2
'<pod>	12
'<pode	-4
'<poen	-2
'<poet	-2
'<poin	-1
'<pola	-2
'<poli	-1
'<pols	-5
'<poni	-1
'<pool	-1
'<poor	2
'<pop>	-3
'<popr	-2
'<por>	6
'<porq	-3
'<port	-1
'<pose	-3
'<posi	2
'<poss	4
'<post	-3
'<pot>	-3
'<potv	13
'<potw	-1
'<powe	-1
'<powr	4
'<pošt	3
'<pr	2
'<prac	4
'<prad	-3
'<prat	-6
'<pray	3
'<praz	5
'<pre>	-1
'<pref	-5
'<prei	-3
'<pren	-2
'<prep	-1
'<pres	3
'<pret	-3
'<prev	-3
'<prin	-10
'<prio	5
'<pris	-2
'<prit	-2
'<priv	-7
'<priy	-3
'<proa	-1
'<prob	6
'<prof	-2
'<prog	8
'<proh	-2
'<proj	7
'<prom	-4
'<proo	3
'<prop	-5
'<pros	7
'<prot	3
'<prov	3
'<pryc	-2
'<prze	10
'<pu	-7
'<pub>	-5
'<publ	-3
'<puc>	-3
'<pued	2
'<pump	-2
'<pune	-2
'<punk	-2
'<purt	-2
'<push	-1
'<put>	-5
'<puzz	4
'<può>	3
'<py	12
'<pyth	3
'<pági	-2
'<pâ	6
'<până	6
'<pä	-4
'<pääs	-4
'<pó	-1
'<pół>	-1
'<pô	-2
'<pôr>	-2
'<př	10
'<qu	2
'<qu'i	3
'<qu'u	2
'<qual	-3
'<quan	-3
'<quar	5
'<que>	3
'<quee	-1
'<quel	-5
'<quer	7
'<queu	-1
'<quic	4
'<quie	-3
'<quil	4
'<quin	-3
'<quit	-3
'<quot	1
'<ra	-2
'<race	-1
'<raj>	-2
'<raja	-2
'<rama	3
'<ran>	-1
'<rang	-4
'<rano	-3
'<rao>	3
'<rapp	-4
'<rate	1
'<rath	-3
'<rati	-1
'<razi	-2
'<reac	12
'<read	1
'<real	-1
'<reas	-2
'<reca	-1
'<rece	2
'<reci	2
'<reco	-3
'<recr	-5
'<red>	-4
'<rede	5
'<redi	2
'<redo	-5
'<redu	7
'<ref>	-2
'<refe	4
'<refu	-1
'<rega	-3
'<regi	3
'<rein	4
'<reje	-9
'<rejo	-1
'<rela	1
'<reli	-2
'<rely	-1
'<rema	-5
'<reme	-1
'<remi	3
'<remo	-6
'<rena	-4
'<reop	10
'<reor	-3
'<rep>	-1
'<repl	8
'<repo	-1
'<requ	7
'<resc	-1
'<rese	9
'<resi	1
'<reso	1
'<resp	6
'<rest	-5
'<resz	-2
'<ret>	-4
'<retd	-3
'<rete	3
'<reti	1
'<reto	1
'<retr	1
'<retu	3
'<rev>	-1
'<revd	-2
'<reve	-2
'<revi	1
'<reçu	-3
'<rg	3
'<rgds	3
'<rh	-2
'<rhan	1
'<rhyw	-2
'<ri	-6
'<riap	6
'<rice	-6
'<rich	-1
'<rid>	-3
'<rien	-2
'<righ	-4
'<ring	-5
'<risk	1
'<risp	2
'<rita	-2
'<rive	-3
'<rivo	3
'<ro	3
'<robo	11
'<rodr	-3
'<rog>	1
'<role	6
'<roll	-3
'<roma	-2
'<ros>	-1
'<rosa	1
'<rota	-3
'<roug	-2
'<roun	-4
'<rout	1
'<row>	-1
'<roya	-3
'<ru	-4
'<ruar	4
'<rubb	-2
'<rui>	-3
'<rule	-3
'<run>	-2
'<rung	-1
'<runn	-1
'<runs	-3
'<ruth	-1
'<rw	9
'<rwyf	8
'<ry	2
'<rydy	-1
'<rywu	-5
'<ré	1
'<réce	1
'<répo	5
'<réun	-4
'<rü	2
'<rück	2
'<ră	4
'<răsp	4
'<s'	-5
'<sa	-10
'<sabb	1
'<sabi	-3
'<sade	-4
'<safe	6
'<saho	1
'<said	-8
'<sair	-3
'<sake	3
'<sal>	4
'<sala	-4
'<salm	-1
'<salu	1
'<salı	5
'<same	-7
'<samo	-4
'<sand	-3
'<sans	4
'<sant	-4
'<sarà	4
'<sat>	1
'<sati	-1
'<satu	-4
'<say>	-8
'<says	-9
'<sb	1
'<sc	4
'<scam	-1
'<scan	-3
'<scha	-1
'<sche	1
'<schi	-5
'<scho	4
'<schr	5
'<scre	3
'<scri	4
'<scus	-2
'<se	-2
'<seas	-1
'<seat	-5
'<seco	-5
'<secr	11
'<sect	-3
'<secu	-1
'<seda	-2
'<sede	5
'<see>	-3
'<seei	-2
'<segn	4
'<segu	1
'<seit	-1
'<seja	2
'<sekr	7
'<sela	-3
'<sele	2
'<sell	-4
'<sema	-8
'<seme	-2
'<semi	-4
'<sen>	-4
'<send	-1
'<seni	1
'<sens	-3
'<sent	3
'<sepa	-5
'<sept	5
'<ser>	-3
'<sera	1
'<serd	-3
'<seri	-6
'<serv	6
'<será	2
'<ses>	-2
'<sess	-2
'<set>	-4
'<sett	-3
'<setu	-3
'<seu>	6
'<seve	3
'<sg	-4
'<sgt>	-4
'<sh	-8
'<shab	-2
'<shal	-1
'<shan	-3
'<shar	4
'<she'	-6
'<she>	-10
'<shee	-5
'<shef	-5
'<shif	1
'<shir	3
'<shop	-3
'<shor	-1
'<shou	-7
'<show	-1
'<shut	1
'<si	-6
'<sich	4
'<sick	2
'<side	-5
'<sido	3
'<sie>	7
'<sier	-2
'<sign	-1
'<sile	-4
'<sill	-6
'<simp	-3
'<sinc	-6
'<sind	4
'<sing	-5
'<sir>	-6
'<sist	-4
'<sit>	-2
'<site	6
'<sits	-1
'<six>	2
'<siz>	-3
'<siân	-1
'<się>	-2
'<sk	2
'<ska>	-3
'<skip	-3
'<skre	-3
'<skri	7
'<skut	-2
'<sl	-4
'<slee	-3
'<slei	-2
'<slid	-9
'<slip	-3
'<slot	-1
'<slow	2
'<slut	4
'<släp	6
'<sm	1
'<sn	-4
'<snow	-4
'<so	2
'<soba	-3
'<soc>	-1
'<soir	-1
'<soit	4
'<sole	-1
'<soli	-1
'<solo	4
'<solv	10
'<soma	-1
'<some	-1
'<son>	-1
'<sono	5
'<soo>	7
'<soon	4
'<sorr	-5
'<sort	-1
'<sost	-2
'<soun	-3
'<sous	4
'<sout	-3
'<sp	1
'<spai	-2
'<spam	1
'<spar	-2
'<spea	2
'<spec	1
'<spen	-1
'<sple	-4
'<spok	-1
'<spot	-5
'<spra	7
'<sr	3
'<st	-6
'<staf	1
'<stam	2
'<stan	-6
'<star	-4
'<stas	-4
'<stat	2
'<stay	-2
'<stea	-1
'<steh	-2
'<step	-1
'<stic	-3
'<stil	-2
'<stim	-3
'<stoc	1
'<ston	-3
'<stop	-7
'<stor	-4
'<stra	-3
'<stri	-2
'<stro	-9
'<stub	-3
'<stud	3
'<stuf	-3
'<styl	-1
'<stän	1
'<su	1
'<sua>	8
'<subj	2
'<subm	6
'<subs	3
'<succ	3
'<such	-3
'<suis	2
'<sum>	-1
'<summ	-1
'<suna	3
'<sunb	-1
'<sund	-7
'<sunn	3
'<sunt	4
'<suo>	3
'<supe	-5
'<supo	7
'<sur>	1
'<sure	1
'<surf	-1
'<surg	-1
'<surn	-3
'<surv	-5
'<susp	-4
'<sust	6
'<sv	7
'<svar	7
'<svår	-3
'<swap	-5
'<swit	1
'<swni	-5
'<swyd	5
'<sy	5
'<sylh	-1
'<symp	2
'<symu	-1
'<syst	7
'<sz	14
'<sü	7
'<süre	5
'<să	-2
'<săpt	-6
'<t'	-3
'<t'ir	-2
'<ta	-1
'<tabl	-7
'<tack	-4
'<tag>	2
'<tagi	4
'<tahi	-1
'<tak>	-4
'<take	-2
'<taki	7
'<tale	1
'<talk	-4
'<tall	-3
'<tami	-2
'<tams	4
'<tan>	6
'<tang	-1
'<tani	1
'<tap>	7
'<tard	-6
'<tari	-1
'<taug	-2
'<te	-3
'<tea>	-5
'<teac	-1
'<team	7
'<ted>	-2
'<tego	-3
'<tekr	-3
'<tele	-4
'<tell	-7
'<temb	4
'<ten>	-6
'<term	4
'<terr	-3
'<terç	-3
'<tesf	-1
'<test	-2
'<texe	-3
'<text	-1
'<teşe	-2
'<th	-2
'<than	-3
'<that	-4
'<the>	-3
'<thea	2
'<thei	-4
'<them	-9
'<then	-6
'<theo	1
'<ther	-6
'<thes	-2
'<they	-11
'<thie	-2
'<thin	-5
'<thir	-2
'<tho>	-1
'<thos	-2
'<thou	-7
'<thre	-7
'<thro	-1
'<thu>	2
'<thx>	-2
'<ti	1
'<tick	-2
'<tidy	-1
'<tien	-5
'<tigr	-1
'<tijd	-3
'<til>	6
'<tilb	6
'<till	1
'<time	3
'<tiny	2
'<tire	-2
'<titl	-3
'<tj	3
'<tjän	3
'<to	-7
'<todd	-2
'<todo	-7
'<told	-5
'<tolk	-3
'<tolu	-1
'<tom>	-1
'<tomk	-2
'<tomo	2
'<ton>	-3
'<toni	-4
'<too>	-6
'<took	-1
'<tool	2
'<top>	-2
'<topi	-4
'<topl	-1
'<tot>	1
'<touc	8
'<tous	-1
'<tout	-2
'<towe	-2
'<town	-2
'<tra>	-1
'<trab	15
'<trac	-1
'<trad	-3
'<trai	2
'<tran	4
'<trea	-4
'<tree	-5
'<tren	-2
'<trev	-1
'<tria	-3
'<trie	-4
'<trin	1
'<trol	-2
'<trop	-3
'<trou	1
'<trul	-2
'<trus	-4
'<try>	-1
'<tryi	2
'<trze	-3
'<très	-3
'<trên	-2
'<tu	-5
'<tue>	-1
'<tuli	-3
'<tun>	-3
'<tund	-2
'<turk	1
'<turn	-2
'<tus>	-3
'<tusi	-2
'<tutu	1
'<tv	4
'<två>	4
'<tw	-8
'<twee	1
'<twen	-3
'<twic	-3
'<twin	-2
'<two>	-8
'<twoj	5
'<ty	-6
'<tyck	-3
'<tydz	-3
'<tylk	-3
'<type	2
'<typo	-1
'<tyst	-4
'<tyvä	-4
'<té	9
'<tî	6
'<tîm>	6
'<tô	5
'<tôi>	5
'<tü	-5
'<türk	-5
'<tı	1
'<tıkl	1
'<uf	1
'<uffi	1
'<uh	-3
'<uhr>	-3
'<uk	-3
'<uka>	-2
'<ul	-4
'<ulaş	-3
'<ulot	-2
'<um	2
'<uma>	1
'<umra	-1
'<un	1
'<unab	-2
'<unav	9
'<unba	-2
'<unbl	-2
'<und>	9
'<unde	-2
'<undo	-5
'<une>	2
'<unfo	4
'<unig	1
'<unio	1
'<unit	-2
'<univ	-1
'<unkn	3
'<unla	-1
'<unle	-4
'<unlo	-1
'<unmo	-1
'<unre	-1
'<unrh	1
'<uns>	-3
'<unse	4
'<unsu	-5
'<unte	2
'<unti	4
'<up	1
'<upda	2
'<upta	-2
'<ur	1
'<urat	-3
'<urge	6
'<urgê	1
'<urla	-4
'<urlo	-3
'<urol	1
'<urzą	-3
'<us	5
'<use>	2
'<used	-2
'<user	5
'<uses	1
'<usin	-2
'<uste	5
'<usua	8
'<ut	4
'<utan	1
'<utf>	-1
'<va	5
'<vaca	-5
'<vacc	-1
'<vagi	-1
'<vaka	-3
'<vale	-2
'<vali	2
'<van>	7
'<var>	-6
'<ve	-4
'<veel	-3
'<vege	-4
'<vend	2
'<veng	-2
'<veni	-7
'<venk	-2
'<venl	2
'<verb	-4
'<verd	1
'<vere	4
'<veri	8
'<verr	6
'<vers	-11
'<vert	-1
'<very	-2
'<vet>	-1
'<vett	-1
'<veui	4
'<veți	3
'<vi	8
'<via>	4
'<vid>	2
'<vide	-1
'<viel	2
'<vien	-4
'<view	-1
'<viit	-2
'<vine	-3
'<virk	3
'<visa	-2
'<visi	5
'<vist	-3
'<vita	-1
'<vl	7
'<vlas	7
'<vo	9
'<voi>	2
'<voic	3
'<vois	-1
'<volg	-2
'<volt	4
'<volu	7
'<volv	-1
'<vom>	2
'<von>	1
'<voor	5
'<vorb	-2
'<vorh	-1
'<vors	-3
'<votr	10
'<vou>	-4
'<vouc	-2
'<vous	3
'<vr	4
'<vraa	-2
'<vrij	4
'<vá	27
'<väck	-3
'<växe	2
'<vå	-3
'<vår>	-3
'<vă	6
'<văzu	-3
'<wa	-3
'<waan	7
'<wai>	-2
'<wait	2
'<walk	-3
'<wals	-4
'<wand	3
'<wann	4
'<want	-7
'<war>	-3
'<ward	2
'<warm	-6
'<was>	-3
'<watc	-4
'<wate	-3
'<wave	-1
'<waxa	7
'<we	-1
'<we'd	-3
'<we'l	3
'<we'r	-2
'<we'v	3
'<weat	-2
'<web>	5
'<webi	-5
'<webs	5
'<wed>	4
'<wedd	-3
'<wedn	1
'<weds	3
'<wedy	-1
'<week	1
'<weer	-2
'<weg>	-6
'<wege	6
'<weis	1
'<weit	3
'<weke	1
'<wel>	-3
'<welc	-4
'<well	-7
'<wels	-2
'<wem>	-3
'<wenb	-1
'<wend	3
'<went	-6
'<were	-7
'<werk	6
'<wh	-6
'<whar	-2
'<what	-3
'<whee	-1
'<when	-2
'<wher	2
'<whet	-1
'<whic	-2
'<whit	-2
'<who'	-7
'<who>	-2
'<whoe	-1
'<whol	-3
'<whom	-3
'<whos	-1
'<why>	-4
'<wi	1
'<wiad	7
'<wie>	-6
'<wies	1
'<wifi	-1
'<wij>	7
'<will	10
'<wind	-2
'<wins	-1
'<wipe	-2
'<wir>	1
'<wird	5
'<wish	-1
'<wisi	-3
'<wit>	-3
'<with	-2
'<witn	-2
'<wn	1
'<wnae	-2
'<wo	1
'<woch	-1
'<wold	-1
'<woln	-1
'<woma	-1
'<wome	-4
'<won'	2
'<word	3
'<work	5
'<worr	3
'<wort	-3
'<woul	-6
'<wrac	2
'<wres	1
'<wris	-1
'<wron	-3
'<wrot	-1
'<ws	-4
'<wstr	-1
'<wy	-3
'<wydr	-3
'<wyf>	4
'<wyli	-4
'<wyth	-2
'<xa	5
'<xafi	5
'<xi	13
'<xiri	5
'<ya	3
'<yanl	-2
'<yanı	6
'<yarı	6
'<yazd	-6
'<yd	3
'<ydyc	3
'<ye	-6
'<yeah	-2
'<year	-3
'<yes>	-7
'<yest	-2
'<yet>	2
'<yewa	-3
'<yh	11
'<yhte	11
'<ym	9
'<ymat	3
'<ymho	6
'<yn	-2
'<yng>	-1
'<yno>	-3
'<yo	1
'<yok>	-2
'<you'	1
'<you>	-1
'<your	8
'<yu	-4
'<yusr	-4
'<yw	3
'<yı	5
'<yıll	5
'<za	1
'<zacz	-3
'<zadz	-3
'<zahl	-6
'<zain	-1
'<zama	-3
'<zare	3
'<zast	6
'<začn	-3
'<zd	-1
'<zdąż	-2
'<ze	-7
'<zeal	-3
'<zg	2
'<zgad	-2
'<zgło	4
'<zi	1
'<ziek	2
'<zijn	-3
'<zile	4
'<zip>	-1
'<zit>	-3
'<zm	-1
'<zmia	-2
'<zo	4
'<zolt	-1
'<zone	-1
'<zoom	-2
'<zost	8
'<zp	16
'<zprá	9
'<zu	4
'<zuge	2
'<zum>	6
'<zwei	-4
'<zwol	3
'<än	2
'<är	3
'<ären	3
'<ça	3
'<çalı	3
'<ço	-4
'<çok>	-4
'<ét	4
'<étai	-4
'<été>	8
'<îm	-3
'<îmi>	-3
'<în	1
'<înre	-2
'<înto	-3
'<öp	3
'<öppn	3
'<út	7
'<üb	-2
'<über	-2
'<čí	19
'<čísl	19
'<đầ	-4
'<đầu>	-4
'<śr	6
'<środ	6
'<św	2
'<świe	-2
'<άδ	1
'<άδει	1
'<γρ	11
'<δε	11
'<δεν>	11
'<εκ	-3
'<εκεί	-3
'<εμ	-3
'<εμέν	-3
'<ερ	44
'<εργά	44
'<λε	-3
'<λείπ	-3
'<μέ	-3
'<μέρα	-3
'<ξε	-3
'<ξεκι	-3
'<στ	11
'<στο>	11
'<χω	-3
'<χωρί	-3
'<ав	-5
'<авто	-7
'<ад	6
'<адре	6
'<ан	-1
'<анке	-1
'<ас	-2
'<астм	-2
'<бе	-6
'<без>	-6
'<бл	6
'<бо	4
'<боль	4
'<бу	5
'<буде	2
'<бы	-1
'<была	-1
'<ва	17
'<вами	1
'<ваш>	6
'<ваша	2
'<ваше	9
'<ве	2
'<верн	6
'<вж	-4
'<вже>	-4
'<ви	3
'<висо	-1
'<во	4
'<вопр	4
'<вр	-6
'<врем	-6
'<вс	-7
'<всем	-2
'<вт	1
'<втор	1
'<ві	2
'<вівт	-1
'<відп	4
'<га	-2
'<гарн	-3
'<го	5
'<гі	-1
'<гіпе	-1
'<да	-3
'<дава	-2
'<дв	12
'<де	6
'<день	3
'<дз	-2
'<дзво	-2
'<дл	-4
'<для>	-4
'<дней	2
'<дня>	-3
'<днів	1
'<до	2
'<дове	-1
'<долг	-1
'<дост	5
'<ду	-3
'<дуже	-3
'<дя	1
'<за	16
'<завт	9
'<заде	1
'<замі	1
'<запи	-4
'<запо	-2
'<заре	2
'<заяв	15
'<зв	1
'<звер	3
'<звон	-2
'<зд	1
'<здра	1
'<зм	4
'<змін	4
'<зо	-1
'<зоря	-1
'<зр	-1
'<зроз	-1
'<иг	-2
'<игор	-2
'<ин	2
'<ко	2
'<когд	-1
'<коле	1
'<колл	-6
'<кр	1
'<крас	-2
'<ла	-1
'<лари	-1
'<ли	5
'<лист	8
'<лише	1
'<лу	-2
'<лучш	-2
'<лю	-5
'<люди	-5
'<лі	3
'<ліка	3
'<ма	-4
'<мами	-4
'<ме	-1
'<мен>	-2
'<мене	2
'<меня	2
'<мені	-1
'<мері	-4
'<ми	3
'<миро	3
'<мн	-4
'<мне>	-4
'<мо	-2
'<могу	-2
'<мэ	-3
'<мэри	-3
'<на	1
'<наді	-3
'<напи	-4
'<наст	-2
'<начи	-2
'<наш>	13
'<не	7
'<неве	-2
'<неві	1
'<но	3
'<ну	-3
'<нужн	-3
'<об	9
'<обра	5
'<ор	6
'<орга	6
'<от	5
'<отве	8
'<отпу	-6
'<отри	4
'<оф	14
'<офис	8
'<офіс	9
'<оч	-2
'<очен	-2
'<па	-2
'<пе	9
'<пере	9
'<пи	4
'<пись	2
'<пита	1
'<пиши	5
'<пл	-4
'<плак	-4
'<по	3
'<пові	3
'<подз	-4
'<пожа	-4
'<позв	-3
'<полс	-2
'<полу	2
'<поне	2
'<посл	5
'<пото	-2
'<поті	-2
'<почи	-3
'<почк	-2
'<почт	6
'<пошт	6
'<пр	6
'<прав	-2
'<прац	7
'<прий	-4
'<приш	-3
'<про>	2
'<прот	8
'<проч	9
'<пя	-2
'<пятн	-2
'<пі	6
'<ра	8
'<рабо	8
'<расс	4
'<ре	5
'<ро	8
'<робо	4
'<ру	-3
'<русс	-5
'<св	5
'<сл	9
'<служ	9
'<со	5
'<созд	5
'<соло	-2
'<сп	2
'<спас	-3
'<спра	1
'<ср	3
'<сред	2
'<сроч	2
'<сс	1
'<ссыл	1
'<ст	6
'<стат	6
'<съ	1
'<съм>	1
'<те	5
'<теж>	-2
'<теле	3
'<терм	3
'<тече	4
'<тижн	6
'<тиск	-1
'<тиша	-4
'<тиши	-2
'<то	-5
'<тога	-2
'<того	-3
'<тож>	-2
'<тоже	-2
'<толь	-1
'<тому	-2
'<тр	4
'<ті	-4
'<тіль	-4
'<ук	-1
'<укра	-1
'<фр	-2
'<фраз	-2
'<хт	-4
'<хтос	-4
'<це	1
'<цей>	1
'<че	3
'<четв	-1
'<чи	5
'<чита	5
'<чт	-2
'<что>	-2
'<эт	-2
'<это>	2
'<этой	2
'<этот	-1
'<їд	-4
'<їду>	-4
'<אל	4
'<אליך	4
'<אנ	7
'<אני>	7
'<בא	-3
'<באות	-3
'<בח	1
'<בחופ	1
'<בל	-3
'<בלעד	-3
'<בת	4
'<בתוך	4
'<דו	4
'<דואר	4
'<דח	4
'<דחופ	4
'<וא	8
'<ומ	4
'<ומספ	4
'<יו	-3
'<יום>	-3
'<יח	4
'<יחזו	4
'<ימ	4
'<ימי>	4
'<לפ	4
'<לפנו	4
'<נצ	4
'<נציג	4
'<עס	4
'<עסקי	4
'<פנ	4
'<פניי	4
'<קו	4
'<קורא	4
'<תת	-3
'<תתחי	-3
'<آل	1
'<آلي>	-1
'<آی	-1
'<آیا>	-1
'<أج	-2
'<أجد>	-2
'<أح	-3
'<أحدك	-4
'<أستط	-4
'<أع	4
'<أعد>	2
'<أعمل	1
'<أك	-3
'<أكدت	-3
'<أن	5
'<أنا>	2
'<أنك>	4
'<أي	1
'<أيام	1
'<إج	2
'<إجاز	2
'<إل	-2
'<إلا>	-4
'<إلى>	2
'<اب	-2
'<ابدؤ	-4
'<ات	-4
'<اتصل	-2
'<اتنا	-2
'<ار	-2
'<اردو	-2
'<اس	4
'<استل	4
'<اض	3
'<اضغط	3
'<ال	8
'<الأح	-1
'<الأس	-1
'<الأف	-2
'<الإث	-3
'<الات	4
'<الاس	-4
'<البر	6
'<البل	-2
'<التذ	-1
'<الثا	-3
'<الجم	-2
'<الحض	-4
'<الخم	-1
'<الرا	3
'<الرد	10
'<الرس	4
'<السف	-2
'<السل	-3
'<الصف	-2
'<الطل	-2
'<العا	3
'<القا	-1
'<الكل	-2
'<الله	5
'<المس	2
'<المل	-2
'<النص	-2
'<اليو	2
'<ام	-3
'<امی>	-1
'<امید	-3
'<ان	1
'<انسا	3
'<انگر	-1
'<او	4
'<اور>	4
'<اپ	5
'<اگ	-3
'<اگست	-3
'<ای	7
'<ایمی	7
'<این>	11
'<ایک>	-3
'<با	5
'<بالث	-1
'<بالر	-2
'<بخ	21
'<بد	2
'<بدوا	-1
'<بدون	-3
'<بدھ>	7
'<بر	-1
'<براہ	2
'<برقم	-2
'<بع	5
'<بعد>	5
'<بم	21
'<بن	10
'<بند>	10
'<به	-4
'<بهم>	-4
'<بھ	-4
'<بھائ	-2
'<بھی>	-3
'<بھیج	-1
'<بہ	-3
'<بہت>	-3
'<بی	-1
'<بیای	-3
'<تا	4
'<تر	-2
'<ترجم	-2
'<تس	2
'<تع	4
'<تعرف	-1
'<تف	-2
'<تفصی	-2
'<تل	-2
'<تلقا	-2
'<تھ	-3
'<تھا>	-3
'<تی	2
'<تین>	2
'<جا	6
'<جائے	6
'<جد	9
'<جداً	-2
'<جز	-5
'<جزئي	-1
'<جزيل	-4
'<جم	2
'<جمعے	-1
'<جملہ	-2
'<جو	7
'<جواب	7
'<حا	5
'<حالي	2
'<حت	2
'<حتى>	2
'<حق	2
'<حقيق	2
'<حو	1
'<حوال	1
'<خا	2
'<خارج	5
'<خط	-2
'<خطأ>	-2
'<خل	6
'<خلال	6
'<خو	3
'<خوبص	-2
'<خود>	4
'<خودک	-2
'<خی	-2
'<خیلی	-2
'<در	4
'<درج>	1
'<درخو	6
'<درست	-2
'<دف	8
'<دفتر	8
'<دق	-2
'<دقيق	-2
'<دو	5
'<دوسر	-2
'<دوني	-4
'<دوں>	7
'<دی	10
'<دیا>	5
'<دیر>	-3
'<دیں>	3
'<رأ	-1
'<رأيك	-1
'<را	1
'<رائع	-2
'<رابط	4
'<راجع	-2
'<رخ	3
'<رخصت	3
'<رس	8
'<رسال	6
'<رسید	-2
'<رو	2
'<روز>	1
'<رہ	2
'<رہا>	3
'<رہے>	-1
'<سأ	-2
'<سأتص	-3
'<سأكو	-2
'<سا	8
'<سن	8
'<سنوي	1
'<سو	-1
'<سوى>	-1
'<سک	-3
'<سکتا	-1
'<سکوں	-3
'<شا	5
'<شاء>	5
'<شخ	1
'<شخص>	2
'<شخصا	-1
'<شر	-5
'<شروع	-5
'<شك	-4
'<شكرا	-4
'<شي	-2
'<شيء>	-2
'<شک	-3
'<شکای	2
'<شکری	-4
'<صب	4
'<صباح	-1
'<صر	-4
'<صرف>	-4
'<طل	5
'<طلبك	5
'<عد	5
'<عدم>	5
'<عل	12
'<على>	12
'<عليك	4
'<علیک	-2
'<عم	3
'<عمل>	3
'<عن	6
'<عند>	3
'<عو	3
'<عودت	3
'<عی	2
'<عید>	2
'<غي	-1
'<غير>	-1
'<فق	-3
'<فقط>	-3
'<فو	1
'<فون>	-2
'<قب	-2
'<قبل>	-2
'<قر	15
'<كل	-2
'<كله>	-2
'<لأ	1
'<لأن>	2
'<لأنن	-1
'<لت	1
'<لر	-2
'<لرسا	-2
'<لق	1
'<لقد>	1
'<لل	2
'<للأم	3
'<لو	-4
'<لوگ>	-4
'<لي	-3
'<ليلى	-3
'<لک	-5
'<لکھا	-3
'<لکھو	-2
'<لکھی	-2
'<لگ	-2
'<لگتا	-2
'<لیں>	-3
'<لیے>	2
'<مج	-6
'<مجھے	-6
'<مرات	-1
'<مراس	1
'<مس	-4
'<مساف	-2
'<مسود	-3
'<مع	4
'<مك	8
'<مكتب	8
'<مل	-5
'<ملا>	-3
'<ملاح	-2
'<ملی>	-2
'<مم	-2
'<ممنو	-2
'<من	-3
'<منال	-2
'<منهم	-1
'<منگل	-1
'<مو	4
'<موصو	1
'<مہین	-1
'<می	7
'<میری	-1
'<میل>	3
'<میں>	5
'<نظ	-2
'<نظام	-2
'<نق	-1
'<نقول	-2
'<نم	6
'<نماز	-1
'<نمبر	3
'<نمی‌	6
'<نہ	3
'<نہیں	3
'<ها	1
'<هالة	1
'<هذ	4
'<هذا>	2
'<هذه>	2
'<هن	-1
'<هناك	-1
'<وا	2
'<واحد	-2
'<واپس	4
'<وس	7
'<وسأر	-1
'<وسيت	5
'<وص	-3
'<وصلت	-2
'<وصلن	-2
'<وع	-2
'<وعلی	-2
'<وق	2
'<وقت>	2
'<ول	2
'<ولا>	2
'<ولم>	-2
'<وو	-2
'<ووعد	-2
'<يج	-1
'<يجيب	-1
'<ير	6
'<يرجى	6
'<يس	-4
'<يص	-3
'<يصلن	-3
'<ين	-1
'<يناس	-1
'<يو	3
'<يوم>	3
'<پا	5
'<پاسخ	7
'<پو	-3
'<پوست	-2
'<پوسٹ	-2
'<پڑ	5
'<پھ	-4
'<پھر>	-4
'<پہ	1
'<پی	14
'<پیر>	1
'<پیغا	10
'<کا	9
'<کام>	2
'<کر	4
'<کرتی	2
'<کرم>	2
'<کروں	-2
'<کریں	5
'<کس	-2
'<کسی>	-2
'<کن	-3
'<کنید	-3
'<کو	-2
'<کونس	-2
'<کی	-3
'<کیا>	-2
'<کیسا	-1
'<گئ	1
'<گئی>	3
'<گئے>	-1
'<گا	-3
'<گاؤں	-3
'<گر	-2
'<گردے	-2
'<گی	-3
'<گیا>	-3
'<ہف	-2
'<ہفتے	-2
'<ہم	4
'<ہمار	3
'<ہمیں	2
'<ہو	2
'<ہوا>	-3
'<ہوں>	4
'<अन	-2
'<अनुव	-2
'<अव	1
'<अवका	1
'<आप	10
'<आपका	9
'<आपके	3
'<इत	-2
'<इतना	-2
'<ईम	3
'<ईमेल	3
'<उत	8
'<उत्त	8
'<उन	-2
'<उन्ह	-2
'<कर	3
'<करता	1
'<करने	2
'<करूँ	-2
'<करें	4
'<का	2
'<कार्	3
'<कि	-3
'<किया	-2
'<किसी	-2
'<कृ	6
'<कृपय	6
'<के	3
'<केवल	1
'<क्या	-2
'<क्लि	2
'<गय	6
'<गया>	6
'<गु	-4
'<गुर्	-3
'<छु	1
'<छुट्	1
'<जग	-1
'<जगह>	-1
'<जव	-4
'<जवाब	-4
'<जाएग	2
'<जानक	-3
'<ठी	-3
'<ठीक>	-3
'<ता	3
'<तारी	3
'<दि	3
'<दिन>	-5
'<दिया	6
'<दिवस	1
'<दी	-3
'<दीजि	-3
'<दू	-1
'<दूँग	2
'<दूसर	-3
'<दे	5
'<दें>	2
'<देख>	3
'<देने	-3
'<देर>	-3
'<धन	-3
'<धन्य	-3
'<नग	-2
'<नगरप	-2
'<नम	-2
'<नमस्	-2
'<पं	-2
'<पंक्	-2
'<पढ	5
'<पढ़त	-2
'<पत	2
'<पत्र	-2
'<पह	3
'<पहुँ	3
'<पा	-5
'<पाऊँ	-3
'<पास>	-2
'<पू	-2
'<पूरी	-2
'<पो	-2
'<पोस्	-2
'<प्	-1
'<प्रभ	-1
'<फ़	-4
'<फ़ोन	-4
'<फि	-4
'<फिर>	-4
'<बं	5
'<बंद>	5
'<बन	1
'<बने>	-2
'<बह	-2
'<बहुत	-2
'<बा	-2
'<बाहर	-1
'<बु	1
'<बुधव	2
'<मं	3
'<मंगल	3
'<मर	-2
'<मरीज	-2
'<मा	-3
'<माफ़	-3
'<मि	-6
'<मिल>	-3
'<मिला	-4
'<मु	-2
'<मुझे	-2
'<मे	1
'<में>	2
'<मेरी	-3
'<मै	3
'<मैं>	4
'<मैंन	-2
'<रह	5
'<रही>	3
'<रि	-3
'<रिपो	-3
'<रो	1
'<लग	-3
'<लगती	-3
'<लि	1
'<लिए>	2
'<लिखा	-2
'<लिखि	-3
'<लिखे	5
'<लो	-3
'<लोग>	-3
'<शु	-1
'<शुरू	-3
'<सं	10
'<संख्	2
'<संदे	9
'<संपर	3
'<सक	-2
'<सकती	-2
'<सह	3
'<सहाय	3
'<सा	2
'<साबि	2
'<सु	-3
'<सुंद	-2
'<सुषम	-2
'<सो	-1
'<सोमव	-1
'<स्	1
'<स्वच	-1
'<हफ	-1
'<हफ़्	-1
'<हम	3
'<हमार	1
'<हमें	1
'<हि	-2
'<हिंद	-2
'<हु	-2
'<हुआ>	-2
'<हू	6
'<हूँ>	6
'<है	-2
'<हैं>	-2
'<অন	3
'<অনুগ	2
'<অনেক	-4
'<অফ	5
'<অফিস	5
'<আগ	1
'<আগাম	1
'<আছ	5
'<আছি>	6
'<আপ	5
'<আপনা	6
'<আপা>	-3
'<আব	-2
'<আবার	-4
'<আবেদ	2
'<আম	5
'<আমরা	2
'<আমাদ	4
'<আমার	-2
'<আমি>	6
'<আমিও	-3
'<আস	-5
'<আসতে	-4
'<ইম	5
'<ইমেই	5
'<উত	7
'<উত্ত	7
'<এক	-3
'<একটা	-3
'<একটু	-1
'<এট	6
'<এটি>	6
'<এব	2
'<এবং>	2
'<এস	-2
'<এসে>	-2
'<কর	2
'<করব>	-2
'<করা>	-1
'<করি>	5
'<করুন	5
'<করে>	-4
'<কর্ম	1
'<কাউন	-2
'<কাল>	2
'<খু	-3
'<খুব>	-3
'<গে	-3
'<গেছে	-3
'<চি	-2
'<চিঠি	-2
'<ছব	-1
'<ছবিগ	-1
'<ছু	2
'<ছুটি	2
'<জা	-1
'<ঠি	2
'<ঠিকা	2
'<তা	2
'<তি	4
'<তিন>	4
'<তৃ	-3
'<তৃতী	-3
'<থা	-1
'<থাকব	-1
'<দি	3
'<দিন>	3
'<দু	-1
'<দুই>	4
'<দুপু	-3
'<দে	5
'<দেওয	4
'<দেখছ	2
'<দেখা	4
'<দেখু	-3
'<দেব>	5
'<দেবে	1
'<ধন	-4
'<ধন্য	-4
'<নম	3
'<নম্ব	3
'<নি	3
'<নে	1
'<নেই>	1
'<পর	4
'<পরে>	2
'<পর্য	3
'<পা	-7
'<পাঠা	-3
'<পারব	-5
'<পে	-6
'<পেয়	-5
'<পেলা	-3
'<পো	-3
'<পোস্	-3
'<প্	5
'<ফি	2
'<ফিরে	2
'<ফো	-4
'<ফোন>	-4
'<বড	-1
'<বড়>	-1
'<বদ	-3
'<বদলে	-3
'<বা	10
'<বাংল	-3
'<বার্	13
'<বু	-4
'<বুধব	-3
'<বৃ	5
'<বৃহস	5
'<ভা	-3
'<ভাই>	-3
'<মধ	2
'<মধ্য	2
'<মন	-3
'<মন্ত	-3
'<মা	2
'<মানে	-3
'<যা	-1
'<যায়	-1
'<যো	5
'<যোগা	5
'<রো	-3
'<রোগী	-3
'<লা	-3
'<লাইন	-3
'<লি	3
'<লিখু	2
'<লিখে	-2
'<শু	-8
'<শুধু	-4
'<শুরু	-4
'<সঙ	1
'<সঙ্গ	1
'<সপ	4
'<সপ্ত	4
'<সব	-3
'<সবাই	-3
'<সু	-3
'<সুন্	-3
'<সে	-4
'<সেদি	-4
'<সো	1
'<সোমব	1
'<স্	-4
'<স্বয	-2
'<স্লা	-3
'<হব	8
'<হবে>	8
'<হয	3
'<হয়>	4
'<হয়ে	1
'<হল	2
'<হলে>	2
'<ਛੁ	2
'<ਛੁੱਟ	2
'<ਜਵ	10
'<ਜਵਾਬ	10
'<ਤੱ	2
'<ਤੱਕ>	2
'<ਦਿ	11
'<ਦੇ	8
'<ਦੇਵਾ	8
'<ਧੰ	-3
'<ਧੰਨਵ	-3
'<ਨਹ	5
'<ਨਹੀਂ	5
'<ਪੋ	-3
'<ਪੋਸਟ	-3
'<ਬਹ	-3
'<ਬਹੁਤ	-3
'<ਮਿ	5
'<ਮਿਲ>	5
'<ਮੈ	7
'<ਮੈਂ>	7
'<ਵਾ	2
'<ਵਾਪਸ	2
'<ਵਿ	14
'<ਵਿੱਚ	14
'<ਸੋ	2
'<ਸੋਮਵ	2
'<ਹਾ	2
'<ਹਾਂ>	2
'<આપ	3
'<આપીશ	3
'<આભ	-2
'<આભાર	-2
'<આવ	3
'<આવીન	3
'<ઈમ	3
'<ઈમેલ	3
'<ખૂ	-2
'<ખૂબ>	-2
'<ગય	-2
'<ગયા>	-2
'<છુ	3
'<છું>	3
'<જવ	3
'<જવાબ	3
'<તા	13
'<નથ	10
'<નથી>	10
'<પા	3
'<પો	-2
'<પોસ્	-2
'<મળ	-2
'<મળી>	-2
'<રજ	3
'<રજા>	3
'<સુ	3
'<સુધી	3
'<હુ	12
'<હું>	12
'<감사	2
'<감사합니	2
'<그날	-4
'<그날은>	-4
'<담당	2
'<담당자가	2
'<답변	3
'<답변드리	3
'<메일	2
'<문의	2
'<문의해>	2
'<번호	2
'<번호는>	2
'<복귀	10
'<복귀하여	10
'<시작	-4
'<시작하세	-4
'<입니	2
'<입니다>	2
'<주셔	2
'<주셔서>	2
'<확인	10
'<휴가	-4
'<휴가라서	-4
'a's	1
'aa>	6
'aab	3
'aaba>	-3
'aabi>	7
'aac	4
'aad	7
'aada>	7
'aal	-6
'aald>	-3
'aalin	-3
'aam	10
'aan	7
'aanda	3
'aar	3
'aarna	4
'aart>	-1
'aas	-5
'aat	10
'ab>	-3
'aba	3
'abajo	9
'abalh	10
'abas>	-3
'abase	-4
'abb	1
'abbat	1
'abd	-2
'abdul	-1
'abell	-1
'abels	-1
'abena	3
'aber>	-3
'abete	-1
'abeti	2
'abi	9
'abia>	-3
'abic>	1
'abili	1
'abl	-2
'abla>	-3
'able>	-1
'ablet	-1
'ably>	-3
'abora	-1
'above	1
'abr	-3
'abroa	1
'abs	4
'absen	3
'abu	-3
'abuse	-2
'abusi	-1
'abw	-3
'abwes	-3
'aby	1
'abyte	-5
'abí	-5
'abía>	-5
'abă	-3
'ac>	-2
'aca	5
'acaci	-2
'acakt	7
'acam>	2
'acanc	-6
'acare	-2
'acati	-1
'acağı	8
'acc	2
'accen	-3
'accep	-3
'acces	5
'accin	-1
'accor	-3
'accou	7
'accra	-1
'accus	1
'ace	1
'aced>	5
'aceme	1
'acest	2
'achab	-2
'acheb	3
'ached	4
'achie	-2
'achin	1
'achme	-5
'acho>	-3
'achri	4
'acht>	-4
'achte	-1
'aci	-4
'acias	-3
'acil>	2
'acili	-5
'acion	-2
'acist	-2
'ación	4
'acjen	-2
'acked	-3
'ackgr	-1
'ackli	-1
'acklo	-1
'ackne	-3
'ackno	3
'acks>	-1
'acl	-2
'aco	8
'acord	-3
'acr	-2
'acros	-2
'act	3
'acte>	4
'acted	1
'acter	1
'actic	-5
'actin	1
'actio	-1
'actly	-2
'acto>	3
'actor	-3
'acts>	1
'actua	-3
'acuję	3
'acuso	-4
'acusó	-3
'acy	4
'acz	-3
'aczni	-3
'acț	-3
'acție	-3
'ad'	-1
'ad's>	-1
'ad>	-6
'ada	6
'adaez	-1
'adam>	-5
'adame	6
'adan>	3
'adar>	1
'adarn	-2
'adau>	-2
'adać>	2
'adb	-2
'adban	-2
'add	-1
'addad	1
'added	1
'addit	-1
'addre	-2
'ade	-4
'adece	-4
'aded>	-3
'ader>	1
'aders	-2
'adeyi	-3
'adf	-1
'adfor	-1
'adg	1
'adi	6
'adia>	-3
'ading	4
'adj	4
'adjus	2
'adl	-4
'adlin	-4
'adly>	-1
'adm	3
'admin	2
'admis	2
'admit	1
'adn	2
'ado	10
'adomo	7
'adopt	2
'adr	13
'adre>	-3
'adres	15
'ads	-2
'adu	-4
'aduat	-2
'aduce	-2
'aduct	-2
'adv	5
'advan	-2
'adven	-1
'adver	-6
'advic	5
'advis	11
'ady	-3
'adz	-4
'adzam	-2
'adzwo	-3
'adė	-3
'adėki	-3
'ae'	-3
'ae'n>	-1
'ae'r>	-2
'ae>	3
'aed	-2
'aedd>	-2
'aeg	-3
'ael	5
'aem	1
'aemat	-1
'aer	-1
'aerdy	-1
'aes	-2
'aet	2
'aeth>	2
'aez	-1
'aeze>	-1
'af>	4
'afe	6
'afegu	5
'afely	6
'aff	-2
'affec	-1
'affed	-1
'affis	-3
'afg	1
'afi	3
'afiis	5
'afişl	-2
'afl	-1
'aflen	-2
'afo	2
'afor>	1
'afr	-4
'afrai	-3
'afric	-1
'afro>	-1
'aft	2
'aftay	-3
'after	3
'afw	-3
'afwez	-3
'aga	-5
'again	-4
'agar>	1
'age	3
'agebo	-3
'aged>	1
'agem>	4
'ageme	2
'agen>	11
'agenc	-5
'agend	-1
'agens	-1
'agent	2
'ager'	-1
'ager>	5
'ageri	5
'agers	1
'ages>	1
'agg	6
'aggan	-3
'aggio	7
'agi	-2
'agic>	-1
'agina	-2
'agit>	4
'agn	-3
'agnos	-1
'ago	2
'agora	-2
'agost	2
'agr	-6
'agrap	-2
'agree	-6
'ags	3
'agu	-1
'ague'	-1
'ague>	-5
'agues	1
'ah>	-2
'aha	3
'ahay>	7
'ahe	-2
'ahead	-2
'ahi	-1
'ahira	-1
'ahl	1
'ahm	1
'ahmoo	-1
'aho	4
'ahota	1
'ai>	1
'aid	-8
'aig	-1
'aight	-2
'ail	9
'aila>	1
'ailab	4
'ailbo	4
'ailed	6
'ailin	6
'aille	2
'ails>	2
'ailur	-1
'aily>	-6
'aim	3
'ain	-9
'ainab	-1
'aincy	1
'ainda	-2
'ained	-2
'ainee	-3
'ainin	4
'ainly	-1
'ains>	-5
'ainst	4
'aint>	2
'aio	1
'air	-3
'airie	-4
'airly	-1
'airpo	-2
'airs>	-3
'ais	-3
'aisal	-3
'aise>	-1
'aised	3
'aisin	-3
'ait	4
'aite>	-3
'aiter	5
'aith>	7
'aithf	-1
'aitin	4
'aits>	-3
'aixa>	-2
'aja	2
'aje	10
'ajo	9
'aju	8
'ajul>	4
'ają	-1
'ajı	14
'ajını	14
'ak>	7
'aka	2
'akan>	-2
'akant	-3
'akate	-2
'ake	-5
'aken>	8
'aker>	-4
'akers	-2
'akes>	-3
'akh	2
'aki	9
'aking	7
'ako	-1
'aks	-3
'akt	16
'akta>	5
'aktır	7
'aká	-2
'akát>	-2
'al'	-3
'al's>	-3
'al>	3
'ala	1
'alam>	-2
'aland	-3
'alar>	-4
'alari	-1
'alasd	-1
'alazi	4
'alban	-1
'alc	-4
'ald	2
'aldee	-1
'aldic	1
'aldin	4
'aldım	-2
'aldığ	-3
'ale	3
'alebi	2
'aledi	6
'aleme	3
'alend	3
'alert	4
'alf	-3
'alg	-8
'algar	-3
'algui	-5
'alh	10
'alho>	10
'ali	-5
'alice	-1
'alid>	2
'alik>	-1
'alina	-3
'alind	-1
'alint	-3
'aliti	2
'ality	-1
'alive	-2
'alj	-3
'aljon	-3
'alk	-4
'alked	-2
'alkin	2
'all	-4
'alla>	-1
'allah	-2
'allan	-4
'alle>	5
'alled	-4
'allee	-7
'allem	-7
'allen	-2
'aller	-3
'allga	-1
'alloc	2
'allol	-2
'allor	-3
'allot	3
'allow	-2
'allwn	-1
'ally>	2
'alm	3
'alma>	-1
'alni>	-3
'alo	-2
'aloit	-4
'alom>	8
'alone	-4
'alors	-1
'alr	-2
'alrea	-2
'als	-5
'alsak	-1
'also>	-3
'alt	8
'alta>	-1
'alten	-3
'alter	5
'alth>	4
'althe	2
'alu	-1
'aluat	-1
'alway	-2
'aly	-6
'alyse	-1
'alyst	-6
'alyti	-1
'alı	8
'alım>	-3
'alışm	1
'am'	1
'am's>	1
'am>	1
'amada	3
'amak>	1
'amald	-1
'amani	-3
'amar>	-2
'amayı	1
'amb	6
'amd	-1
'amda>	-1
'ame	-9
'amed>	-1
'amend	-1
'ament	5
'ameri	-1
'ames>	-3
'amf	1
'amfil	1
'amh	-1
'ami	-8
'amien	-3
'amil>	-2
'amili	-4
'amily	-4
'amin>	-1
'amina	3
'aming	-1
'aml	2
'amlet	-2
'amm	6
'amme>	8
'amo	-3
'among	-2
'amos>	-2
'amosa	-4
'amp	-1
'ampai	2
'ample	-2
'ampon	-1
'ams	1
'amser	-1
'amsin	4
'amt	-2
'amy	-4
'an'	-1
'an's>	-3
'an>	-3
'ana	3
'anach	-1
'anage	2
'analy	-6
'anas>	1
'anc	-4
'ance>	-1
'ancel	1
'ancer	-1
'ances	-6
'ancie	-1
'ancy>	1
'and	-1
'anda>	9
'andag	3
'andar	-5
'andas	2
'ande>	5
'ander	-3
'andhy	-2
'andid	8
'andle	-1
'andli	1
'andlä	4
'ando>	-3
'andre	5
'ands>	-3
'andt>	1
'andwi	-1
'ane	1
'aneir	5
'anenc	-3
'anent	-7
'anexo	-1
'anf	3
'anfra	4
'ang	-6
'ange>	-1
'angek	-1
'angel	-7
'angen	1
'anger	1
'anges	2
'angie	-2
'angla	-2
'angle	-3
'angst	-5
'angua	-4
'anh	5
'anhil	-1
'aniam	-3
'anian	-1
'anie>	2
'aniel	-1
'anil>	-1
'aning	-1
'anisa	3
'anise	-3
'anish	-1
'aniza	10
'anj	-2
'anji>	-2
'ank	-1
'anka>	-2
'anke>	-5
'ankol	-2
'anks>	3
'ankt>	3
'anl	1
'anlie	3
'anlış	-2
'ann	-2
'anna>	1
'anned	-6
'annek	-1
'annel	3
'anner	-5
'annot	3
'annou	-6
'annt>	2
'annua	-2
'ans	9
'ansa>	-4
'anscr	-1
'ansfe	-3
'ansfé	8
'ansla	3
'answe	7
'ant	-4
'anted	1
'antee	-2
'antes	-5
'anthe	-2
'anthi	-1
'antho	-2
'antie	-3
'antim	3
'antin	2
'antiv	3
'anto>	4
'anton	-2
'antoo	4
'ants>	-2
'antwo	5
'antıy	-1
'anu	-2
'anuar	-2
'anunc	-2
'anv	-2
'anvie	-2
'anw	1
'anwhi	1
'any	-6
'anybo	-3
'anymo	-4
'anyon	-4
'anyth	1
'anywa	-5
'anz	-7
'anç	-5
'ançai	-5
'anę	-5
'anęs>	-3
'anı	5
'anıt>	-2
'anıtl	8
'anız>	4
'aoi	-1
'aoû	1
'août>	1
'ap>	-3
'apa	1
'apart	-2
'aper>	-4
'apers	-1
'apert	7
'aph	-2
'aphs>	-1
'api	-2
'apir>	-3
'apl	-1
'aplai	-3
'apo	5
'apolo	-1
'app	-4
'appar	-2
'appea	-2
'appel	-4
'appen	2
'appli	2
'apply	-4
'appoi	5
'appor	1
'appro	-5
'appy>	-5
'apr	6
'april	6
'aps	-3
'apt	1
'aptch	1
'aptis	-3
'aptop	6
'apy	3
'aq>	3
'aqu	-1
'aquel	-3
'ar>	-2
'arab>	-1
'arabi	1
'aract	1
'aragr	-2
'arak>	2
'arama	-1
'aran>	2
'arant	1
'arar>	4
'arate	-5
'arati	-2
'arată	-3
'araya	-3
'araît	-3
'arb	7
'arbei	3
'arber	-1
'arbet	5
'arc	6
'arch>	4
'arche	1
'archi	-2
'arcus	2
'arczy	8
'ard	-3
'arda>	2
'arde>	-5
'arded	3
'arden	-1
'ardif	-3
'ardin	4
'ardiv	-2
'ardly	-3
'ardo>	-2
'ardon	-2
'ards>	-8
'are	3
'area>	1
'areas	-1
'ared>	7
'aredi	-1
'areer	3
'arefu	-1
'areje	3
'arek>	-2
'arena	-2
'arent	6
'arer>	-1
'arers	4
'aret>	2
'arfai	-1
'arfe>	-2
'arg	-3
'arge>	-1
'argei	-1
'argue	1
'ari	10
'ariam	3
'arian	-7
'ariat	9
'aribb	-1
'aric>	-1
'arico	-2
'aridh	4
'ariin	7
'aring	4
'ario>	1
'ariq>	-1
'arity	3
'arj	-3
'ark	-1
'arked	-6
'arl	-1
'arlie	-3
'arlle	1
'arm	-3
'armac	2
'armen	-2
'armes	-1
'arn	-2
'arned	-3
'arnha	-2
'arnin	-1
'aro	-4
'arol>	-1
'aron>	-3
'aroun	1
'arp	-2
'arq	-2
'arque	-2
'arrac	-2
'arran	-1
'arras	-1
'arred	-1
'arrel	-3
'arrie	-1
'arriv	3
'arrow	3
'arry>	-3
'arryi	3
'ars	-3
'arski	3
'art	-3
'arta>	1
'arte>	-4
'arted	2
'artek	2
'arter	2
'arth>	-1
'artho	-1
'artic	-2
'artie	3
'artin	1
'artir	-5
'artne	1
'arts>	-2
'arty>	-3
'artık	3
'aru	2
'arv	-5
'arve>	-3
'arves	-2
'arvie	1
'arw	-2
'arwai	-2
'ary	-2
'ary's	-2
'aryam	-1
'arz	4
'arza>	-2
'arzo>	5
'arà	4
'ará	2
'aré	4
'arı	9
'arın>	6
'as>	1
'asa	-1
'asc	4
'asd	-1
'asdai	-1
'ase	-3
'asell	5
'asera	-4
'ases>	-9
'asewo	2
'asg	-3
'asgow	-3
'ash	-3
'ashbo	-3
'ashin	4
'ashto	-3
'asi	-3
'asian	-2
'aside	-2
'asion	3
'ask	-6
'asked	-2
'askin	-4
'asks>	-4
'asm	2
'asn	-4
'asn't	-4
'aso	1
'ason>	-4
'asp	4
'asr	-2
'asree	-2
'ass	11
'assad	-2
'assan	2
'asse>	3
'assed	8
'asses	-1
'assig	8
'assin	-1
'assio	2
'assis	3
'assoc	3
'assum	2
'asswo	1
'asta>	1
'astal	-4
'aste>	3
'astec	-1
'astel	-3
'aster	3
'astin	2
'astra	-1
'astră	7
'astęp	2
'asu	-3
'asuje	-1
'asunt	2
'asure	1
'asw	-3
'aswn>	-2
'asy	-5
'asz	16
'ası	-2
'at'	-6
'at's>	-5
'at>	-3
'ata	-2
'ataba	-4
'atal>	5
'atara	-2
'atc	1
'atch>	1
'atche	-1
'atchi	-3
'atchy	5
'ate	4
'ateb>	6
'ated>	3
'atefu	-2
'atego	-1
'atell	-2
'ateme	-4
'aten>	-3
'atend	8
'ateng	-2
'ater>	1
'atern	6
'ateve	-4
'ath	-6
'athan	-1
'athe>	-3
'ather	-4
'aths>	-4
'ati	-1
'atic>	-4
'atica	1
'atico	-3
'atie>	2
'atien	-2
'aties	-3
'atik>	-3
'atin>	-2
'ating	1
'ation	2
'atios	-1
'atisc	2
'atisf	-1
'atisk	-2
'atist	-4
'atiti	-1
'ative	1
'ativi	2
'atolo	-1
'ator>	-2
'atore	3
'ators	-3
'atory	1
'atost	2
'atou>	-3
'atowa	-3
'atr	-1
'atre>	2
'atrin	-3
'atron	-1
'ats	2
'atsap	-1
'attac	-8
'atten	1
'atter	-2
'attin	3
'atu	3
'atula	-3
'atund	-2
'atura	7
'aturd	-4
'ature	-1
'atus>	6
'atuto	-3
'até	1
'atë	-3
'ató	-2
'atóri	-2
'au'	-1
'au'r>	-1
'au>	1
'aub	-5
'aubre	-1
'auc	-6
'auch>	-4
'aud	-3
'audio	-1
'audit	-2
'auf	3
'aug	-2
'augh>	-1
'aught	-1
'augus	-2
'auj	2
'auju>	2
'aul	1
'aum	-6
'aun	-1
'aur	-3
'auree	-2
'aus	-2
'ause>	-4
'aused	-3
'aussi	-2
'authe	6
'autho	-1
'auto>	-1
'autoo	-2
'autum	1
'ava	2
'avail	4
'avel>	-3
'avell	1
'aveme	6
'aver>	-2
'avera	-2
'aves>	-4
'avi	-1
'avia>	7
'aving	-7
'avita	-3
'avo	6
'avoas	7
'avoid	-1
'avons	3
'avor>	-1
'avora	2
'avoro	7
'avr	1
'aw>	-8
'awa	8
'awaab	7
'awach	5
'await	6
'awal>	-1
'away>	3
'awb	-1
'awd	7
'awf	-1
'awful	-1
'awi	-2
'awing	-1
'awić>	-2
'awr	-2
'awrth	-2
'awu	-2
'awy	-3
'ax>	-3
'axa	7
'axaan	7
'axi	-6
'ay'	-8
'ay's>	-8
'ay>	-3
'aya	-2
'ayaan	-3
'ayaca	-3
'ayd	3
'ayded	-2
'ayed>	1
'ayg	-1
'ayi	1
'aying	1
'ayl	-1
'ayo	3
'ayr	6
'ayram	3
'ayrol	4
'ays	1
'ayu	-3
'ayunt	-3
'ayı	5
'ayın>	3
'ayını	2
'az>	7
'azd	-6
'azdı>	-3
'aze	-2
'azi	-3
'azie>	-3
'azil>	-2
'azion	1
'azn	-3
'aznap	-3
'azo	2
'açı	2
'açınc	-2
'aît	-5
'aña	1
'añe	5
'añera	5
'ać>	1
'ačn	-3
'ačnět	-3
'ağu	-3
'ağust	-3
'ağı	8
'ağım>	8
'ał>	-3
'ałam>	-3
'ałe	-3
'ałek>	-3
'ałg	-2
'ałgos	-2
'ałk	1
'ałku>	1
'ało	4
'ańs	4
'aństw	4
'aşl	-4
'aşlay	-3
'aşt	-3
'aştı>	-3
'aşv	6
'aşvur	6
'ați	3
'ație>	2
'ba>	1
'bab	-3
'baby>	-2
'back>	1
'backg	-1
'backl	-1
'bad	-1
'badly	-1
'bag	-2
'bags>	-3
'bai	-1
'baixa	-3
'baj	7
'baja>	2
'bajo>	9
'bak	8
'baka>	3
'bake>	3
'bald>	-5
'balho	10
'ball>	-1
'ban	-6
'bana>	-6
'band>	-7
'bania	-1
'bank>	10
'banko	-2
'banne	-4
'bap	-3
'bapti	-3
'bar	-2
'bara>	-3
'barak	1
'barbe	-1
'bare>	-4
'barra	-3
'barre	-2
'bars>	-1
'barth	-1
'base>	-1
'bat	-3
'batic	1
'baw	-4
'bawb>	-4
'bay	3
'bayra	3
'baş	3
'başla	-3
'başvu	6
'bba	1
'bbati	1
'bbe	1
'bbean	-1
'bben>	5
'bbi	-2
'bbish	-2
'bbs	-3
'bdu	-1
'bdul>	-1
'be>	-4
'bea	5
'bean>	-1
'beant	4
'bear>	9
'bearb	1
'bec	-3
'becau	-3
'becom	-1
'bed	-4
'bee	3
'been>	3
'bef	2
'befin	5
'befor	1
'began	-2
'begin	2
'beh	2
'behin	-2
'bei	2
'being	2
'beite	3
'beits	4
'bek	-1
'bekan	2
'bekle	1
'bekrä	-4
'bel	1
'beld>	-3
'beled	-3
'belie	-1
'bell>	-4
'bella	4
'belle	4
'belli	-2
'bello	-1
'belon	-3
'below	-1
'bels>	-1
'ben	2
'bena>	3
'bence	-2
'benef	-1
'benga	-1
'bent>	4
'ber	-6
'ber's	-2
'berea	6
'bered	-1
'beren	-3
'berg>	-1
'beric	6
'berni	1
'bers>	-1
'bersh	-4
'bert>	-4
'bes	-1
'besse	-2
'best>	-4
'beste	-3
'bestä	1
'besva	7
'bet	-3
'betaa	-3
'betes	-1
'beth>	1
'betic	2
'betsd	5
'bette	-7
'bev	4
'beves	-3
'bey	5
'beyon	-1
'bez	-5
'beze>	-5
'bia	1
'biaet	-2
'bic	1
'bid	1
'bida>	6
'bido>	-4
'bidos	-1
'bie	-2
'bien>	-3
'big	-3
'bij	-1
'bil	-1
'bilaa	-3
'bildu	-1
'bile>	2
'biles	2
'bilgi	3
'bilin	-2
'bilir	2
'bilit	-2
'bill>	-1
'bim	2
'bimpe	-2
'bin	-2
'binar	-5
'bind>	-1
'bine>	-2
'biniz	2
'binne	3
'bio	-1
'bioch	-1
'bir	2
'birou	6
'birth	-3
'bis	-4
'biscu	-2
'bish>	-2
'bisho	2
'bisi>	-3
'bit	-2
'bited	-2
'bitte	3
'biu	13
'biz	-3
'bje	1
'bla	-5
'ble	3
'bleep	7
'blem>	9
'bles>	-1
'bless	-6
'blet>	-1
'blets	-1
'blic>	2
'blige	-4
'blir>	5
'blish	-4
'blo	-4
'block	-4
'blu	-2
'bly	-4
'blyny	1
'bmi	5
'bmiss	7
'bo>	1
'boa	1
'board	4
'boate	-2
'bob	-3
'bobl>	-2
'bod	-8
'body>	-7
'bogda	4
'bogen	-5
'bol	-2
'bold>	-1
'bon	3
'bonjo	4
'bonne	-6
'boo	4
'book>	2
'booke	-2
'booki	7
'bookl	-3
'books	2
'bor	-3
'borat	-1
'bore>	-5
'bort>	-3
'boss>	-2
'bost>	1
'bot	4
'both>	-8
'bothe	-2
'bou	-3
'bounc	-8
'bour'	-3
'bour>	-3
'bov	1
'bove>	1
'bow	1
'box	6
'boxes	-2
'bra	1
'bradf	-1
'bram>	-1
'brama	-3
'branc	-4
'brand	6
'brary	2
'bras>	-3
'brati	3
'bre	4
'break	6
'breat	-2
'brek>	-2
'bres>	-3
'brevi	-3
'brey>	-1
'bri	-5
'brief	-2
'briga	-5
'brill	2
'bring	-4
'brita	1
'briti	2
'briw>	-2
'bro	-4
'broad	-1
'brock	2
'brofi	3
'broke	-5
'brown	-2
'broşü	-3
'bru	2
'bruar	2
'bry	4
'bryd>	3
'brys>	5
'brå	4
'bråds	4
'bs>	-4
'bse	2
'bsenc	-3
'bsend	3
'bsent	3
'bserv	-1
'bsi	5
'bsite	5
'bst	-2
'bstan	3
'bt'	-1
'bt's>	-1
'bt>	-3
'bud	-1
'budge	-2
'bui	-1
'built	-1
'bul	1
'bun	-4
'bune>	-3
'bună>	-4
'bur	2
'burea	7
'burnt	-1
'bury>	-2
'bus	-2
'buse>	-2
'busin	3
'busiv	-1
'bust>	-2
'busy>	-1
'but	-5
'buted	5
'butio	-3
'butto	4
'bvi	-4
'bviou	-4
'bwc	-1
'bwcio	-3
'bwe	-3
'bwese	-3
'bwr	1
'bwrdd	1
'by>	1
'byd	4
'bydd>	2
'bydda	4
'byddw	1
'bye	-3
'byl	21
'byn	4
'bys	-2
'byst>	-2
'byt	-5
'byw	7
'bywam	7
'bía	-5
'böb	-2
'böbre	-2
'bür	1
'bă>	-3
'będ	-6
'będzi	-3
'bắt	-4
'c'e	-3
'c'est	-3
'ca>	1
'cab	1
'cable	-1
'cac	-1
'cacio	-2
'cad	-2
'cadar	-2
'cadia	-2
'cae	4
'cael>	4
'cai	6
'cais>	3
'cak	1
'cake>	-4
'caktı	7
'cal	3
'caldi	1
'calen	3
'call>	7
'calle	-4
'cally	-1
'cam	-3
'came>	-5
'campa	2
'can	-1
'can's	-3
'can't	1
'cance	-5
'cancy	-1
'candi	8
'canno	3
'cansa	-3
'cant>	6
'cap	-2
'captc	1
'car	-4
'cara>	-2
'card>	-6
'carde	5
'cardi	-3
'cards	-2
'care>	1
'caree	3
'caref	-1
'caren	-2
'carer	5
'carib	-1
'caric	-2
'carme	-2
'carol	-1
'carri	-1
'cas	2
'case>	3
'casel	8
'cases	-9
'casew	2
'casio	3
'caso>	4
'caste	-3
'cat	7
'catch	2
'cate>	1
'cated	3
'categ	-1
'catio	9
'catri	-3
'cată>	2
'cau	-2
'caugh	2
'cause	-3
'cağ	8
'cağım	8
'cb>	-3
'cca	3
'ccasi	3
'cce	1
'ccent	-3
'ccept	-3
'cceso	3
'ccess	3
'cci	2
'ccina	1
'ccine	-3
'cción	3
'cco	6
'ccord	-3
'ccoun	7
'ccr	-1
'ccra>	-1
'ccu	3
'ccupa	6
'ccuso	3
'ccusé	-2
'ce'	-1
'ce's>	-1
'cease	-1
'ceb	-1
'cebi>	-4
'cebid	-1
'ced	-2
'cee	-3
'cef	-1
'cefor	-4
'cei	3
'ceipt	1
'ceive	3
'cek	11
'cekti	11
'cel	-2
'celeb	1
'celle	-3
'cely>	-3
'celář	3
'cem	-8
'cemai	4
'cembe	-11
'cemen	-2
'cen	3
'censu	-3
'cent>	-4
'centr	2
'cença	6
'cep	-4
'cept>	-4
'cepte	-2
'cepti	-1
'cepts	3
'cer	1
'cerea	-2
'cerel	-1
'cerem	-3
'cerer	-1
'cerni	-3
'cerns	6
'cerra	5
'certa	-1
'certi	-1
'certo	-2
'cerys	-1
'ces	2
'cesit	-1
'ceso>	3
'cess>	2
'cesta	2
'ceste	-2
'cet	2
'cette	-1
'ceu	-3
'cev	-1
'cevap	1
'cevut	-2
'cew	7
'cez	-4
'cezio	-4
'ceç	-4
'ceção	-4
'ceğ	1
'ceğim	1
'ch>	6
'cha	-6
'chabl	-2
'chair	-2
'chapl	-3
'chara	-1
'chard	-1
'chare	-1
'charg	-2
'chari	3
'chart	-1
'chase	-1
'chat>	-7
'chaue	-1
'chb	9
'chboa	7
'che	-1
'chebe	3
'check	5
'ched>	1
'cheer	-2
'cheme	1
'chemi	-1
'chen>	-2
'cher>	1
'chern	-3
'chers	-3
'ches>	-3
'chest	-2
'cheun	-2
'chez>	-4
'chi	-9
'chiam	-4
'chick	-5
'chidi	-1
'chien	-2
'chies	1
'chiff	-3
'child	-2
'chine	-1
'ching	-1
'chis>	6
'chius	6
'chive	-2
'chlag	-3
'chlie	1
'chlos	2
'chly>	-1
'chm	-5
'chmen	-5
'chn	2
'cho	-2
'chola	-1
'chool	5
'choos	-1
'chr	4
'chric	4
'chris	1
'chs	3
'chste	2
'cht	4
'chten	-3
'chter	-1
'chthi	-1
'chtim	-5
'chu	-8
'chukw	-4
'churc	-2
'chw	1
'chwah	4
'chy	5
'chyd>	1
'ci>	-4
'cia	2
'cial>	-2
'ciao>	-3
'ciate	3
'ciati	5
'cibid	1
'cibo>	-3
'cid	1
'cide>	3
'cided	-2
'ciden	-2
'cie	3
'cienc	-3
'cient	-1
'cies>	1
'cif	-3
'cifre	-3
'cil	-5
'cil's	4
'cilit	-5
'cilla	-1
'cillo	1
'cin	2
'cina>	3
'cinat	1
'cine>	-5
'cio	-4
'cione	-2
'cions	1
'cip	4
'cipat	1
'cipie	3
'cir	-3
'circu	-4
'cis	-2
'cise>	-3
'cisio	2
'cist>	-2
'cisza	-3
'cit	3
'citor	-3
'citud	1
'city>	1
'civ	-2
'civil	-2
'ciw	1
'ciwch	1
'cié	-3
'ciés>	-3
'ció	6
'ción>	6
'ciągu	3
'cje	-2
'cjenc	-2
'ck>	2
'cka	-1
'cke	-1
'cked>	4
'cker>	-3
'cket>	-3
'ckf	2
'ckfra	2
'ckg	-1
'ckgro	-1
'ckh	-2
'ckham	-2
'cki	6
'cking	5
'ckl	-3
'ckley	4
'cklis	-1
'cklog	-1
'ckn	1
'ckney	-3
'cknow	3
'cko	6
'ckr	4
'cla	4
'claim	5
'clare	-2
'clark	4
'cle	-8
'clear	-6
'clerk	-2
'cleve	-2
'cli	4
'clic>	3
'clici	1
'click	3
'cliff	-1
'clini	-1
'cliqu	6
'clo	-4
'clock	-3
'close	-3
'closi	-3
'closu	-2
'cloud	-1
'cloug	5
'clu	-3
'club>	-5
'clude	-2
'cludi	-1
'clus>	3
'clusi	-1
'coa	-5
'coast	-2
'cod	2
'code>	3
'cof	-1
'coffe	-1
'cog	1
'cogni	3
'col	-2
'cold>	-1
'cole>	-3
'coleg	2
'colin	-3
'colla	-1
'colle	-2
'collè	1
'colo>	-2
'colum	-3
'com	-6
'combi	-1
'come>	-7
'comen	-3
'comfo	-1
'comin	-6
'comma	3
'comme	-7
'commi	-2
'commu	2
'compa	4
'compl	-1
'compr	6
'compt	-7
'comun	-3
'con	2
'conce	3
'cond>	-5
'conde	-4
'condm	1
'conds	4
'confe	-2
'confi	2
'confl	-1
'confu	-3
'congr	-3
'congé	2
'conne	7
'consc	-2
'conse	-5
'consi	1
'const	3
'consu	3
'conta	8
'conte	-2
'conti	-2
'contr	-1
'conve	-3
'coo	6
'cool>	-1
'coord	8
'cop	-5
'cope>	-3
'copie	-2
'copy>	-4
'coq	-1
'coqui	-1
'cor	-1
'cord>	-4
'corde	2
'cordi	-4
'cords	3
'core>	-3
'cork>	-1
'corne	-1
'coron	-1
'corre	4
'corri	-9
'cos	-3
'cosa>	-2
'cost>	-2
'costs	-1
'cot	7
'cott>	1
'cou	-1
'could	-4
'counc	1
'couns	-1
'count	4
'courr	5
'cours	-3
'court	2
'cousi	-2
'cov	10
'cover	6
'cra	-3
'cre	12
'creat	4
'credi	-2
'creen	3
'creta	10
'crete	-3
'creti	-1
'crew>	4
'crez>	6
'cri	5
'criba	6
'cribe	-2
'cribi	-1
'cried	-1
'crieț	3
'cript	3
'crire	1
'crisi	3
'crive	5
'crivi	-2
'cro	-5
'croes	-4
'crois	-2
'cross	-2
'cru	-5
'cruit	-5
'cry	-3
'crypt	-3
'cré	3
'créta	3
'cs>	-6
'ct>	-1
'cta	3
'cte	1
'cted>	-1
'cters	-1
'cti	-4
'ctice	-5
'ction	-3
'ctive	-2
'ctivi	3
'ctl	-4
'ctly>	-4
'cto	4
'ctobe	3
'ctomy	-1
'ctors	-3
'ctory	4
'ctr	-3
'ctric	-3
'ctu	-1
'ctual	-3
'cu>	2
'cua	1
'cue	7
'cuent	7
'cui	-2
'cuits	-2
'cuj	8
'cuję>	3
'cul	-1
'cular	-1
'culat	-4
'cultu	3
'cum	-2
'cuma>	-1
'cumen	1
'cup	1
'cur	9
'cure>	1
'cured	-3
'curem	4
'curre	11
'cus	-2
'cusa>	-2
'cuse>	-3
'cuson	3
'cusou	-4
'cussi	-3
'custo	4
'cusé>	-2
'cusó>	-3
'cut	-4
'cutiv	-1
'cută>	-3
'cwe	-3
'cwest	-3
'cy>	7
'cyd	1
'cyfei	3
'cyngo	-2
'cyr	-2
'cyrra	-2
'cys	3
'cysyl	3
'cza	-5
'cze	-8
'czeka	-1
'cześć	-2
'czn	-4
'cznie	-1
'cznij	-3
'czt	5
'czty>	5
'czw	2
'czwar	2
'czy	4
'czyć>	3
'câm	2
'câmar	2
'cân	-3
'când>	-3
'cía	-3
'cüm	-2
'cümle	-2
'cę>	-2
'cți	-3
'cție>	-3
'd'a	-7
'd'abs	-5
'd'acc	-3
'd'i	-2
'd'ici	-2
'd's	-1
'da>	8
'daa	8
'daarn	4
'dac	3
'dad	6
'dade>	6
'dae	3
'daeze	-1
'daf	2
'dafle	-2
'daft>	-1
'dag	5
'dagar	1
'dagen	8
'dager	7
'dah	8
'dahl>	4
'dai	-6
'daily	-6
'dair>	-1
'dak	3
'dal	14
'dale>	2
'dam	-1
'dame>	5
'dan	1
'danac	-1
'dance	-1
'dank>	-1
'danke	-5
'dann>	1
'dans>	1
'dar	-3
'dard>	-4
'dards	-2
'dare>	2
'dari>	2
'darll	1
'darnh	-2
'das	4
'dashb	-3
'dass>	2
'dat	1
'data>	-5
'datab	-4
'date>	1
'dated	2
'datio	2
'datur	8
'dau	-2
'daugh	-1
'dav	12
'day	-2
'day's	-8
'days>	5
'dać	2
'daț	-2
'dback	1
'dband	-2
'dbs	3
'dca	-1
'dcare	-1
'dda	4
'ddad>	2
'ddaf>	5
'ddarl	-2
'dde	5
'dded>	1
'ddela	6
'ddf	1
'ddfa>	1
'ddi	-2
'ddim>	-1
'dding	-3
'dditi	-1
'ddiw>	1
'ddl	-1
'ddler	-2
'ddo	2
'ddol>	1
'ddr	-2
'ddres	-2
'ddrwg	-1
'ddw	-1
'ddwn>	1
'ddy	-1
'ddydd	-1
'de>	5
'dea	-3
'dead>	-3
'deadl	-4
'deaf>	-3
'deal>	6
'dealt	7
'deane	2
'dear>	-6
'deas>	-1
'death	-4
'deb	2
'dec	-10
'dece>	-4
'decem	-11
'decid	3
'decis	2
'decla	-2
'deczn	-3
'decía	-3
'dee	-5
'deep>	1
'def	-3
'defin	-1
'deg	10
'degde	5
'dein>	-3
'dek	7
'del	5
'delan	6
'delay	1
'delet	-5
'deliv	6
'dell>	2
'delph	3
'delse	8
'dem	2
'deman	4
'demel	-2
'demos	1
'demot	-1
'den	6
'dence	3
'denci	-1
'denn>	-3
'denne	8
'denom	-2
'denta	-1
'denti	-5
'dents	6
'denum	-3
'deo	-2
'deon>	-2
'deplo	2
'depoi	-1
'depui	-4
'deput	5
'der	5
'derai	-2
'derat	-4
'derby	4
'dere>	10
'dered	-2
'derei	3
'derem	5
'ders>	5
'derst	-3
'des	2
'desca	-3
'desch	6
'descr	-1
'desde	-4
'deser	-4
'desk>	2
'despi	-2
'dessv	-2
'desti	1
'destr	-2
'det	5
'detac	-2
'detai	3
'dette	-1
'deu	-5
'deux>	-5
'dev	-2
'devia	-3
'dew	2
'dex	4
'dey	2
'deyim	5
'deyin	-3
'dez	5
'değ	12
'değil	8
'df>	-1
'dfa	1
'dfo	-1
'dford	-1
'dge	1
'dged>	-6
'dgeme	2
'dget>	-2
'dgewa	1
'dh>	4
'dhy	-2
'dhya'	-1
'dhya>	-1
'di'	3
'di'i>	3
'di>	-5
'dia	-2
'diabe	1
'diagn	-1
'dial>	5
'diale	3
'dian>	-4
'dias>	2
'diate	-3
'diato	-1
'diau>	-2
'dica>	4
'dical	4
'dicin	-3
'dico>	-2
'dicot	1
'dict>	-2
'did	1
'didat	8
'die	-4
'died>	-2
'diens	2
'dieną	-3
'dies>	-2
'diese	6
'dif	-4
'diff>	-3
'diffe	-3
'dig	3
'diges	-2
'digit	6
'dil	5
'dile>	-3
'dilek	-3
'dilme	8
'dim	-7
'din	4
'dinar	-3
'dinat	8
'dine>	4
'ding>	1
'dings	-3
'dinne	-4
'dio	-2
'diolc	-2
'diolo	-1
'dios>	2
'dir	6
'direc	4
'diriz	2
'dis	-4
'disap	-1
'disca	-2
'discl	-3
'discr	-1
'dish>	-2
'displ	-2
'dispo	-3
'distr	-1
'distu	-1
'dit	5
'ditio	-1
'ditor	4
'ditt>	9
'ditë>	-3
'diu	2
'div	2
'dive>	-2
'divid	4
'diw	2
'diwch	-2
'diwrn	3
'diy	-6
'diye>	-6
'dju	2
'djust	2
'djé	-3
'djéte	-3
'dla	12
'dle	-1
'dled>	3
'dler>	-2
'dli	-2
'dline	-4
'dling	1
'dly	-10
'dlä	4
'dlägg	4
'dmi	5
'dmin>	-1
'dmini	3
'dmiss	2
'dn'	-2
'dn't>	-2
'dne	2
'dnesd	1
'dness	-2
'dney>	1
'dni	2
'dnigh	2
'do>	1
'doa	1
'doar>	1
'dob	-2
'dobry	-2
'doc	-1
'doch>	-3
'docto	-2
'docum	1
'dod	-3
'doe	-2
'does>	-1
'doesn	-2
'doi	-4
'doing	-4
'dol	9
'dolly	-2
'dolur	-2
'dom	1
'domin	-2
'domnu	-3
'domoś	7
'don	-5
'don't	-3
'dona>	-3
'donat	1
'done>	-5
'donne	2
'dont>	-3
'doo	1
'door>	-4
'dop	1
'dopti	2
'dor	-3
'doraz	-2
'dorot	-1
'dos	-4
'dosta	2
'dosze	-3
'doszł	-2
'dot	3
'dou	-3
'doubl	-2
'doubt	-1
'dov	9
'dove>	-2
'dovol	2
'dow	-3
'down>	-2
'doz	-3
'dozen	-3
'doğ	1
'doğru	1
'doł	-4
'dołąc	-4
'dpo	9
'dpowi	7
'dpr	-1
'dqm	-1
'dqmi>	-1
'dqv	-1
'dqvis	-1
'dra	3
'draft	-4
'drai>	5
'drale	6
'draw>	-5
'dre	1
'dred>	1
'dredi	-2
'dren'	-2
'dres>	3
'dresi	8
'dress	1
'dri	-3
'drie>	1
'drigo	-3
'dring	3
'drink	-3
'drive	-5
'drons	6
'drop>	-3
'dropp	-2
'drops	-2
'dros>	9
'drown	-3
'dru	-3
'drugi	-2
'druku	-3
'drw	-1
'drwg>	-1
'ds>	-9
'dsb	-3
'dsber	-3
'dsk	4
'dskan	4
'dt>	9
'du>	-4
'dua	2
'dual>	5
'duate	-2
'dub	-2
'dubai	-2
'duc	-1
'duce>	1
'ducer	-2
'ductr	-2
'due	4
'duf	-1
'duffi	-1
'dul	-2
'dulo>	-3
'dum	7
'dumne	7
'dun	1
'dung>	-1
'dup	-2
'dupe>	-2
'dupli	-3
'după>	2
'dur	7
'durch	4
'durin	7
'durum	2
'dus	-2
'dutie	2
'duty>	-1
'duy	-3
'duya>	-3
'dva	-2
'dvanc	-2
'dve	-6
'dvent	-1
'dvert	-6
'dvi	12
'dvice	5
'dvise	11
'dw>	11
'dwa	-5
'dwe	-1
'dweud	-2
'dwi	-1
'dwich	-1
'dwife	1
'dwive	5
'dwn	1
'dy>	-7
'dyc	3
'dych>	3
'dydd>	-1
'dydw>	5
'dym	-1
'dyn	-1
'dza	4
'dzam>	-2
'dzamy	4
'dze	-3
'dzeni	-3
'dzi	-6
'dział	-1
'dzie>	-3
'dzień	-6
'dziny	-1
'dzięk	-5
'dził>	-3
'dzw	-2
'dzwon	-2
'dès	-2
'dél	3
'délai	3
'dép	-2
'dés	-1
'désor	4
'dì>	4
'días>	-1
'dön	6
'döndü	4
'dönün	-3
'dönüş	7
'dör	-4
'düğ	4
'düğüm	4
'dąż	-2
'dążę>	-2
'dėk	-3
'dėkit	-3
'dę>	1
'děk	-2
'děkuj	-2
'dı>	2
'dım	-5
'dır	5
'dığ	-2
'dığın	-2
'dł>	-3
'dź>	1
'e'd	-4
'e'l	2
'e'll>	2
'e'n	-1
'e'r	-3
'e're>	-2
'e's	-12
'e'v	3
'e've>	3
'ea>	2
'eac	7
'each>	-1
'eache	9
'eachi	1
'eacti	1
'ead	-7
'eader	-2
'eadin	4
'eadli	-4
'eads>	-2
'eady>	-2
'eaf	-2
'eag	-3
'eague	-4
'eah	-2
'eak	6
'eaker	-4
'eakin	2
'eaks>	-3
'eal	5
'ealan	-3
'eally	2
'ealt>	7
'ealth	5
'eam	7
'eam's	2
'eams>	1
'ean	-1
'eanin	-1
'eans>	2
'eant>	-5
'eanti	3
'eantw	4
'eanwh	1
'eap	2
'ear	-4
'earbe	1
'earch	3
'earer	-4
'earin	3
'earli	-3
'early	-1
'earne	-3
'earni	-3
'ears>	-4
'eart>	-4
'eas	-3
'ease>	-4
'eason	-2
'east>	-1
'easte	5
'easur	2
'easy>	-4
'eat	-6
'eated	4
'eaten	-3
'eater	-2
'eathe	1
'eaths	-4
'eatie	-3
'eatre	2
'eats>	-3
'eau	6
'eav	2
'eave>	3
'eavem	6
'eaver	-2
'eaves	-1
'eavin	-5
'eavoa	7
'eb>	5
'eba	-1
'ebb	5
'ebben	5
'ebeld	-3
'eben>	-2
'ebi	-5
'ebiae	-2
'ebida	2
'ebido	-3
'ebina	-5
'ebini	2
'ebo	-3
'ebody	-1
'eboge	-3
'ebr	5
'ebrat	1
'ebrua	2
'ebs	5
'ebsit	5
'eby	8
'ebywa	7
'ec>	-5
'eca	-3
'ecall	-1
'ecaus	-3
'ecc	2
'ecció	3
'ece	-3
'ece's	-1
'ecebi	-4
'eceip	1
'eceiv	4
'ecekt	11
'ecemb	-11
'ecent	1
'ecept	-2
'ecesi	-1
'ecess	-2
'eceçã	-4
'eceği	1
'ech	-4
'echi>	-10
'echt>	-1
'echth	-1
'echyd	1
'eci	6
'ecial	1
'ecibi	1
'ecibo	-3
'ecide	1
'ecipi	3
'ecisi	2
'eck	6
'ecka>	-4
'ecked	3
'ecker	-1
'eckha	-2
'eckin	4
'ecl	-2
'eclar	-2
'eco	-5
'ecogn	3
'ecome	-1
'ecomm	-6
'econd	-5
'ecord	-2
'ecove	3
'ecr	6
'ecret	10
'ecrui	-5
'ecrét	3
'ect	-4
'ected	-1
'ectin	-2
'ectio	-5
'ectiv	2
'ectly	-2
'ectom	-1
'ector	4
'ectur	-5
'ecu	-3
'ecure	-1
'ecuti	-1
'ecz	1
'eczni	-3
'ecí	-3
'ecía>	-3
'ed>	-2
'eda	4
'edag>	-2
'edage	7
'edb	1
'edbac	1
'edd	-1
'eddel	6
'eddin	-3
'eddiw	1
'ede	15
'eded>	2
'edepl	2
'ederi	2
'edg	2
'edge>	5
'edged	-5
'edgem	2
'edi	-1
'edi'i	3
'edia>	2
'edian	-2
'ediat	-3
'edic>	-3
'edica	4
'edici	-3
'edico	-2
'edilm	8
'edin>	3
'edios	2
'edir>	2
'edire	2
'edit>	-3
'edito	7
'ediye	-3
'edl	5
'edn't	-2
'ednes	1
'edo	-3
'edom>	-2
'eds	-6
'edu	5
'edy	-1
'edyn>	-1
'edz	2
'edzia	-1
'edì	4
'edł	-3
'edź	1
'ee'	-2
'ee's>	-2
'ee>	-5
'eed	-5
'eedba	1
'eeded	2
'eedn'	-2
'eedom	-2
'eeds>	-7
'eef	-3
'eeft>	-3
'eeg	-3
'eei	-2
'eeing	-2
'eek	1
'eekda	-1
'eeken	4
'eekly	-6
'eel	-2
'eelch	-1
'eely>	-1
'eem	-3
'eemed	-2
'eemen	-2
'eemt>	2
'een	2
'eena>	-2
'eenin	3
'eens>	-2
'eente	-1
'eep	-2
'eeper	3
'eeps>	-4
'eer	9
'eerd>	4
'eers>	-1
'eeré>	7
'ees	15
'eet	-4
'eetin	-1
'eets>	-1
'ef>	-2
'efa	-1
'efe	2
'efer>	-1
'efera	-2
'efere	3
'eferr	2
'eff	-5
'effec	-2
'effie	-5
'efi	2
'efind	5
'efine	-1
'efits	-1
'efn	4
'efo	-1
'efoni	-5
'efore	1
'efort	-3
'eforw	-2
'eft	3
'efu	-1
'efuge	2
'efull	-2
'efuse	-5
'efä	-3
'efäll	-3
'eg>	1
'ega	5
'egaby	-5
'egal'	-2
'egal>	-2
'egall	-2
'egan>	-2
'egang	3
'egd	5
'egdeg	5
'ege	2
'eged>	-2
'egen>	3
'eges>	6
'egeta	-4
'egg	-1
'egger	5
'eggo>	-4
'egi	4
'eginn	-1
'egins	4
'egion	6
'egn	4
'egnal	4
'egnat	4
'ego	-3
'egori	2
'egory	-2
'egr	-1
'egram	-1
'egrat	-1
'egret	-1
'egu	1
'eguar	5
'egue>	3
'egula	-1
'egund	-1
'eha	4
'ehand	5
'ehe	2
'ehen>	2
'ehi	-2
'ehind	-2
'eho	3
'ehr	4
'eht	-4
'ei>	5
'eia	-1
'eib	-4
'eic	8
'eices	-2
'eich>	10
'eid	-5
'eider	-2
'eidia	-2
'eidiw	-2
'eidsb	-3
'eie	6
'eiert	6
'eig	-5
'eighb	-5
'eight	-3
'eik	1
'eil	1
'eille	2
'eim	1
'ein	4
'eine>	3
'einer	-3
'einfa	1
'eing>	2
'einga	-2
'einge	3
'eins>	6
'einsc	1
'eio	3
'eip	4
'eipt>	2
'eipts	-1
'eiria	-3
'eirno	3
'eiro>	7
'eirs>	-3
'eis	3
'eisa>	-1
'eiss>	1
'eit	1
'eitag	3
'eite>	2
'eiter	4
'eitet	2
'eith>	-1
'eithe	-3
'eithi	4
'eitsn	-3
'eitst	4
'eiv	4
'eive>	2
'eived	1
'eja	5
'eje	-7
'eject	-9
'ejest	3
'ejl	7
'ejlet	5
'ejo	-1
'ejoin	-1
'ek>	6
'eka	2
'ekaln	-3
'ekann	2
'ekars	3
'ekarz	-2
'ekd	1
'ekday	-1
'eke	1
'eken>	1
'ekend	4
'ekenh	-3
'ekett	-1
'eki	7
'ekk	-2
'ekkür	-2
'ekl	-5
'eklet	1
'ekly>	-6
'eko	-2
'ekomm	-2
'ekr	1
'ekrar	-3
'ekret	7
'ekräf	-4
'ekt	11
'ekted	2
'ektir	11
'ekç	-3
'ekçey	-3
'el>	-3
'eland	3
'elara	2
'elate	1
'elati	1
'elató	-2
'elay>	-1
'elaye	1
'elc	-4
'elcha	-1
'elcom	-4
'eld	1
'elder	-2
'eldi>	-5
'eldin	9
'ele	-5
'elebr	1
'elect	-3
'eledd	-3
'eledi	-3
'elefo	-5
'elegr	-1
'eleit	1
'eleme	-3
'elen>	-1
'eleph	1
'eleri	3
'elese	-1
'elet>	-3
'elete	-7
'eleti	-1
'eleva	1
'eleve	-3
'eleze	4
'eli	3
'elian	-1
'elief	-1
'eliev	-2
'elif>	3
'elime	-3
'elimi	-1
'elive	6
'ella>	4
'ellac	4
'ellan	1
'ellbe	-1
'elle>	-2
'elled	-2
'ellen	4
'eller	-1
'elli>	3
'ellis	1
'ello>	7
'ellow	-5
'ells>	-4
'ellt>	3
'elly>	-1
'eln	5
'elo	3
'elong	-3
'elow>	-1
'elp	5
'elpde	2
'elpfu	-3
'elphi	3
'elpin	3
'elq	-5
'elqu'	-5
'els	3
'else'	-2
'else>	3
'elsh>	-2
'elsku	-2
'elt	7
'elu	5
'elv	-3
'elves	-2
'ely	-4
'elá	3
'em>	1
'ema	9
'emaal	-7
'email	14
'emain	-6
'eman>	-3
'emana	-6
'emand	-1
'emarq	-2
'emato	-1
'emb	-7
'embar	-2
'ember	-9
'embo>	4
'embre	6
'eme	6
'emed>	-2
'emedi	2
'emeen	-1
'emeka	-2
'emeli	-2
'ememb	-1
'ement	3
'emerc	-1
'emerg	8
'emest	-2
'emeye	-3
'emi	-1
'emigr	-1
'emina	-4
'emind	2
'emist	-1
'eml	-1
'emlek	-1
'emony	-3
'emory	-2
'emos>	7
'emot>	4
'emote	-5
'emove	-4
'emp	1
'empla	4
'emplo	2
'empo>	-2
'empor	3
'emps>	2
'empt>	-2
'empte	-1
'empty	-2
'ems	1
'emsel	-1
'emt	2
'emy	2
'en's>	-1
'ena	-1
'ename	-4
'enb	-1
'enbur	-1
'enc	2
'ence>	1
'encef	-4
'ences	-2
'enceu	-3
'ench>	-3
'enci>	-2
'encia	-1
'encie	2
'encon	5
'encor	-4
'encue	7
'ency>	4
'end	1
'enda>	-1
'endan	-3
'endar	3
'ende>	1
'ended	-1
'endel	9
'enden	4
'ender	6
'endin	2
'endra	3
'endre	-7
'ends>	-2
'ened>	1
'enefi	-1
'ener>	2
'enera	2
'eneva	-3
'eneve	-1
'eng	-2
'engal	-1
'engin	8
'engla	-1
'engli	-4
'engo>	-2
'enh	-3
'enhal	3
'enhei	-3
'enhui	-3
'eni	9
'enice	-3
'enien	7
'ening	5
'enior	1
'enir>	-4
'enit>	-3
'eniu>	6
'enj	-3
'enjoy	-2
'enk	5
'enkat	-2
'enkät	-3
'enlac	2
'enlan	-2
'enlig	2
'enly>	-1
'enn	2
'enna>	-3
'enne>	5
'ennt>	-2
'eno	7
'enomi	-4
'enorm	3
'enota	-2
'enou>	1
'enoug	-3
'enq	11
'enqui	11
'enr	-4
'enreg	-1
'enrik	-2
'enrol	-2
'ens	6
'ensag	2
'ensaj	7
'ense>	-4
'enses	-5
'ensib	-1
'ensio	8
'ensit	4
'ensus	-3
'ent	2
'entaa	-2
'ental	7
'entat	-2
'ente>	9
'ented	-5
'enten	-2
'enter	1
'entes	-2
'enti>	6
'entia	-5
'entic	4
'entif	-2
'entil	2
'entio	-6
'entir	-2
'entis	-2
'entle	-3
'ently	8
'entra	8
'entre	4
'entro	6
'entru	3
'entry	-1
'ents>	-5
'enty>	-6
'enuin	-1
'enumm	-3
'env	2
'enven	8
'envir	-2
'envió	2
'envoi	-5
'envoy	2
'enz	1
'enza>	-1
'enç	6
'ença>	6
'ení	9
'eną	-3
'enț	2
'ențe>	1
'eo>	7
'eoc	-2
'eocad	-2
'eom	-2
'eoma>	-2
'eon	1
'eone>	1
'eop	-1
'eopen	10
'eople	-6
'eor	-4
'eorga	-3
'eory>	-1
'eou	-3
'eous>	-3
'epa	-6
'epali	-1
'epara	-5
'epati	-1
'epe	4
'eper>	3
'eph	-3
'ephin	-2
'ephon	1
'epi	1
'epiph	-2
'epl	7
'eplac	-1
'eplie	-2
'eploy	2
'eply>	7
'eplyi	8
'epo	-1
'epois	-1
'eport	-1
'epp	-2
'eppin	-1
'epr	6
'eps	-4
'ept	-1
'epted	-2
'eptem	3
'eptie	5
'eptio	-1
'epts>	3
'epu	1
'epuis	-4
'eputy	6
'equ	7
'equal	2
'equen	-2
'eques	8
'equip	4
'er'	-4
'er's>	-4
'er>	-3
'era	2
'erabl	-3
'erage	-2
'erai>	-2
'eral>	4
'erala	-2
'erald	4
'erall	5
'erapy	3
'erate	1
'erati	-3
'erato	2
'erats	6
'erb	-4
'erbal	-4
'erber	-1
'erbyn	4
'erc	-6
'erci>	-4
'ercio	1
'ercis	-3
'ercié	-3
'ercre	2
'erd	-2
'erday	-2
'erdec	-3
'erdon	-3
'erdyd	-1
'erdza	4
'erdze	-3
'erdzi	-3
'ere	-1
'ere's	-6
'erea>	-2
'ereav	6
'erece	4
'ered>	3
'erei>	3
'ereir	3
'erely	-1
'eremo	3
'eren>	-4
'erenc	1
'ereni	-3
'erens	-2
'erent	-1
'erere	-1
'eresa	3
'erest	-4
'erf	-5
'erfec	-5
'erflo	-1
'erge>	-4
'ergel	1
'ergen	8
'ergin	-1
'ergun	-3
'erh	-4
'erhab	-1
'erhal	-1
'erhap	-2
'eri	11
'erica	-1
'erich	6
'erie>	-4
'erien	2
'eries	3
'erifi	6
'erify	3
'erill	-3
'ering	9
'eriod	5
'eriou	-2
'erite	1
'erity	-1
'eriz>	5
'erk	8
'erkda	2
'erks>	-2
'erl	-1
'erly>	-3
'erm	2
'erman	-6
'ermat	-4
'ermen	3
'ermin	-5
'ermis	2
'ermit	-1
'ern	8
'erna>	-4
'ernal	-1
'ernan	1
'ernat	6
'ernet	2
'ernid	9
'ernim	2
'ernin	-3
'ernit	3
'erns>	6
'erome	3
'eron>	-3
'erowa	2
'erp	-6
'erpet	-3
'erpni	-4
'erpre	-5
'err	4
'errad	5
'erral	2
'erre>	-2
'errif	-3
'error	-4
'erry>	5
'ers	-7
'ersat	-5
'erse>	-2
'ersea	4
'ersel	-2
'ersev	-3
'ershi	-2
'ersig	-2
'ersio	-8
'ersit	-1
'erson	1
'erste	-1
'ersto	-3
'ert	1
'erta>	2
'ertag	6
'ertai	-1
'erted	4
'erten	3
'ertif	-1
'ertis	-6
'erto>	4
'ertra	-3
'erts>	-2
'ertur	6
'erv	5
'ervan	-4
'erved	-4
'erver	-2
'erves	-2
'ervic	8
'ervis	-3
'erviz	5
'erwis	1
'ery	-2
'ery's	2
'erybo	-4
'eryon	2
'erys>	5
'eryth	-4
'erz	4
'erà	4
'erá	10
'erç	-2
'erça>	-3
'eré	5
'erò	9
'erş	5
'erşem	5
'es>	-5
'esa	13
'esaf>	2
'esaj>	2
'esaju	5
'esajı	14
'esawu	-2
'esc	6
'escan	-3
'eschi	6
'eschl	2
'escre	7
'escu>	2
'esd	-1
'esday	-1
'esde>	-4
'ese	4
'esear	4
'eseen	13
'esen>	-1
'esend	3
'esenh	-3
'eserv	-4
'eses>	-1
'esf	-1
'esfay	-1
'esh	-2
'esi	11
'eside	2
'esine	3
'esito	5
'esk	5
'esl	9
'esm	3
'esn	-3
'esn't	-2
'esolu	1
'esolv	1
'esp	7
'espec	-2
'espin	-1
'espir	3
'espon	9
'espos	4
'esr	3
'ess	3
'essa>	15
'essag	6
'essar	-2
'esse>	3
'essed	-1
'essee	-3
'essen	3
'esser	4
'esses	-3
'essin	4
'essio	-1
'essli	1
'esso>	4
'esson	-1
'essor	-3
'essur	-1
'essve	-2
'est	5
'est's	-3
'esta>	2
'estar	-2
'estas	3
'este>	9
'ested	-2
'estee	-2
'estel	2
'estem	1
'ester	-3
'esteś	5
'esthe	-1
'estin	9
'estio	-5
'estiv	-1
'estiw	-3
'estly	-4
'esto>	7
'estou	1
'estoy	4
'estra	3
'estro	2
'estru	-1
'ests>	2
'está>	1
'estät	1
'esult	-1
'esume	2
'esv	7
'esvar	7
'esz	-4
'eszek	-3
'eszta	-2
'eta	10
'etaal	-3
'etach	-2
'etail	3
'etari	11
'etary	1
'etd	-3
'ete	-7
'eted>	1
'eteen	-3
'etenu	5
'eter>	-2
'eters	-7
'etes>	-1
'ether	-2
'ethic	-3
'ethin	2
'etic>	1
'etime	-1
'eting	-3
'etini	8
'etion	2
'etire	2
'etiri	-1
'etiti	-2
'etitl	-2
'etişi	7
'etn	-4
'etna>	-2
'eto	-1
'etour	1
'etra>	-1
'etrea	1
'ets	-5
'etsda	5
'ett	1
'etta>	1
'ette>	2
'etter	-9
'ettim	-3
'ettin	-2
'ettle	1
'etto>	8
'etty>	-1
'etu	4
'etua>	-3
'etup>	-3
'eturn	3
'etw	2
'etwas	-3
'etwor	5
'ety	1
'etz	-8
'etzt>	-6
'eu>	6
'eudi>	-3
'eue	-1
'eui	4
'euill	4
'eul	-6
'eung>	-2
'eur	2
'eurs>	2
'eut	-2
'eute>	3
'eux	-5
'ev>	-3
'eva	10
'evalu	-1
'evant	1
'evap>	1
'evd	-2
'eve	-6
'eved>	-1
'evede	-3
'evel>	2
'even>	-5
'eveni	2
'evenl	-1
'ever>	-10
'evera	3
'evere	4
'everi	-3
'evers	-2
'every	-4
'eves>	-2
'evest	-3
'evet>	-4
'evi	4
'evia>	-3
'evide	-2
'eview	3
'evise	-4
'eviso	-4
'evity	-3
'evo	-1
'evr	-3
'evrou	-3
'evu	-2
'evuta	-2
'ew>	-2
'ewand	-3
'eway>	1
'ewc	2
'ewch>	3
'ewe	3
'ewed>	-1
'ewer>	-2
'ewh	1
'ewher	1
'ewi	1
'ewise	-2
'ewn	5
'ewoon	-3
'ework	2
'ews	-5
'ewsle	-2
'ex>	1
'exa	-6
'exact	-2
'exam>	-1
'examp	-2
'exc	-6
'excep	-2
'exclu	-2
'excus	-3
'exe	-6
'execu	-1
'exel>	-3
'exemp	-2
'exerc	-3
'exi	-4
'exibl	-2
'exist	-3
'exo	4
'expec	4
'expen	-2
'exper	1
'expir	-1
'expla	-3
'ext	1
'exte>	-4
'exter	1
'extra	-6
'ey'	-6
'ey'd>	-1
'ey'll	-2
'ey're	-4
'ey've	-2
'ey>	-10
'eyece	-3
'eyes>	-4
'eyim>	5
'eyink	-3
'eyl	2
'eylis	2
'eyo	-1
'eyond	-1
'eys	-3
'ez>	5
'ezd	-3
'ezdjé	-3
'eze	-1
'ezen>	4
'ezi	-3
'ezier	-3
'ezigh	-3
'ezion	-4
'eçu	-3
'eçã	-2
'eção>	-2
'eć>	1
'ečt	8
'ečtu>	3
'eği	10
'eğim>	1
'eń>	-6
'eść	-2
'eşe	-2
'eşekk	-2
'eșt	1
'ești>	-3
'eți	6
'fa>	1
'fac	-5
'face>	-2
'fach>	3
'facil	-5
'fact>	-1
'fai	1
'failu	-1
'fair>	5
'faire	2
'fairl	-1
'faisa	-3
'fait>	-4
'faith	2
'fal	-5
'falls	1
'falta	-1
'fam	-7
'famil	-7
'fan	-4
'fanci	-1
'fancy	-4
'faq	5
'far	-2
'fare>	-3
'farii	7
'fas	-1
'faste	-2
'faswn	-2
'fat	-9
'fathe	-6
'fav	-3
'favor	-3
'fay	-1
'faz	-2
'fe>	-1
'fea	-1
'fear>	-1
'feb	-1
'febru	2
'fec	-6
'fect>	-5
'fecti	-3
'fed	-4
'fee	1
'feedb	1
'feel>	-2
'fees>	-3
'feg	5
'fegua	5
'fei	7
'feier	6
'feirn	3
'fel	-3
'felet	-3
'fell>	-2
'fello	-3
'felly	-1
'fely>	6
'fem	1
'fen	-5
'fende	-3
'fenla	-2
'fenna	-3
'feo	-2
'feoma	-2
'fer	-4
'ferab	-3
'fered	4
'feren	-1
'ferie	-5
'ferin	2
'ferma	-2
'fermé	6
'ferra	2
'ferre	3
'ferri	1
'fery>	3
'fes	-1
'fesso	-2
'festi	1
'fet	-1
'few	2
'fewer	-2
'fewn>	5
'ff>	-3
'ffe	-6
'ffect	-3
'ffed>	-1
'ffee>	-1
'ffer>	-4
'ffere	-1
'fferi	2
'ffi	5
'ffice	8
'ffici	-2
'ffiel	-5
'ffisc	-3
'ffl	1
'fflin	2
'ffr	-3
'ffre>	-3
'ffw	3
'ffwrd	3
'fi>	1
'fic	7
'ficat	4
'fice>	8
'ficer	4
'ficia	-3
'ficin	3
'ficio	-1
'fick>	-4
'fid	-3
'fiden	-3
'fie	-4
'fied>	-2
'field	-3
'fier>	2
'fies>	-1
'fif	-3
'fifth	-2
'fifty	-1
'fig	-3
'figur	-2
'fii	5
'fiisk	5
'fil	-2
'file>	-5
'files	-1
'fill>	1
'fille	-1
'fillo	-3
'filte	1
'filtr	5
'fin	-5
'fina>	-3
'final	-2
'finan	-1
'find>	1
'finde	5
'findi	-2
'finds	-1
'fine>	-7
'fined	-1
'finis	-1
'fino>	2
'fir	3
'fire>	4
'firm>	6
'firma	5
'firms	1
'first	-2
'fis	13
'fisch	-3
'fishi	8
'fit	-4
'fitne	-1
'fits>	-1
'fiv	-6
'five>	-6
'fix	-4
'fixed	-2
'fixin	-1
'fiş	-2
'fişle	-2
'fla	-4
'flagg	-3
'fle	-3
'flen>	-2
'flet>	-5
'flets	4
'flexi	-2
'fli	-4
'flict	-1
'fligh	-6
'fline	2
'flo	3
'floor	5
'flow>	-3
'flowi	-1
'fly	-3
'flyin	-1
'fno	11
'foa	-2
'foart	-2
'fog	-2
'fogli	-2
'foi	9
'fois>	4
'fol	1
'fold>	-2
'folde	-1
'folk>	-3
'folks	-1
'follo	4
'fon	-3
'fona>	-2
'fond>	-3
'fonia	-2
'fonie	-3
'foniw	5
'fonwc	5
'foo	-4
'food>	4
'foot>	-6
'footb	-1
'for	-1
'fora>	3
'force	-3
'ford>	1
'fore>	1
'forev	-3
'forgi	-2
'forgo	1
'form>	-1
'forma	2
'forms	-3
'formu	-2
'forst	-3
'fort>	-1
'fortb	-1
'forth	-2
'fortn	2
'fortu	4
'forty	-4
'forum	1
'forwa	-3
'fory>	1
'fos	1
'fost>	3
'fou	-2
'found	-1
'four>	-1
'fourt	-3
'fra	-4
'frage	-1
'fragt	-2
'fraid	-3
'fram>	3
'franc	-2
'franç	-5
'frau>	1
'frc	-2
'fre	-2
'freda	1
'free>	-1
'freed	-2
'freel	-1
'freit	3
'frele	-3
'frequ	-2
'frett	-1
'fri	2
'frica	-1
'frien	-1
'fro	-3
'from>	-3
'froze	-2
'frå	-4
'fråga	-1
'ft>	-1
'fta	-1
'ftat>	-4
'ftaya	-3
'fte	3
'fted>	-1
'ften>	-1
'fter>	3
'fth	-2
'fti	1
'fty	-1
'fue	-3
'fuera	-1
'fug	2
'fugee	2
'ful	-2
'full>	-2
'funct	-2
'fund>	2
'funda	4
'funer	2
'funny	-2
'fuo	5
'fuori	5
'fur	-3
'furth	-3
'fus	-4
'fuse>	-5
'fut	-2
'futur	-2
'fwe	-3
'fwezi	-3
'fwr	3
'fwrdd	3
'fyd	-2
'fydd>	-4
'fyn	-3
'fynna	-3
'fäl	1
'fälle	3
'fällt	-3
'får	7
'fér	1
'féria	-4
'för	3
'först	-3
'föräl	6
'fün	-1
'für	7
'g's	-2
'ga>	10
'gab	2
'gabyt	-5
'gad	-2
'gada>	1
'gado>	-2
'gadza	-2
'gai	-5
'gain>	-6
'gains	4
'gal	-8
'gal's	-2
'gali>	-1
'gally	-2
'gam	-4
'gan	1
'gang>	-5
'gange	3
'ganis	1
'ganiz	10
'gap	-2
'gaps>	-2
'gar	-4
'gard>	4
'garde	-4
'gards	-2
'garia	-4
'garth	-1
'garve	-3
'gat	5
'gate>	5
'gator	4
'gau	4
'gauju	2
'gav	-4
'gave>	-4
'gd>	-2
'gda	4
'gdan>	4
'gde	1
'gdeg>	5
'gdp	-1
'gdpr>	-1
'gds	3
'ge>	1
'geb	-6
'gebel	-3
'gebog	-3
'ged	-1
'gee	1
'geen>	-2
'gef	-3
'gefäl	-3
'geg	7
'gegan	3
'gegen	6
'geht>	-1
'gei	-1
'geisa	-1
'gek	-1
'gekom	-1
'gel	-6
'geldi	-5
'gelei	1
'gelem	-3
'geles	-1
'gelez	4
'gem	2
'gemee	-1
'gemen	2
'gen	10
'gence	3
'genci	2
'gency	4
'genda	-1
'gende	1
'gener	4
'genev	-3
'gens>	-1
'gent>	-1
'gente	4
'genti	7
'gentl	-3
'genui	-1
'gențe	1
'geo	-1
'ger	7
'ger's	-1
'gerad	-2
'geral	4
'gerie	4
'gern>	1
'gersi	3
'gery'	2
'gery>	-2
'gerò>	5
'ges	6
'gesch	2
'gest>	-1
'geste	2
'gests	-3
'get	-1
'getar	-4
'gets>	-4
'getti	-1
'getto	2
'gew	-1
'geway	1
'gewoo	-3
'geç	6
'gga	1
'ggan>	-3
'gge	4
'gged>	4
'ggen>	-6
'gger>	1
'ggerò	5
'ggi	11
'ggio>	7
'ggo	-4
'gh>	-2
'gha	-3
'ghaer	-1
'gham>	-2
'ghana	2
'ghb	-5
'ghbou	-5
'ghe	-3
'gheid	-3
'ghes>	-2
'ghl	1
'ghly>	-2
'ght	-8
'ghter	-2
'ghts>	-5
'ghu	-2
'ghỉ	5
'gi>	8
'gib	-2
'gibt'	-1
'gic	-1
'gid	1
'gideo	-2
'gie	-2
'giels	-2
'gies>	-1
'gii	-4
'gil	-4
'gilli	-4
'gim	-2
'gin	2
'gina>	-3
'ginal	1
'gine>	-2
'ginee	8
'ginni	-1
'gins>	4
'gio	12
'giona	5
'giorn	2
'giove	8
'gir	4
'gis	-4
'gist>	-5
'giste	3
'gistr	-2
'git	9
'giv	-5
'give>	-2
'given	1
'gives	-6
'givin	-1
'già	-2
'gje	12
'gla	-4
'glad>	-1
'gland	-1
'glasg	-3
'gle	-6
'gler>	-3
'gles>	-1
'gli	-4
'glich	1
'glio>	-2
'glish	-3
'gly	-4
'gms	1
'gn>	2
'gna	4
'gnal>	3
'gnala	4
'gnato	1
'gnatu	-1
'gned>	2
'gnes>	-3
'gning	-1
'gnise	3
'gno	6
'gnore	3
'gnose	-1
'go>	-4
'god	-9
'godzi	-3
'goe	-8
'goes>	-7
'goh	-2
'goheb	-2
'goi	-5
'going	-5
'gol	2
'gold>	4
'golf>	-2
'gon	-2
'gone>	-1
'goo	-8
'good>	-8
'goodn	-3
'gor	-2
'gora>	-2
'gorie	2
'gory>	-2
'gos	-2
'gosiu	-2
'gosto	2
'got	-8
'gotte	2
'gov	-1
'govan	-1
'gover	-1
'gow	-3
'goz	10
'gozi>	1
'gps	2
'gra	-10
'graag	-5
'grabă	-3
'grace	-4
'graci	-3
'gradu	-2
'gram>	-3
'grama	4
'gramm	4
'grand	-3
'grant	-2
'graph	-2
'grate	-2
'grati	-1
'gratu	-3
'grazi	-1
'gre	-4
'great	-5
'gree>	-2
'greed	-4
'greem	-2
'gress	7
'greyl	2
'gri	6
'grid>	3
'griny	-1
'gro	-5
'groun	-6
'group	-2
'gru	1
'grund	-2
'grupp	-3
'gsn	3
'gsnum	3
'gst	-4
'gstbe	-3
'gt>	1
'gto	4
'gton>	4
'gu>	10
'gua	-1
'guage	-4
'gual>	-2
'guara	-2
'guard	11
'gue	-4
'gue's	-1
'guei>	-3
'gueri	1
'gues>	-1
'guess	-3
'guest	-6
'gui	-4
'guida	-1
'guien	-5
'guj	-2
'gujar	-2
'gul	2
'gular	2
'gulat	-3
'gun	-5
'gundo	-2
'gunle	-1
'gunta	-3
'gure>	-1
'gures	-2
'gus	-2
'gust>	-1
'gusta	-2
'gusti	2
'gustu	-2
'gut	3
'guten	2
'guy	-1
'gué	-6
'guém>	-6
'gwa	5
'gwait	5
'gwe	5
'gweit	4
'gwen>	-3
'gwene	2
'gwr	-2
'gwrs>	-3
'gwy	-4
'gy>	-1
'gyd	-4
'gyf	-1
'gyfer	-7
'gym	-1
'gymra	-3
'gyn	8
'gys	3
'gysyl	3
'går	-1
'gé>	-3
'gên	1
'gênci	1
'gön	-6
'gönde	-4
'gönül	-3
'gör	3
'gün	10
'günle	3
'günü>	5
'güz	-2
'güzel	-2
'gę>	-2
'gło	4
'głosz	4
'gườ	-4
'gười>	-4
'ha>	2
'haa	-5
'haas>	-3
'hab	-5
'haba>	-1
'hable	-2
'había	-5
'hac	-3
'hace>	-2
'hacke	-2
'hackn	-3
'had	-5
'hadda	1
'hae	-2
'haema	-1
'haerd	-1
'haf	4
'hafta	1
'hag	1
'hah	-1
'haha>	-1
'hai	-4
'hair>	-1
'hairs	-3
'hak	-2
'hakan	-2
'hal	-7
'hale>	1
'half>	-5
'halin	-3
'hall>	-4
'halla	2
'hallg	-1
'hallo	-4
'halte	-3
'ham	-3
'hamed	-1
'hamle	-2
'han	-4
'han't	-3
'hana>	2
'hand>	-1
'hande	12
'handl	3
'hando	-1
'hands	-3
'hang>	-3
'hange	-1
'hanie	-1
'hank>	-4
'hanks	2
'hanna	2
'hanno	-3
'hansa	-2
'hany>	-2
'hap	-5
'hapla	-3
'happe	2
'happy	-5
'haps>	-2
'har	2
'harac	-1
'hard>	-2
'hardl	-3
'hare>	-4
'hared	7
'harfe	-2
'harge	-2
'harin	4
'harit	3
'harji	-3
'harma	2
'harri	-1
'hart>	-1
'harve	-5
'hará>	-3
'has	1
'hase>	-1
'hasn'	-4
'hassa	2
'hasta	-3
'haste	5
'hat	-6
'hat's	-5
'hatev	-4
'hatsa	-1
'hau	-2
'haue>	-1
'haus>	4
'haut>	-3
'hav	-1
'havin	-4
'haw	-1
'hay	9
'hba	7
'hbank	6
'hboar	5
'hbour	-5
'hd>	-2
'hda	-3
'hday>	-3
'hdr	-4
'hdraw	-4
'he'	-9
'he'd>	-3
'he'll	-1
'he's>	-8
'he>	-3
'hea	3
'head>	-3
'healt	5
'hear>	4
'heart	-4
'heatr	2
'heb	1
'hebbe	5
'hebe>	3
'hebia	-2
'hec	5
'heck>	2
'hecke	2
'hecki	4
'hed	2
'heddi	1
'hee	-7
'heeft	-3
'heelc	-1
'heers	-2
'heet>	-1
'heets	-5
'heffi	-5
'hei	-8
'heids	-3
'heir>	-3
'heirs	-3
'heits	-3
'hej	-1
'hel	7
'held>	-1
'heled	-3
'hello	7
'help>	4
'helpd	2
'helpe	-3
'helpf	-3
'helpi	3
'hem	-8
'hemis	-1
'hemse	-1
'hen	-4
'hence	-4
'henev	-1
'henri	-2
'henti	6
'henve	8
'heo	1
'heory	-1
'hep	-3
'hepat	-1
'her	-9
'her's	-3
'herap	3
'here'	-7
'here>	-6
'herna	-3
'hers>	-5
'herse	-2
'herwi	1
'hes	-2
'hese>	-2
'hest>	-2
'het	6
'hethe	-1
'heu	-1
'heung	-2
'heute	3
'hey	-11
'hey'd	-1
'hey'l	-2
'hey'r	-4
'hey'v	-2
'hez	-4
'hfu	-1
'hfull	-1
'hga	4
'hgate	4
'hho	-3
'hhold	-3
'hi>	-9
'hia	-3
'hiamo	-4
'hib	-2
'hibit	-2
'hic	-5
'hich>	-2
'hicke	-3
'hics>	-3
'hid	1
'hide>	-2
'hidi>	-1
'hie	-1
'hieng	-2
'hiest	1
'hieve	-2
'hif	-1
'hiffr	-3
'hifts	1
'hig	1
'hil	3
'hilar	4
'hildc	-1
'hilde	3
'hildr	-2
'hilip	1
'hill>	2
'him	-7
'hime>	2
'hin	-2
'hind>	-2
'hines	-2
'hing>	-1
'hings	-1
'hinki	-4
'hio	4
'hio'n	1
'hip	-3
'hips>	-1
'hir	-2
'hira>	-1
'hird>	-2
'hirin	4
'hirty	-1
'his	-1
'hishi	-3
'histo	2
'hit	-3
'hite>	-4
'hiu	6
'hiv	-3
'hive>	-3
'hl>	6
'hlag>	-3
'hle	-3
'hli	1
'hlies	1
'hlo	2
'hloss	2
'hly	-4
'hme	-5
'hment	-5
'hmm	-1
'hmo	-1
'hmood	-1
'hn>	-1
'hna	-1
'hne	1
'hnen>	3
'hnic>	-2
'hnici	2
'hno	1
'hnos>	-2
'ho'	-7
'ho'll	-2
'ho's>	-4
'ho've	-4
'ho>	1
'hod	2
'hodan	3
'hodri	-3
'hoe	-2
'hoeve	-1
'hoi	-5
'hoj	-4
'hoje>	-4
'hol	-1
'hola>	-6
'holar	-1
'hold>	-8
'holde	3
'holdi	-1
'hole>	-3
'holia	6
'holid	8
'holog	-4
'holom	-1
'hom	-9
'home>	-8
'hon	-7
'hone>	-2
'hones	-4
'hong>	-2
'honno	-1
'honor	-3
'hoo	5
'hook>	-1
'hool>	5
'hoor>	-5
'hoose	-1
'hop	-3
'hope>	-1
'hopef	-2
'hops>	-1
'hor	-4
'hors>	1
'hort>	-4
'hortl	4
'hos	-2
'hose>	-2
'hospi	2
'host>	-2
'hot	-4
'hota>	1
'hotel	-2
'hotma	-3
'hotos	-1
'hou	-3
'hough	-7
'hould	-6
'hour>	-5
'hours	8
'house	4
'housi	6
'hout>	-3
'how	-3
'howev	-1
'hown>	-3
'hows>	1
'hra	-3
'hrase	-1
'hre	-3
'hread	-6
'hree>	-4
'hri	3
'hrich	4
'hrist	1
'hro	-1
'hroug	1
'hrow>	-4
'hs>	-3
'hsm	-2
'hsmai	-2
'hst	3
'hste>	-2
'hsten	4
'ht>	-1
'hte	3
'hten>	-3
'hter>	-2
'hterb	-1
'hth	-3
'hthil	-1
'hti	-5
'htime	-5
'htm	-3
'html>	-3
'hto	-3
'hts	-6
'htt	-2
'https	-2
'hu>	2
'hub	8
'hug	-3
'hughe	-2
'hui	-4
'huis>	-3
'huk	-4
'hukwu	-4
'hul	-3
'hull>	-3
'hum	-4
'human	-2
'humbl	-3
'hun	-3
'hundr	1
'hur	-1
'hurch	-2
'hurs>	5
'hursd	-2
'hus	-3
'husba	-1
'hut	1
'huts>	-1
'hw>	-2
'hwa	-1
'hwahl	4
'hwait	-3
'hwe	-2
'hwi	-3
'hwn	3
'hx>	-2
'hya	2
'hya's	-1
'hyd	1
'hyn	1
'hynny	-2
'hyr	-2
'hys	-3
'hysic	-3
'hysio	-1
'hyw	-1
'hywun	-2
'háb	-2
'hábil	2
'här	9
'hé>	-4
'hél	-2
'hélèn	-2
'hép	5
'hôm	-4
'hös	1
'höst>	1
'hỉ>	5
'i'd	-11
'i'i	3
'i'l	-3
'i'll>	-3
'i'n	-8
'i'r	2
'i'v	-8
'i've>	-8
'ia>	1
'iaa	6
'iabet	1
'iad	7
'iadać	2
'iadom	7
'iae	-2
'iaeth	-2
'iage>	-1
'iagno	-1
'iai	4
'iaj	4
'ial	-2
'ialem	3
'ialit	-2
'ials>	-2
'iam	-3
'iamen	4
'iamh>	-1
'iamo>	-5
'ian	-6
'iance	1
'ians>	3
'iant>	-5
'ianę>	-2
'iao	-3
'iap	6
'iaper	6
'iar	7
'ias	-1
'iat	9
'iatel	-1
'iatio	5
'iator	-1
'iau	-4
'iau'r	-1
'iał	-1
'iałek	-3
'iałku	1
'iba	6
'ibb	2
'ibbea	-1
'ibe	-3
'ibed>	-3
'ibel>	-4
'iber'	-1
'ibera	5
'ibido	-2
'ibili	-3
'ibite	-2
'ibl	1
'ible>	1
'ibly>	-2
'ibo	-3
'ibrar	2
'ibres	-3
'ibt	-3
'ibt's	-1
'ibu	-1
'ibuti	-3
'ic>	-8
'ica	7
'ical>	5
'ican>	-1
'icant	5
'icate	2
'icati	10
'icb	-3
'ice	6
'iced>	-1
'icely	-3
'icema	4
'icenç	6
'icer>	2
'ices>	6
'icest	-2
'icevu	-2
'icezi	-4
'ich	4
'ichet	1
'ichia	-4
'ichie	1
'icht>	12
'ichte	-3
'ici	2
'icial	-3
'icina	3
'icine	-3
'icio>	-4
'icipa	5
'icita	5
'icite	1
'icito	-3
'icitu	1
'icity	1
'iciwc	1
'ick	5
'icke>	-3
'icked	5
'icket	-3
'ickin	1
'icl	-2
'icle>	-2
'ico	-2
'icott	1
'ics	-6
'ictly	-2
'ictur	4
'icu	-2
'icula	-1
'icy	1
'id>	-6
'ida	10
'idad>	4
'idade	6
'idanc	-1
'idari	2
'idate	1
'idatu	8
'iday>	3
'idays	4
'idd	-2
'ide	-3
'ideas	-1
'ided>	-2
'iden>	3
'idenc	-2
'ident	-3
'ideo>	-1
'ideon	-2
'ider>	-4
'idere	6
'ides>	-7
'idg	1
'idge>	4
'idgew	1
'idh	4
'idi	-1
'idiau	-2
'iding	3
'idiwc	-2
'idl	10
'idn	2
'idney	1
'idnig	2
'ido	4
'idos>	-1
'ids	-1
'idsbe	-3
'idu	4
'idual	4
'idw	5
'idwif	1
'idwiv	5
'idy	-1
'ie>	-6
'ieb	-4
'iebe>	-1
'iece'	-1
'iece>	-3
'iechy	1
'ied	-3
'iedzi	1
'iedź>	1
'ief	-3
'ieg	3
'iegen	3
'ieke>	-2
'ieken	-3
'iel	1
'ield>	-3
'ielen	2
'ielsk	-2
'ieman	-5
'iembr	5
'iemy>	5
'ien	-1
'ience	3
'iends	-1
'iene>	-6
'ieng>	-2
'ieniu	3
'ienne	-2
'ienst	2
'ient>	3
'iente	-3
'iento	-3
'ients	-6
'ieną>	-3
'iep	4
'ier	-2
'ierdz	-1
'ieren	-3
'iero>	-3
'ierpn	-4
'iers>	-1
'ierta	6
'ies	6
'iese>	5
'iessl	1
'iesta	-2
'ietna	-2
'iets>	-5
'ieu	5
'iev	-2
'ieved	-1
'ieves	-2
'iew	1
'iewed	-1
'iews>	-2
'ieć	1
'ień	-6
'ieț	3
'ieți>	3
'if>	2
'ifeom	-2
'ifery	3
'iff	-6
'iffer	-3
'iffre	-3
'ifi	2
'ifica	5
'ified	-2
'ifier	2
'ifies	-1
'ifr	-3
'ifrel	-3
'ift	-2
'ifted	-1
'ifth>	-2
'ifts>	1
'ifty>	-1
'ify	-1
'ig>	4
'iga	-2
'igada	-3
'igado	-3
'igar>	-4
'igati	2
'igato	4
'igd	-3
'ige	-3
'iged>	-4
'igen>	3
'igest	-2
'igg	-2
'igger	1
'igh	-7
'ighbo	-5
'ighei	-3
'ight>	-4
'ighte	-1
'ights	-5
'igi	1
'igina	2
'iging	-3
'ign	1
'ignal	3
'ignat	-2
'igned	2
'ignes	-3
'ignin	1
'ignor	3
'igo	2
'igran	1
'igrat	-1
'igrin	-1
'igs	2
'igst>	2
'igt	-2
'igu	-5
'iguei	-3
'igure	-2
'iha	-1
'ihai>	-3
'ihn	2
'ihnen	3
'ihr	7
'ihre>	9
'ii>	1
'iin	7
'iinta	7
'iir	8
'iis	5
'iiska	5
'iit	2
'iitoa	-2
'iitos	4
'ij>	7
'ijc	-3
'ijcie	-3
'ije	8
'ijg	4
'ijgt>	4
'ijn	2
'ik>	2
'ike	-6
'iked>	-2
'ikely	-1
'ikewi	-2
'ikh	-1
'iki	3
'iking	-1
'ikk	1
'ikke>	1
'ikn	7
'ikr	-1
'ikram	-1
'il'	4
'il's>	4
'il>	9
'ila	5
'ilaa>	3
'ilaab	-3
'ilabl	4
'ilar>	-2
'ilary	4
'ilb	5
'ilbak	3
'ilbox	4
'ild	-2
'ildca	-1
'ildre	-2
'ildun	-1
'ile	4
'iled>	6
'ilege	-3
'ilekç	-3
'ilenc	-3
'ilent	-2
'iles>	1
'ileti	7
'ilf	5
'ilg	3
'ilgi>	3
'ili	-3
'ilie>	1
'ilies	-4
'iling	3
'ilipp	1
'ilirs	2
'ilita	-6
'iliti	6
'ility	-2
'ill	5
'illa>	-4
'illba	3
'ille>	-1
'illed	-1
'iller	2
'illeu	2
'illez	4
'illia	-5
'illin	2
'illoi	-4
'illon	-3
'illor	1
'illy>	-3
'ilm	8
'ilman	-4
'iln	3
'ilnyc	3
'ils	1
'ilska	-3
'ilt	4
'ilter	2
'iltro	2
'ilu	4
'ilure	-1
'ily	-8
'im>	-3
'image	3
'imam>	-1
'imane	-3
'imary	1
'imate	-1
'ime	2
'iment	1
'imero	-2
'imes>	-5
'imi	5
'imit>	-6
'imite	2
'imiz>	11
'immed	-3
'immen	-3
'immt>	5
'immun	2
'imo	7
'imore	-4
'imp	-6
'impe>	-2
'imple	-4
'impli	-2
'imply	2
'impor	-1
'impri	-4
'imr	-1
'imran	-1
'ims	5
'imu	-4
'imum>	-4
'imy	3
'imă	-3
'imări	-3
'in>	-2
'ina	-1
'inab>	-1
'inanc	-1
'inar>	-7
'inary	-3
'inata	3
'inate	2
'inati	-1
'inato	6
'inb	6
'inbox	5
'inc	-2
'ince>	-6
'incer	-1
'inci>	-2
'incid	-2
'incon	7
'incy>	1
'ind	-3
'inde>	8
'inded	-1
'inder	1
'indey	5
'india	-3
'indin	-2
'indir	2
'indiv	4
'indly	-9
'indne	2
'indo>	-4
'indqv	-1
'inds>	-2
'ine	-4
'inee>	-3
'ineer	8
'inequ	1
'iner>	-6
'ines>	-4
'inese	-2
'iness	3
'inete	1
'inf	1
'infac	1
'infor	2
'ing	-1
'ing's	-2
'ingan	-2
'ingde	-4
'ingeg	3
'ingen	7
'inger	-4
'ingha	-2
'ingle	-4
'ingly	-3
'ingri	-2
'ings>	1
'ingto	4
'ingua	-4
'ingué	-3
'ini	1
'inic>	-7
'inica	2
'inics	1
'ining	4
'inish	-1
'inist	-1
'iniz>	9
'inizi	8
'ink	2
'inka>	-3
'inked	3
'inkin	-4
'inkul	4
'inl	1
'inliy	-3
'inly>	-1
'inn	7
'innen	5
'inner	-1
'innin	-1
'ino	6
'inom>	4
'inq	1
'ins	-2
'insch	1
'insha	-1
'insid	2
'insis	-2
'inst>	4
'insta	-2
'inste	-2
'insti	2
'insul	-3
'int	-6
'inta>	-2
'intaa	3
'inte>	4
'inted	2
'integ	-1
'inten	-3
'inter	-8
'inth>	6
'intin	-2
'intme	4
'into>	-5
'intro	1
'ints>	1
'inu	-6
'inua>	-4
'inue>	-1
'inut>	5
'inute	-7
'inves	3
'invit	-5
'invoi	5
'inya>	-1
'inê	-2
'inês>	-2
'io'n>	1
'io'r>	-1
'io>	3
'ioc	-1
'ioche	-1
'iod	5
'iol	-3
'iolch	-2
'iolog	-1
'ion	-2
'ion's	-3
'ional	3
'ionar	-2
'ionat	2
'ionaw	-1
'ioner	-3
'iones	-2
'ioni>	5
'ionin	1
'ionis	-1
'ions>	-1
'ionsh	-4
'ior	5
'iorit	7
'iorni	3
'iorno	-1
'ios	-4
'iot	-3
'iou	-5
'ious>	-5
'iousl	-1
'iov	8
'ioved	8
'ip>	-5
'ipa	6
'iph	-4
'iphan	-2
'iphon	-3
'ipi	3
'ipien	3
'ipp	-2
'ippa>	1
'ipper	-3
'ips	1
'ipt	3
'ipts>	-1
'iqu	5
'ique>	2
'iquez	3
'ira	5
'iraa>	-3
'irait	-2
'irato	3
'irc	-4
'ircul	-4
'ird	4
'irdre	-1
'ire	2
'irecc	3
'irect	3
'iredn	-1
'ireme	2
'ires>	1
'iri	11
'iriad	-3
'irie>	-4
'iries	9
'iriir	5
'irin>	4
'iring	4
'irizz	2
'irk	1
'irl	-1
'irly>	-1
'irm	8
'irmar	3
'irmat	1
'irmed	3
'irms>	1
'irn	3
'irnod	3
'iro	4
'ironm	-2
'irp	-2
'irpor	-2
'irr	1
'irs	-4
'irsin	2
'irst>	-2
'irsty	-1
'irt	-3
'irthd	-3
'irty>	-1
'iry	2
'isa	2
'isal>	-3
'isapp	-1
'isati	4
'isać>	3
'isc	-6
'iscar	-2
'isce>	-2
'ische	-4
'iscil	-1
'isclo	-3
'iscre	-1
'iscui	-2
'iscus	-2
'ise	3
'ised>	1
'iseme	-3
'iser>	7
'isf	-1
'isfie	-1
'ish	-2
'isha>	4
'ished	-1
'ishes	2
'ishin	5
'ishna	-1
'ishop	2
'isi	2
'ising	-6
'ision	1
'isis>	3
'isit>	6
'isito	1
'isits	4
'isk	1
'iska>	2
'iskt>	-2
'ism	-3
'ismo>	-3
'isn	-2
'isn't	-2
'iso	-2
'ison>	-1
'ispla	-2
'ispon	9
'ispos	-8
'isr	-1
'isrea	-1
'iss	2
'issed	-1
'issen	-5
'issim	-2
'issin	-1
'issio	2
'issue	-1
'issä>	17
'ist	-6
'ist's	-1
'istak	-2
'istan	3
'iste>	-6
'isted	4
'ister	-1
'istic	-4
'istin	-4
'istma	1
'isto>	-3
'istor	2
'istra	-3
'istre	3
'istri	1
'istry	-3
'istré	-1
'ists>	3
'istur	-1
'isz	1
'isza>	-3
'it'	-7
'it'll	1
'it's>	-8
'it>	-7
'ita	-3
'itabl	-2
'itag>	1
'ital>	1
'itals	2
'itami	-1
'itard	-2
'itati	-1
'itato	-6
'itch>	-2
'itcha	-2
'itchb	7
'itche	-4
'ite	-2
'ited>	-1
'item>	-3
'items	-1
'iter>	1
'itera	5
'iterg	1
'ites>	1
'itet>	2
'ith	-2
'ithdr	-4
'ither	-3
'ithfu	-1
'ithho	-3
'ithin	4
'ithio	4
'ithou	-2
'iti	7
'itica	1
'itics	-3
'ities	6
'iting	5
'ition	-2
'itis>	-1
'itish	2
'itl	-4
'itle>	-4
'itm	-4
'itmen	-4
'itn	-3
'itnes	-3
'ito	2
'itoar	-2
'itor>	2
'itore	2
'itors	4
'itos>	1
'itr	-2
'its	-2
'itsel	-3
'itsno	-3
'itsta	4
'itt	12
'ittak	-4
'itte>	3
'itted	-2
'ittee	9
'itten	3
'ittin	2
'ittle	-1
'ittwo	4
'itté>	4
'itu	3
'itud>	1
'ituen	4
'ituis	-2
'itute	-5
'ity	1
'ity's	-1
'itzia	2
'ité	3
'itë	-3
'iu>	7
'ium	3
'iur	13
'ius	4
'iv>	9
'iva	-1
'ivacy	-4
'ival>	-1
'ivals	-1
'ivate	-1
'ived>	3
'ively	-1
'iven>	2
'iver>	-1
'ivere	9
'iveri	-1
'ivers	-2
'ivery	3
'ives>	-3
'ivi	-1
'ivia>	-2
'iviam	-2
'ividu	4
'ivil>	-2
'ivile	-3
'iving	-3
'ivity	3
'ivo	5
'ivolg	3
'ivy	-3
'iw>	-1
'iwa	-3
'iwc	3
'iwch>	3
'iwe	1
'iwn	-5
'iwr	4
'iwrno	4
'ix>	1
'ixa	-2
'ixe	-3
'ixed>	-2
'ixing	-1
'iya	-2
'iyank	-2
'iye	-6
'iyi	-3
'iyim>	-3
'iyo	-2
'iyor>	-2
'iz>	8
'iza	10
'izaci	10
'izd	-2
'ize	-3
'izi	14
'izin>	9
'izind	5
'izinl	2
'izio>	5
'izz	2
'izzo>	2
'ià>	-2
'iân	-1
'içi	12
'için>	8
'içind	6
'iés	-3
'ió>	2
'ión	6
'ią>	2
'iąg	3
'iągu>	3
'iąt	-2
'iątek	-1
'iątku	-2
'ić>	3
'ię>	-4
'ięk	-5
'ięki>	-2
'iękuj	-4
'iği	2
'ił>	-3
'iła	-2
'iłam>	-2
'işi	7
'işime	7
'işl	-4
'işler	-2
'işt	7
'iştir	7
'i̇k	3
'i̇kin	-2
'j'a	-1
'j'ai>	-1
'j'é	-2
'j'éta	-2
'ja>	7
'jag	-1
'jan	-2
'janei	5
'janua	-3
'janvi	-2
'jar	-2
'jarat	-2
'jaw	7
'jawaa	7
'jci	-4
'jcie>	-3
'jd>	-3
'je>	6
'jea	-3
'jean>	-3
'jec	-1
'jecti	-4
'jects	1
'jeg	7
'jek	1
'jem	2
'jeman	-3
'jemy>	-2
'jen	7
'jenci	-2
'jer	3
'jerom	3
'jes	13
'jest>	1
'jeste	4
'jestr	3
'jet	2
'jetzt	-6
'jeu	-3
'jeudi	-3
'jgt	4
'ji>	5
'jir	-3
'jiraa	-3
'jl>	5
'jle	5
'jlet>	5
'jn>	-2
'jo>	2
'job	1
'jobbe	-3
'jobs>	-1
'joi	-4
'join>	-2
'joine	-2
'joins	-1
'jon	5
'jos	-1
'josep	-3
'jou	7
'jour>	6
'journ	4
'jours	-1
'joy	-6
'joyin	6
'jse	3
'jsem>	3
'ju>	1
'jud	-1
'judit	-1
'jul	1
'juli>	-2
'julis	-3
'july>	1
'jum	-2
'jumu'	-2
'jun	4
'june>	3
'junk>	3
'jur	5
'jury>	4
'jus	-3
'jusqu	-4
'just>	-1
'juste	-2
'justm	2
'jutro	-3
'już	-4
'jän	3
'jänst	3
'jét	-3
'jétek	-3
'ją>	2
'ję>	-2
'jın	14
'jınız	14
'ka>	5
'kaa	2
'kadar	1
'kaf	1
'kafor	1
'kal	-3
'kalni	-3
'kam	-1
'kamal	-1
'kan	11
'kance	3
'kande	4
'kannt	2
'kanti	-3
'kanto	4
'karsk	3
'karza	-2
'kas	4
'kasse	3
'kat	-3
'katar	-2
'katen	-2
'kav	-3
'kavit	-3
'kay	3
'kayde	-2
'kaz	5
'kda	3
'kdage	2
'kday>	-1
'ke>	-7
'kedin	3
'kee	-3
'keen>	-1
'keep>	-3
'keepe	3
'keeps	-4
'keith	-1
'kel	-1
'kely>	-1
'ken	5
'kend>	1
'kends	4
'kenhu	-3
'kennt	-2
'kep	-1
'kept>	-1
'ker	5
'keral	-2
'kers>	-4
'kes	-2
'ket	-1
'kette	-1
'kew	-2
'kewis	-2
'key	-2
'keys>	-3
'kez	1
'kezdj	-3
'kfo	-3
'kforc	-3
'kfr	2
'kfrag	2
'kgr	-1
'kgrou	-1
'kh>	-1
'kha	3
'kham>	-2
'ki>	12
'kic	-3
'kidne	1
'kie	-1
'kii	7
'kiito	4
'kim	6
'kin	2
'kinci	-2
'kind>	-5
'kindl	-9
'kindn	2
'king>	6
'kings	5
'kip	-2
'kir	6
'kirst	-1
'kis	-1
'kish>	1
'kit	3
'kite>	-3
'kke	1
'kkü	-2
'kkür>	2
'kkürl	-3
'kla	1
'klayı	1
'kle	2
'kleti	1
'klets	-3
'kley>	4
'kli	7
'klick	4
'klik>	2
'klikn	9
'klist	-1
'klo	-4
'klog>	-1
'klopt	-3
'kly	-6
'kne	-3
'kno	2
'knock	-1
'know>	2
'knowl	2
'known	1
'knows	-2
'knu	6
'ko>	-6
'kol	12
'kole>	-2
'kolen	4
'kom	-10
'komma	-3
'komme	-3
'kommi	-5
'kommu	-4
'komt>	-2
'kon	7
'konfe	-2
'kong>	-2
'konjo	-3
'konta	13
'konuş	-5
'kor	3
'koń	4
'kra	-1
'kram>	-1
'krank	1
'krar>	-3
'kre	5
'kreeg	-3
'kreta	6
'krev>	-3
'kri	8
'krijg	4
'krish	-1
'kriv>	9
'krive	-1
'krä	-4
'kräft	-4
'kró	-1
'ks>	-3
'ksana	-2
'ksh	-2
'kshop	-1
'ksi	3
'kt>	3
'kta	13
'kte	-2
'ktedi	2
'ktem>	-2
'kti	12
'ktir>	11
'kto	2
'ktu	6
'ktı	7
'ktır>	7
'kuj	-5
'kujem	-2
'kuju>	-2
'kuję>	-5
'kul	10
'kum	-1
'kun	7
'kunt>	7
'kur	-3
'kurdi	-1
'kurma	-4
'kurs>	2
'kut	-1
'kutku	-2
'kwa	2
'kward	-1
'kwu	-4
'kwuem	-1
'ky>	-2
'kát	-2
'kät	-3
'käten	-3
'kçe	-4
'kçeyi	-3
'kér	28
'kön	-3
'könne	-3
'kör	-5
'kül	-3
'külem	-3
'kür	-2
'kürle	-3
'ką>	1
'l'a	2
'l'art	-2
'l'ass	5
'l'i	-3
'l'imp	-4
'l'o	3
'la>	-2
'laa	-1
'laaba	-3
'lab	2
'label	-1
'lable	4
'labor	-1
'lac	4
'lacak	5
'lacağ	-1
'lace>	-1
'laced	5
'lacem	1
'lach>	4
'lack>	1
'lackl	-1
'lad	2
'lady>	-2
'lae	9
'lag	-1
'lagga	-3
'lah	-2
'lai	-3
'lain>	-7
'lainc	1
'laine	-1
'laini	-1
'laint	2
'lak	-4
'lakat	-2
'lakát	-2
'lal	-6
'lam	-1
'lamak	1
'lamar	-3
'lamay	1
'lame>	-2
'land>	-1
'lande	8
'lane>	2
'lange	2
'langu	-4
'lantı	-1
'lap	12
'lapse	-1
'lapto	6
'lar	3
'laran	2
'larda	2
'lare>	-1
'laric	-1
'larly	1
'lars>	-1
'lary>	4
'larım	5
'las	-1
'lasda	-1
'lasgo	-3
'lasse	5
'last>	-7
'laste	-4
'lat	-2
'late>	-5
'lated	-3
'later	3
'latio	-1
'lator	-1
'latte	-1
'latun	-1
'latór	-2
'lau	-2
'laub>	-4
'laugh	-1
'lav	5
'lavor	7
'law	-4
'lawal	-1
'lawfu	-1
'layed	1
'layın	3
'laz	3
'lazio	4
'lazo>	2
'laş	-3
'laştı	-3
'lba	7
'lbaka	3
'lbake	3
'lbani	-1
'lbe	-1
'lbein	-1
'lbo	5
'lbox>	4
'lboxe	-1
'lch	-3
'lchai	-1
'lco	-4
'lcome	-4
'ld>	-10
'lda	1
'ldc	-1
'ldcar	-1
'lde	6
'ldeb>	4
'ldeep	-1
'lder>	-1
'lders	-2
'ldi	3
'ldico	1
'ldine	4
'lding	5
'ldn	-1
'ldn't	-1
'ldo	3
'ldr	2
'ldral	6
'ldren	-2
'ldu	2
'ldung	-1
'ldı	-4
'ldım>	-2
'ldığı	-3
'le>	-2
'lea	-3
'lead>	-4
'leagu	-4
'lear>	-4
'leare	-4
'learn	-3
'lease	-4
'least	-2
'leave	2
'leavi	-5
'leb	3
'lebin	2
'lebra	1
'lec	-6
'lect>	-7
'lectu	-5
'ledd>	-3
'ledge	2
'lediy	-3
'lee	4
'leeds	-5
'leen>	-7
'leep>	5
'leeré	7
'lees>	8
'lef	2
'lefon	-5
'left>	4
'leg	3
'lega>	14
'legal	-3
'lege>	-2
'leged	-2
'legen	-4
'legge	2
'leggo	-4
'legra	-1
'lei	-2
'leice	-2
'leide	-2
'leidi	-2
'leite	1
'lej	3
'lek	-2
'lekar	1
'leket	-1
'lekçe	-3
'lel	-1
'lely>	-1
'lem	5
'lemaa	-7
'leman	-3
'lemen	7
'lemey	-3
'len	3
'lena>	-2
'lence	-3
'lenda	3
'lendi	-4
'lenou	1
'lent>	-4
'leo	1
'leoca	-2
'lep	1
'lepho	1
'ler	-1
'leri>	5
'lerk>	-1
'lerks	-2
'lers>	3
'lerte	4
'les	-1
'lese>	7
'lesen	-1
'less>	-7
'lessi	-2
'lesso	-1
'leste	-3
'lesti	3
'lesze	-3
'let	-3
'lete>	-7
'leted	1
'letil	1
'letin	2
'letiş	7
'lets>	1
'lette	-5
'leu	-1
'leurs	2
'lev	1
'levan	1
'level	2
'leven	-4
'lever	2
'lexib	-2
'ley	3
'leye>	-1
'lez	4
'lezen	4
'lezie	-3
'lf>	-4
'lfa	3
'lga	-5
'lgart	-1
'lgarv	-3
'lge	3
'lgend	-2
'lgers	3
'lgi	3
'lgu	-8
'lguie	-5
'lhe	-1
'lhet>	-1
'lho	10
'li>	-3
'lia	-6
'liad>	6
'liame	1
'lian>	-3
'lianc	1
'liant	-5
'liau'	-1
'liau>	-4
'lib	2
'libel	-1
'liber	5
'libra	2
'libre	-3
'lic	9
'lican	5
'licat	2
'lice>	-1
'licen	6
'lich>	2
'liche	1
'licit	2
'liciw	1
'lick>	3
'licke	2
'lict>	-1
'licy>	2
'lid	3
'liday	8
'lide>	-4
'lides	-8
'lie	-5
'liebe	-3
'lied>	-3
'lief>	-1
'liege	3
'lieke	-2
'lien>	3
'lier>	-3
'lies>	-6
'liess	1
'lieu>	6
'lieve	-2
'lif	-2
'life>	2
'lifie	-4
'lig	-8
'ligar	-4
'liged	-4
'ligge	-1
'light	-7
'ligne	-3
'ligst	2
'ligue	-1
'lik	-2
'like>	-4
'liked	-2
'likel	-1
'likew	-2
'lim	8
'lime>	-3
'limit	3
'lina>	-3
'lind>	-1
'lindo	-4
'lindq	-1
'line>	2
'lines	-1
'lingu	-3
'linic	-1
'link>	3
'linke	3
'linku	4
'linta	-3
'lio	-5
'lippa	1
'lippe	-3
'liq	6
'lique	5
'lir	12
'lirsi	2
'lis	-7
'lish>	-5
'lishe	2
'lissi	-2
'list'	-1
'list>	-4
'liste	-6
'lists	2
'lit	-6
'litat	-6
'liter	2
'litic	-5
'litie	6
'littl	-1
'lity>	-3
'liv	3
'live>	-2
'liver	6
'lives	-2
'livia	-2
'livin	-1
'liy	-2
'liyim	-3
'ljo	-3
'ljon>	-3
'lk>	-7
'lke	-3
'lked>	-2
'lki	7
'lking	5
'lko	-3
'lks	-1
'lkü	-3
'lküle	-3
'llabo	-1
'llach	4
'llah>	-2
'llama	-3
'llan>	2
'llane	-1
'llb	5
'llbak	3
'llbei	-1
'lle	-2
'lleag	-4
'llect	-7
'lled>	-6
'lleen	-7
'llega	16
'llege	-2
'llema	-7
'llen>	6
'llena	-2
'ller>	-3
'llet>	2
'lleur	2
'llez>	4
'llg	-1
'llgar	-1
'llian	-3
'lling	-1
'lliss	-2
'llo	3
'lloca	2
'lloin	-4
'llold	-2
'lloni	-3
'llor>	-1
'llora	-3
'llotm	3
'llow>	-1
'llowe	-3
'llowi	5
'llows	-5
'lls	-1
'llt	5
'lltu>	3
'lltwc	2
'llu	2
'llw	-1
'llwn>	-1
'lly	-1
'llyth	-2
'llè	1
'llègu	1
'llı	5
'llık>	5
'lma	-3
'lman>	-4
'lme	15
'lmo	9
'lmu	-2
'lmuş>	-2
'ln>	2
'lne	-3
'lni	1
'lnien	3
'lny	3
'lnych	3
'lo>	9
'loa	2
'load>	3
'loc	-6
'local	-3
'locat	2
'lock>	-7
'locum	-2
'lod	2
'log	-2
'logge	5
'logie	-1
'logis	-4
'logy>	-1
'loi	-3
'loin>	-4
'loitt	-4
'lol	-7
'loldu	-2
'lom	4
'lomew	-1
'lon	-5
'londo	-1
'lone>	-4
'long>	-6
'longe	1
'longs	-2
'loni>	-3
'loo	-2
'lood>	4
'look>	-2
'looki	-2
'looks	1
'loop>	-4
'loor>	5
'lop	-4
'lopie	-3
'lopt>	-3
'lor	-4
'lorca	-3
'lorna	2
'lors>	-1
'los	-3
'lose>	-3
'losed	1
'loses	-4
'losin	-3
'loss>	3
'losse	2
'lost>	-3
'losur	-2
'lot	2
'lotka	-2
'lotme	3
'lots>	-1
'lou	-3
'loud>	-4
'lough	3
'lov	-5
'love>	-1
'loved	-1
'lovel	-5
'low	2
'lowe>	2
'lowed	-3
'lower	1
'lowin	4
'lows>	-4
'loy	3
'loyed	5
'loyee	1
'loyer	-3
'lp>	3
'lpd	2
'lpdes	2
'lpf	-3
'lpful	-3
'lph	3
'lphin	3
'lpi	3
'lping	3
'lqu	-5
'lqu'u	-5
'lre	-2
'lread	-2
'ls>	-2
'lsa	-5
'lsak>	-1
'lse	9
'lse's	-2
'lsen>	6
'lsh	-2
'lsi	2
'lsk	-7
'lska>	-3
'lsku>	-7
'lso	-3
'lst	-1
'lt>	3
'lta	-1
'ltan>	-1
'ltant	-3
'lte	6
'lted>	-3
'lten>	-3
'lter>	3
'ltern	7
'lth	5
'lti	2
'lting	-4
'lto	5
'ltr	5
'ltro>	2
'ltu	10
'ltw	2
'ltwch	2
'lu>	-3
'lua	1
'luati	-1
'lub	-5
'lucky	-2
'lucre	6
'lud	-2
'lude>	-1
'luded	-1
'ludes	-2
'ludin	-1
'lue	8
'lui	1
'lul	5
'lum	-6
'lumns	-3
'lun	11
'lunch	-8
'lundi	5
'luned	1
'lunes	4
'luni>	2
'lunta	5
'lunte	6
'lună>	-3
'lur	-5
'lure>	-1
'lus	3
'lusiv	-1
'lut	3
'lutio	1
'lutte	3
'lva	4
'lve	4
'lved>	1
'lveré	-1
'lves>	-2
'lwa	-3
'lwada	-2
'lways	-2
'lwc	4
'lwch>	4
'lwn	-1
'lwy	-1
'ly>	-5
'lyd	1
'lyi	6
'lying	6
'lyn	1
'lynyd	1
'lys	-6
'lyser	-1
'lyst>	-6
'lyt	-3
'lythy	-2
'lytic	-1
'lz>	-3
'lá>	-1
'lář	3
'läg	4
'läp	6
'läpps	6
'läs	4
'läser	4
'læs	4
'læser	2
'lèg	1
'lègue	1
'lèn	-2
'lène>	-2
'lüt	-3
'lütfe	-3
'lăc	-3
'lăcut	-3
'lą>	-2
'lı>	5
'lık	5
'lım	-3
'lın	6
'lış	1
'lışmı	1
'lțu	-1
'lțume	-1
'm'a	-4
'm'att	-1
'ma>	-4
'maa	-2
'maal>	-7
'maali	-3
'maand	3
'maar>	-4
'maart	-1
'macar	-2
'macht	-4
'macie	3
'macis	-3
'macy>	6
'madam	-1
'madan	3
'made>	-5
'madi>	4
'mado>	6
'madre	-3
'mae	1
'mae'n	-1
'mae'r	-2
'mag	1
'magen	3
'magic	-1
'mah	-1
'mahmo	-1
'mai	8
'mail>	12
'maila	1
'mailb	3
'maile	9
'maili	6
'mails	1
'main>	-2
'mains	-3
'mairi	-4
'mais>	-5
'maj	-2
'mają>	-2
'mak	-5
'make>	-4
'makes	-3
'mal	-1
'malde	-1
'male>	-1
'malic	-1
'malik	-1
'mall>	-3
'mally	-2
'mam	1
'mamos	3
'man	-7
'mana>	-4
'manag	2
'mand>	2
'manda	-1
'mande	1
'mando	-5
'mane>	-3
'manen	-8
'mangl	-3
'mania	-5
'manie	4
'manji	-2
'manne	-2
'many>	-1
'manęs	-3
'mar	3
'mara>	2
'maran	1
'march	5
'marcu	2
'margu	1
'mark>	-2
'marke	-7
'marqu	-2
'marri	-1
'mars>	2
'marta	4
'mary>	-2
'marya	-1
'marzo	5
'mas	-2
'maste	-1
'mat	2
'match	-1
'mate>	-2
'mateb	3
'mated	8
'mater	3
'mates	-1
'matic	-4
'matik	-3
'matin	-2
'matio	5
'mato>	-4
'matol	-1
'matte	-3
'matti	3
'mau	-3
'maure	-2
'maw	-2
'mawrt	-2
'max	-7
'may	-1
'mayın	1
'mał	-2
'małgo	-2
'mba	3
'mbarr	-1
'mbe	-8
'mber'	-2
'mber>	-7
'mbere	-1
'mbers	-5
'mbi	-1
'mbine	-1
'mbl	-2
'mble>	-1
'mbo	4
'mbr	7
'mbre>	7
'mbu	-1
'mda	2
'mde	6
'me>	-4
'mean>	-3
'meani	-1
'means	3
'meant	-2
'meanw	1
'meb	-1
'mebod	-1
'mec	-1
'mecht	-1
'med	2
'medde	6
'media	-4
'medic	-1
'medio	2
'mee	-2
'meena	-2
'meent	-1
'meer>	2
'meet>	-2
'meeti	-1
'meets	4
'meg	5
'megab	-5
'meh	2
'mei	3
'meill	2
'mein>	-3
'meine	5
'mej	7
'mejl>	5
'mejle	5
'meka>	-2
'mekte	2
'mel	8
'melde	5
'meldi	9
'meli>	-2
'mem	-6
'membe	-6
'memle	-1
'memor	-2
'men's	3
'mence	-7
'mens>	4
'mensa	8
'ment>	7
'mente	2
'menti	-7
'mento	-2
'ments	-7
'meo	1
'meone	1
'mer	5
'merat	-1
'merci	-5
'mercr	2
'merge	4
'mergi	-1
'merha	-1
'meric	-1
'mero>	-1
'merry	6
'mersi	-3
'mes	6
'mesaj	15
'mesc>	-1
'messa	6
'mest>	-1
'meste	-2
'met	2
'methi	2
'metim	-1
'mev	-3
'mevro	-3
'mew	-4
'mewhe	-6
'mewn>	1
'mey	-7
'meyec	-3
'mfi	1
'mfilt	1
'mfo	-1
'mfort	-1
'mg>	-4
'mh>	-1
'mho	6
'mholi	6
'mi>	-3
'mia	6
'mianę	-2
'mic	3
'mich>	6
'mics>	-2
'mid	4
'midni	2
'midwi	5
'mie	-2
'mient	-1
'mig	-1
'might	3
'mih	-3
'mihai	-3
'mij	-2
'mija>	-3
'mil	-9
'milie	-4
'mille	-2
'mily>	-4
'min	-13
'minar	-4
'minat	-1
'mind>	-1
'minde	2
'minds	-2
'mine>	-8
'ming>	-7
'minic	-2
'minis	-1
'mins>	-2
'minua	-4
'minut	-7
'mio	-2
'mir	-4
'mis	-1
'mise>	1
'mised	-3
'misre	-1
'miss>	-3
'misse	-1
'missi	1
'mista	-2
'mistr	-1
'mited	2
'mitte	1
'mittw	4
'mix	-1
'miz	10
'mku	-2
'ml>	-3
'mla	8
'mlard	2
'mle	-3
'mleke	-1
'mlets	-2
'mly	-2
'mm>	-1
'mma	-3
'mmary	-3
'mme	-2
'mmedi	-3
'mmen>	-6
'mmenc	-7
'mment	-4
'mmer>	4
'mmet>	-2
'mmi	-5
'mmiss	-4
'mmit>	-5
'mmitt	1
'mmo	-2
'mmt	5
'mmu	2
'mmune	-4
'mmuni	3
'mn>	-1
'mne	10
'mneav	7
'mni	-3
'mnie>	-3
'mns	-3
'mnu	-3
'mnule	-3
'mo>	4
'moa	1
'mob	1
'mobil	1
'moc	-2
'mod	-4
'moder	-4
'modif	3
'modul	-3
'modup	-2
'mog	-1
'mogę>	-2
'moi	3
'mol	6
'mom	3
'momen	3
'mon	1
'money	-5
'mong>	-2
'monit	1
'monta	4
'month	-4
'mony>	-3
'moo	5
'mood>	3
'moor>	3
'mor	-4
'morag	4
'morar	4
'more>	-10
'morge	9
'morni	-1
'morro	2
'mory>	-2
'mosas	-2
'most>	-1
'mostl	-2
'mot	-6
'mote>	-5
'mothe	-4
'motio	-2
'mou	1
'mount	8
'mous>	-1
'mouth	-1
'mov	-4
'move>	-7
'movin	2
'moy	2
'moyo>	-1
'moś	7
'mość>	8
'moż	-1
'może>	-1
'mpa	4
'mpaig	2
'mpass	2
'mpañe	5
'mpe	-3
'mpi	-1
'mpl	-1
'mplai	-1
'mple>	-3
'mples	-3
'mplet	3
'mplif	-2
'mploy	2
'mply>	2
'mpo	-1
'mpora	3
'mport	-1
'mpres	5
'mprim	-4
'mps	2
'mpt	-4
'mpte>	-7
'mpted	-1
'mptom	2
'mptyi	-2
'mpu	-2
'mra	-3
'mraeg	-3
'mrah>	-1
'mrs	-4
'ms>	3
'mse	-2
'mselv	-1
'mser>	-1
'msi	4
'msin>	4
'mt>	2
'mu'	-2
'mu'ah	-2
'mua	-3
'mub	1
'mubar	1
'muc	-5
'much>	-3
'muchl	-1
'mud	-1
'muk	-3
'mul	-1
'mult>	-1
'multi	3
'mulțu	-1
'mum	-5
'mum's	-1
'mun	8
'mune>	-4
'munen	-4
'munic	11
'munis	2
'munit	-2
'mus	-5
'musli	1
'musst	-1
'must>	-6
'mustn	-3
'mut	-3
'mute>	-3
'muş	-2
'mwa	-2
'my>	-1
'myn	-2
'mynd>	-2
'mys	-3
'mysel	-3
'myś	-2
'myślą	-2
'mám	-3
'más	-7
'mát	-6
'mátic	-6
'mân	-6
'mâna>	-2
'mån	2
'månda	2
'mé>	7
'méd	4
'médic	4
'mér	2
'méro>	2
'măr	-2
'măria	-3
'mărul	3
'mıy	8
'mıyor	8
'mış	2
'mọi	-4
'n'a	6
'n'e	4
'n'est	2
'n's	-3
'n't	-4
'na'	2
'na's>	2
'na>	-6
'naa	6
'nable	4
'nac	3
'nach>	-3
'nachr	4
'nad	3
'nada>	-4
'nadia	-2
'nado>	5
'nae	-2
'naeth	-2
'nag	2
'nage>	-2
'naged	-1
'nagem	2
'nager	2
'nah	2
'nai	2
'nal	4
'nalaz	4
'nalis	2
'nally	2
'nalys	-6
'nalyt	-1
'nam	-9
'name>	-7
'names	-2
'namin	-1
'nan	-3
'nancy	2
'nap	11
'nar	-5
'nary>	-2
'nas	-1
'nasre	-2
'nat	10
'natal	5
'nate>	11
'natel	2
'natha	-1
'natin	-1
'nator	5
'natur	-3
'nav	9
'navai	9
'naw	-1
'nawr>	-1
'naz	-1
'naț	3
'nați>	3
'nba	-2
'nban>	-2
'nbl	-2
'nbloc	-2
'nbo	6
'nbox>	5
'nbu	-1
'nburn	-1
'nbury	-1
'nce	-4
'nced>	-8
'ncefo	-4
'ncell	-2
'ncelá	3
'nceme	-3
'ncer>	-1
'ncere	-1
'ncern	4
'nces>	-8
'nceu>	-3
'nch	-6
'nches	-2
'nchti	-5
'nci	1
'ncia>	1
'ncide	-2
'ncies	1
'ncil'	4
'ncil>	-1
'ncill	1
'ncio>	-2
'nclea	-1
'nclud	-2
'nclus	2
'nco	5
'ncont	5
'nconv	7
'ncore	-4
'nct	-2
'nctio	-2
'ncu	6
'ncuen	7
'ncy	4
'nd>	-3
'nda	5
'ndag>	4
'ndan>	1
'ndanc	4
'ndar>	2
'ndard	-5
'ndas>	7
'ndati	2
'nday>	-3
'ndays	2
'ndați	-2
'nde	10
'nded>	-1
'ndell	2
'ndels	8
'nden>	6
'ndenc	5
'ndent	3
'ndenu	-3
'nder>	3
'ndera	-2
'ndere	9
'nders	1
'ndeyi	5
'ndh	-3
'ndhya	-2
'ndi	7
'ndid>	-4
'ndida	12
'nding	1
'ndiri	2
'ndivi	4
'ndl	-7
'ndle>	-4
'ndled	3
'ndlin	1
'ndly>	-9
'ndläg	4
'ndn	2
'ndnes	2
'ndo	-6
'ndon>	-1
'ndq	-1
'ndqvi	-1
'ndr	8
'ndra>	7
'ndrai	5
'ndre>	-4
'ndred	-1
'ndron	6
'nds	-5
'ndt	1
'ndu	-8
'ndw	-1
'ndwic	-1
'ndy	-2
'ndé	-2
'ndü	4
'ndüğü	4
'ne'	-6
'ne's>	-6
'ne>	-3
'nea	8
'neavo	7
'nec	6
'neces	-3
'necti	6
'ned	-1
'nedì>	1
'neede	2
'needn	-2
'needs	-5
'neemt	2
'nef	-1
'nefit	-1
'neg	3
'neges	6
'nei	-3
'neigh	-5
'neiro	5
'neith	-2
'nek	-1
'neke>	-1
'nel	4
'nella	4
'nem	13
'nemen	1
'nen	-2
'nence	-3
'nentl	-3
'nep	3
'nepal	-1
'neq	1
'nequa	1
'neral	3
'ners>	-4
'nersh	4
'nerst	2
'nery>	-1
'nes	-2
'nesa>	-2
'nesaf	2
'nesda	1
'nese>	-2
'ness>	-1
'nestl	-3
'net	3
'netee	-3
'netwo	5
'neu	7
'nev	-5
'neva>	-3
'never	-5
'new	-3
'newsl	-2
'nex	1
'nexo>	-1
'next>	1
'ney	-6
'neč	8
'nečtu	3
'nfa	1
'nfach	1
'nfe	-5
'nfere	-2
'nferm	-3
'nfi	2
'nfide	-3
'nfirm	6
'nfl	-1
'nflic	-1
'nfo	2
'nfona	-2
'nfonw	5
'nform	2
'nfort	4
'nfr	4
'nfrag	4
'nfu	-3
'ng'	-2
'ng's>	-2
'ng>	-1
'nga	-5
'ngali	-1
'ngang	-2
'ngari	-2
'ngd	-5
'ngde>	-4
'nge	2
'ngega	3
'ngeko	-1
'ngen>	4
'ngend	3
'ngers	-1
'nges>	2
'nghae	-1
'ngham	-2
'nghỉ>	5
'ngi	3
'ngiel	-2
'ngine	8
'nging	3
'ngl	-8
'nglan	-1
'ngle>	-4
'ngler	-3
'nglis	-4
'ngly>	-3
'ngo	-2
'ngor>	-2
'ngozi	1
'ngr	-4
'ngrat	-3
'ngrid	-2
'ngs	-1
'ngst>	-3
'ngstb	-3
'ngt	7
'ngton	4
'ngu	-7
'ngua>	-3
'nguag	-4
'ngual	-1
'nguém	-3
'ngé	2
'ngư	-4
'người	-4
'nha	1
'nhale	2
'nhau>	-2
'nhe	-3
'nheit	-3
'nhi	2
'nhill	2
'nhs	-1
'nhsma	-2
'nhu	2
'nhuis	-3
'nhw	-2
'nhé	-4
'ni'	-4
'ni'n>	-4
'nia	-5
'niam>	-3
'niamh	-1
'nian>	-3
'nica>	-5
'nical	2
'nicat	8
'nice>	-5
'nicel	-3
'nicht	5
'nicio	-3
'nics>	1
'nid	9
'nidad	8
'nie	1
'niece	-1
'niedz	-1
'niel>	-1
'niema	-5
'nienc	7
'nieni	3
'niere	-3
'niet>	6
'niets	-5
'nif	-3
'nig	-2
'night	-2
'nij	1
'nijci	-3
'nik	7
'nil	-1
'nim	4
'nimmt	5
'nine>	-1
'ninet	-5
'ning'	-2
'ning>	2
'nings	3
'ningu	-3
'nio	-1
'nion>	-2
'nir	-4
'nisat	4
'nise>	1
'niser	-3
'nish>	-1
'nisha	1
'nishe	-1
'nisin	-3
'nist>	1
'niste	-3
'nistr	1
'nists	-1
'nitor	1
'niu	7
'niv	-1
'niver	-1
'niw	6
'niwch	5
'niz	15
'nizac	10
'nią	2
'nię	-3
'nja	-1
'nji	-2
'njo	-1
'njour	4
'njoy>	-7
'njoyi	6
'nk>	1
'nka	9
'nkan>	-1
'nkata	-2
'nke	-3
'nkedi	3
'nki	-1
'nking	-4
'nkn	3
'nknow	3
'nko	-2
'nkole	-2
'nks	3
'nkt	6
'nktem	-2
'nku	1
'nkul>	4
'nkä	1
'nkäte	-3
'nla	-1
'nlace	2
'nland	-2
'nlawf	-1
'nle	2
'nleri	3
'nless	-4
'nleye	-1
'nli	1
'nlieg	3
'nligs	2
'nline	2
'nliyi	-3
'nlo	-2
'nlock	-1
'nly	-1
'nlı	-2
'nlış>	-2
'nmo	-1
'nmode	-1
'nmı	7
'nn>	1
'nna	4
'nne	10
'nnect	7
'nned>	-6
'nneke	-1
'nnen>	4
'nner>	-3
'nning	-1
'nno	-1
'nnot>	3
'nnoun	-6
'nnt	1
'nnu	-2
'nnual	-2
'nny	-3
'no>	7
'nob	-6
'nobod	-6
'nock>	-1
'nod	9
'nol	7
'nom	-1
'nomin	-3
'non	3
'none>	-1
'noo	-1
'noon>	-4
'noor'	-2
'nor	2
'nore>	3
'norma	3
'north	5
'nos	7
'noses	-1
'nossa	6
'nostr	1
'not	2
'notat	-2
'note>	6
'notes	1
'nothi	-1
'notiz	-3
'notă>	-2
'nou	-4
'nough	-3
'nounc	-6
'nous>	2
'nov	-6
'novel	-1
'novem	-5
'now	-1
'nowed	-1
'nowle	2
'nown>	1
'nows>	-2
'nqu	11
'nquir	10
'nraki	1
'nre	-1
'nread	-2
'nregi	-2
'nrh	1
'nrhyw	1
'nri	-2
'nrike	-2
'nro	-2
'nroll	-2
'ns>	2
'nsa	5
'nsage	2
'nsah>	2
'nsaje	7
'nsc	-3
'nschl	1
'nscie	-2
'nscri	-3
'nsd	7
'nsdag	8
'nse	2
'nsell	-1
'nsent	-6
'nser>	6
'nses>	-3
'nsf	2
'nsfer	-3
'nsfér	8
'nsh	-4
'nship	-1
'nsi	4
'nsibi	-3
'nsibl	-1
'nside	1
'nsion	8
'nsist	-2
'nsiti	4
'nsl	3
'nslat	3
'nso	2
'nsp	-1
'nst	3
'nstan	2
'nstea	-2
'nster	3
'nstit	5
'nsu	-3
'nsubs	-4
'nsult	1
'nsus>	-3
'nsw	7
'nswer	7
'nt'	-2
'nt's>	-2
'nt>	1
'nta	14
'ntaad	7
'ntaar	-2
'ntaas	-3
'ntact	9
'ntag>	4
'ntain	1
'ntakt	13
'ntal>	5
'ntami	-3
'ntar>	-2
'ntary	5
'ntati	-2
'ntatt	4
'nte	-2
'nteed	-2
'nteer	6
'ntegr	-1
'ntem>	-3
'ntenc	-2
'ntend	-3
'ntent	-2
'ntere	-4
'nteri	-1
'nterm	1
'ntern	2
'nterp	-6
'ntes>	-6
'ntest	2
'nth	-3
'nthi>	-1
'nthly	-2
'nthol	-2
'nths>	-5
'nti	-1
'ntial	-3
'ntica	6
'ntie>	-3
'ntifi	-2
'ntify	-1
'ntil>	4
'ntile	2
'ntime	3
'ntine	5
'ntinu	-2
'ntion	-6
'ntire	-2
'ntist	-2
'ntive	3
'ntl	6
'ntlem	-3
'ntly>	8
'ntm	4
'ntmen	4
'nto	-3
'ntoor	4
'ntorc	-3
'ntos>	5
'ntr	8
'ntrac	1
'ntrar	5
'ntras	-1
'ntre>	4
'ntrea	-3
'ntreg	2
'ntrib	-3
'ntro>	9
'ntrod	1
'ntrol	-1
'ntru>	4
'ntrus	-2
'nts	-5
'ntv	-2
'ntvan	-2
'ntw	5
'ntwoo	4
'ntwor	3
'nty	-2
'nté	-3
'ntı	-1
'ntıyı	-1
'nu>	1
'nua	-2
'nual>	-3
'nuala	5
'nuari	13
'nuary	-6
'nue	1
'nuest	1
'nui	1
'nuine	-1
'nul	-3
'nule>	-3
'num	1
'numar	1
'numbe	-3
'numer	3
'numme	4
'numér	2
'nun	-2
'nunci	-2
'nur	-2
'nurse	-4
'nursi	-1
'nus	5
'nut	-2
'nute>	-4
'nutes	-5
'nuy	7
'nuz	6
'nuş	-5
'nuşal	-3
'nve	2
'nvend	8
'nveni	7
'nvers	-5
'nvest	3
'nvi	-4
'nvier	-2
'nviro	-2
'nvita	-2
'nvite	-4
'nvió>	2
'nvo	1
'nvoic	5
'nvoie	-5
'nwc	6
'nwch>	6
'nwe	2
'nwh	1
'nwhil	1
'ny>	-7
'nya	-1
'nyb	-3
'nybod	-3
'nyc	-1
'nych>	3
'nyd	3
'nyddo	1
'nym	-3
'nymor	-4
'nymou	1
'nyo	-4
'nyone	-4
'nyt	1
'nythi	1
'nyw	-4
'nyway	-5
'nza	-4
'nze	1
'nzi	-3
'não	4
'näc	2
'nächs	2
'när	5
'näs	4
'nästa	4
'någ	-3
'någon	-3
'når	3
'nça	1
'nçais	-5
'nél	-3
'nélkü	-3
'nês	-2
'ní>	9
'núm	2
'númer	2
'nü>	5
'nül	-3
'nün	-3
'nünce	-3
'nüş	7
'nă>	2
'ną>	-3
'nę>	-5
'nęs	-3
'nět	-3
'něte>	-3
'nı>	-4
'nıt	6
'nıtla	8
'nız	18
'nıza>	7
'nızı>	10
'nțe	1
'o'c	-2
'o'clo	-2
'o'l	-2
'o'll>	-2
'o'n	-1
'o'r	2
'o's	-5
'o'v	-4
'o've>	-4
'oa>	-3
'oac	-5
'oach>	-4
'oacha	-2
'oacti	-1
'oad	1
'oadba	-2
'oak	-4
'oan	-4
'oar	4
'oard>	5
'oards	-4
'oarte	-2
'oas	6
'oastr	7
'oat	2
'oaten	-2
'ob>	2
'oba	-2
'obald	-3
'obb	-3
'obbe>	-3
'obe	2
'ober>	3
'obi	-2
'obile	2
'obj	-2
'objec	-3
'obl	3
'oblem	9
'oblig	-4
'obo	2
'obody	-6
'obot>	8
'obr	-3
'obras	-3
'obrig	-5
'obry>	-2
'obs	-1
'obser	-1
'obv	-4
'obvio	-4
'oc>	-2
'oca	-2
'ocadi	-2
'ocal>	-2
'ocall	-1
'ocate	2
'occ	5
'occas	3
'occup	2
'oce	-2
'oceed	-3
'och	4
'ochem	-1
'ochen	-1
'ochs>	4
'oci	8
'ociat	3
'ocie>	4
'ock	-5
'oco	-1
'ocolo	-2
'oct	1
'octob	3
'octor	-2
'ocu	2
'ocum>	-2
'ocume	1
'ocure	4
'ocz	3
'oczek	-2
'oczty	5
'od>	2
'oda	1
'odan>	3
'odas>	-6
'oday'	-3
'oday>	2
'odd	-1
'oddle	-2
'ode	-4
'oder>	-3
'odera	-4
'odett	-2
'odi	-1
'odifi	3
'odile	-3
'odk	6
'odn	-5
'odnes	-3
'odo	-3
'odos>	-7
'odp	11
'odpow	7
'odr	-4
'odri>	-3
'odrig	-3
'ods	-3
'odt	6
'odu	-5
'oduce	1
'odulo	-3
'odupe	-2
'oduya	-3
'ody	-7
'odz	-3
'odzin	-3
'odę	4
'oedi>	-2
'oen	1
'oes	-8
'oesaw	-2
'oesn'	-2
'oet	-2
'oets>	-2
'oev	-1
'oever	-1
'of>	2
'ofe	-4
'ofend	-3
'ofess	-2
'off	2
'offee	-1
'offer	-3
'offic	8
'offli	2
'ofi	5
'ofici	3
'ofile	-1
'oft	-2
'often	-1
'ofy	-3
'ofynn	-3
'og>	-4
'oga	2
'ogauj	2
'ogd	4
'ogdan	4
'oge	-3
'ogen>	-5
'ogg	6
'ogged	5
'ogi	-3
'ogies	-1
'ogist	-5
'ogl	-2
'oglio	-2
'ogn	4
'ognis	3
'ogr	8
'ogram	4
'ogres	7
'ogu	-1
'ogunl	-1
'ogy	-1
'ogę	-2
'oh>	-3
'ohe	1
'ohebi	-2
'ohi	-2
'ohibi	-2
'ohn	-3
'ohne>	-3
'oi>	2
'oic	6
'oice>	-3
'oicem	4
'oices	9
'oid	-1
'oie	-5
'oin	-6
'oined	-1
'oiner	-2
'oing>	-7
'oins>	-1
'oint>	-7
'ointe	4
'ointm	4
'oir	-2
'ois	3
'oit	10
'oitta	-4
'oja	1
'oje	1
'oject	7
'ojekt	1
'ok>	-3
'oka	1
'okafo	1
'oke	-6
'oked>	-2
'oken>	-4
'okes>	-3
'oki	5
'oking	4
'okl	-3
'oklet	-3
'oko	-3
'okonj	-3
'oksan	-2
'oku	9
'ol>	-5
'ola	-2
'olaca	-1
'oland	2
'olars	-1
'olatu	-1
'olc	1
'olch>	-2
'old	-7
'oldeb	4
'older	-1
'oldin	-1
'oldu>	-2
'ole	11
'oleg>	-1
'olega	3
'olely	-1
'oleno	1
'oles>	5
'olf	-2
'olg	11
'olgen	-2
'olger	5
'oli	6
'oliad	6
'olici	-1
'olicy	2
'olida	7
'olin>	-3
'oline	4
'olish	1
'oliti	-5
'olivi	-2
'olk	-2
'olks>	-1
'oll	3
'ollab	-1
'ollea	-4
'ollec	-7
'olled	-2
'olleg	10
'ollin	-4
'ollow	4
'olly>	-3
'ollèg	1
'olm	6
'olmuş	-2
'oln	2
'olne>	-1
'olnie	3
'olo	-2
'ologi	-3
'ology	-1
'olome	-1
'ols	-3
'olsku	-6
'olt	3
'oltan	-1
'olto>	3
'olu	10
'olumn	-3
'olunt	8
'olur>	-3
'oluti	1
'olv	9
'olve>	10
'olved	1
'olver	-1
'oly	4
'olá	-1
'oma	-3
'omali	-1
'oman>	-1
'omani	-3
'omate	8
'omati	-5
'ombin	-1
'ome	-6
'omebo	-1
'omen>	-4
'omenc	-3
'oment	2
'omeon	1
'omer>	4
'ometh	2
'ometi	-1
'ometr	-4
'omew>	-1
'omewh	-6
'omf	-1
'omfor	-1
'omi	-8
'omina	-3
'oming	-6
'omini	-2
'omise	-3
'omk	-2
'omku>	-2
'omm	-7
'omma>	-5
'ommen	-7
'ommer	-2
'ommet	-2
'ommis	-4
'ommit	-3
'ommun	1
'omn	-3
'omnul	-3
'omo	3
'omorr	2
'omość	8
'omp	2
'ompan	-1
'ompas	2
'ompañ	5
'ompla	-1
'ompre	5
'ompte	-7
'oms	2
'omt	-2
'omu	-3
'omune	-4
'omy	-1
'omá	-4
'omáti	-4
'on'	-2
'on's>	-2
'on't>	-2
'on>	-1
'ona	3
'onal>	1
'onall	2
'onate	3
'onawr	-1
'onc	4
'once>	3
'oncer	4
'ond	3
'onda>	4
'onded	-4
'onden	6
'onder	12
'ondin	2
'ondme	1
'ondo>	3
'ondon	-1
'ondra	5
'ondre	-1
'ondro	6
'onds>	2
'ondu>	-4
'one	-7
'one's	-6
'oned>	-2
'oner>	-5
'ones>	-6
'onest	-3
'oney>	-5
'onfer	-3
'onfid	-3
'onfir	6
'onfli	-1
'ong	-5
'onger	1
'ongra	-3
'ongs>	-2
'ongé>	-3
'oni	-2
'onia>	-2
'onic>	-1
'onica	-5
'onied	-1
'onier	-3
'onigh	-3
'oning	1
'onisi	-3
'onist	-1
'onito	1
'oniwc	5
'onię>	-3
'onj	1
'onjo>	-3
'onjou	4
'onlin	2
'onm	-2
'onmen	-2
'onn	5
'onna>	2
'onnai	1
'onne>	-6
'onnec	7
'onner	2
'onno>	-1
'ono	3
'onor>	1
'onra>	-1
'onrak	1
'ons	3
'onsci	-2
'onsda	5
'onse>	9
'onseg	-1
'onsen	-6
'onses	1
'onshi	-4
'onsib	-3
'onsid	1
'onsti	4
'onsul	3
'ont	4
'ontac	9
'ontag	4
'ontai	-2
'ontak	13
'ontat	7
'ontem	-3
'onten	-2
'ontes	2
'onth>	-1
'onthl	-2
'onths	-5
'ontin	-2
'onto>	-4
'ontra	-1
'ontri	-3
'ontro	2
'ontva	-2
'onu	2
'onuşa	-3
'onv	-3
'onven	7
'onver	-5
'onw	3
'onwch	5
'ony	-8
'onymo	1
'oo>	1
'ood	-5
'oodne	-3
'oodpo	-2
'oof	3
'ooh	-3
'ooked	-2
'ookin	4
'ookle	-3
'ooks>	3
'ool	4
'oom	-1
'oon	6
'ooo	15
'oop	-5
'oor	9
'oor's	-2
'oord>	4
'oordi	8
'oose>	-1
'oot	-4
'ootba	-1
'op>	-8
'opefu	-2
'open>	2
'opene	2
'openi	1
'oper>	-2
'opera	1
'operl	-1
'opi	-5
'opic>	-4
'opie>	-3
'opies	-2
'opl	-6
'oplan	-1
'ople>	-6
'opo	-4
'opose	-4
'opp	-3
'opped	-2
'oppo>	-2
'opr	-2
'opraw	-2
'ops	-6
'opt	-3
'optio	2
'opy	-5
'opé	2
'opéra	2
'oqu	1
'oquil	-1
'or'	-2
'or's>	-2
'or>	-2
'ora	-3
'orag>	4
'oral>	-3
'orall	-1
'orary	1
'orati	-1
'orazi	-1
'orb	-1
'orbim	-2
'orc	-5
'orcan	-3
'orce>	-3
'orci>	-3
'ord	6
'orded	2
'orden	6
'order	6
'ordia	3
'ordin	-3
'ords>	-2
'ordt>	6
'ore	-5
'ored>	3
'orepl	-3
'oreve	-3
'org	8
'organ	6
'orged	4
'orgen	9
'orget	-3
'orgiv	-2
'orgot	1
'orh	-1
'orher	-1
'ori	9
'oria>	1
'ories	3
'oring	-1
'ority	4
'ork	5
'orked	4
'orker	6
'orkfo	-3
'orkin	7
'orks>	-8
'orksh	-1
'orl	1
'orm	3
'ormai	4
'ormal	-5
'ormat	5
'ormed	-1
'ormer	1
'orms>	-3
'orn	1
'orni>	3
'ornin	-1
'orno>	-1
'oro	1
'orone	-1
'orq	-3
'orque	-3
'orr	-1
'orre>	-3
'orrec	-9
'orrei	3
'orreo	6
'orres	7
'orrie	3
'orrig	-9
'orrow	2
'orry>	-5
'orsch	-3
'orsto	-3
'ort	2
'ortal	3
'ortbi	-1
'orte>	3
'orted	1
'orten	2
'orter	-3
'orth>	-4
'orthg	4
'orthy	1
'ortin	3
'ortly	2
'ortni	2
'orts>	2
'ortug	-4
'ortun	5
'orty>	-4
'ortée	1
'oru	8
'orum>	5
'orw	-3
'orwar	-3
'ory	-1
'os'	-3
'os'a>	-3
'osa	-3
'osali	-1
'osas>	-2
'osc	-4
'ose	-6
'osei>	2
'oseph	-3
'oses>	-5
'osg	5
'osgoo	5
'osi	-2
'osimy	2
'osing	-3
'ositi	3
'osiu>	-2
'osiła	-2
'osk	1
'osp	1
'ospic	2
'oss	6
'ossa>	3
'ossen	2
'ossib	4
'ost	1
'osta>	2
'ostal	2
'ostan	9
'ostar	8
'ostał	2
'ostco	6
'osted	-1
'oster	-7
'ostin	-2
'ostit	-2
'ostly	-2
'osto>	-3
'ostog	2
'ostro	-4
'osts>	-5
'osu	-3
'osure	-2
'osz	3
'oszed	-3
'oszen	4
'oszę>	4
'oszła	-2
'ota	-2
'otas>	-2
'otato	-2
'otb	-1
'otbal	-1
'ote	4
'otect	4
'oted>	-1
'otel>	-2
'oth	-6
'other	-5
'othin	-1
'oti	-2
'otifi	3
'otify	-3
'oting	1
'otion	-2
'otiz>	-3
'otk	-2
'otka>	-2
'otmai	-3
'otmen	3
'otoco	-1
'otoma	-3
'otos>	-1
'otr	6
'otra>	-5
'otre>	8
'otrzy	4
'ots	4
'ott	9
'ottav	7
'otten	2
'ottil	-2
'ottol	4
'otv	13
'otw	-1
'otwie	-1
'otă	-2
'ou'	1
'ou'd>	-4
'ou'll	8
'ou're	-1
'ou've	4
'ou>	-1
'oubt>	-1
'ouc	5
'ouch>	7
'ouche	-2
'oud	-3
'oug	-5
'ough>	-2
'oughl	-2
'ought	-8
'oul	-9
'ould>	-9
'ouldn	-1
'oun	-3
'ounce	-10
'ounci	1
'ound>	-5
'ounda	2
'ounds	-3
'ounse	-1
'ount>	3
'ounta	8
'ountr	1
'ounts	1
'oup	-3
'our	2
'our's	-3
'ourna	4
'ourra	-4
'ourri	5
'ours>	-3
'ourse	1
'ourt>	3
'ourte	-1
'ourth	-3
'ous	2
'ouse>	3
'ousin	2
'ously	-1
'out	-2
'oute>	2
'outes	-2
'outgo	-1
'outin	7
'outlo	-5
'outly	-1
'outpa	-1
'outsi	6
'ouv	4
'ouw	-3
'ov>	-4
'ovanh	-1
'ove	-4
'oved>	2
'ovedì	8
'ovely	-5
'ovemb	-5
'over>	-1
'overe	1
'overf	-1
'overi	9
'overn	-1
'overs	-1
'overy	-1
'oving	-1
'ovo	4
'ovole	2
'ová	16
'ow>	-2
'owane	3
'owała	-3
'owe	-1
'owed>	-4
'owers	-2
'oweve	-1
'owi	8
'owiad	2
'owied	4
'owiem	4
'owing	4
'owled	2
'own	-4
'owner	3
'ownin	-3
'owr	4
'owroc	4
'ows	-4
'owy	3
'ox>	7
'oxe	-2
'oxes>	-2
'oy>	-5
'oya	-4
'oyal>	-3
'oye	5
'oyed>	4
'oyee>	1
'oyela	2
'oyi	5
'oying	6
'oyo	-1
'oze	-4
'ozen>	-4
'ozi	2
'oût	1
'oğr	1
'oğrul	1
'ołą	-4
'ołącz	-4
'ońc	4
'ość	8
'oşü	-3
'oşürl	-3
'ošt	3
'oštu>	3
'oże	-1
'p's	3
'pa>	3
'pac	-5
'pacje	-2
'pad	-2
'pag	2
'page>	2
'pages	3
'pagin	-2
'pai	-3
'paid>	-1
'paign	2
'pain>	-4
'pak	-1
'pal	6
'pali>	-1
'paljo	-3
'pals>	1
'pam	2
'pamfi	1
'pan	-2
'pani>	2
'panie	-2
'pap	-5
'paper	-4
'papir	-3
'par	-3
'para>	6
'parag	-2
'parat	-5
'paraî	-3
'pardo	-2
'paren	6
'parfa	-1
'parin	-1
'park>	-2
'pars>	-4
'part>	-4
'parte	-5
'parti	-1
'partn	1
'parts	-3
'party	-3
'parvi	1
'pas	2
'pasht	-3
'pass>	-3
'passa	-5
'passe	5
'passi	2
'passp	1
'passw	1
'past>	-1
'paste	-1
'pasuj	-1
'patch	4
'pater	8
'patie	-2
'patit	-1
'patro	-3
'pau	-2
'pause	-3
'payro	4
'pañ	1
'pañer	5
'pań	4
'państ	4
'pda	2
'pdate	3
'pde	2
'pdesk	2
'pdf	-1
'pe>	-2
'pea	2
'peace	4
'peak>	8
'peake	-4
'peaki	-1
'pear>	-3
'pec	2
'pecia	1
'peckh	-2
'pect>	5
'pecte	-3
'pecti	-1
'ped	-2
'pee	3
'pef	-2
'peful	-2
'pei	-2
'peidi	-2
'pel	-1
'pela>	2
'pelle	-3
'pelo>	1
'pen	3
'pend>	-3
'pende	-2
'pendi	5
'pened	2
'penha	3
'penin	1
'pens>	1
'pense	-2
'pensi	1
'pentr	4
'peo	-6
'peopl	-6
'per	-3
'perat	1
'perb>	-3
'perdo	-3
'perfe	-5
'pergu	-3
'perha	-2
'perie	2
'peril	-3
'perio	5
'perly	-1
'perma	-6
'pero>	-4
'perpe	-3
'pers>	-1
'perse	-3
'perso	1
'perte	3
'pertu	6
'pervi	-3
'perşe	5
'pes	-2
'pessa	-1
'pet	-4
'peter	-3
'petit	-4
'petua	-3
'pfu	-3
'pful>	-3
'ph>	-3
'pha	1
'phany	-2
'pharm	2
'phd	-2
'phi	-2
'phil>	-1
'phish	-3
'pho	-3
'phone	-3
'photo	-2
'phr	-1
'phras	-1
'phs	-1
'phy	-3
'physi	-3
'phé	5
'phép>	5
'pic	10
'pice>	2
'pick>	11
'picke	6
'picki	3
'pictu	4
'pie	-1
'piece	-3
'pient	3
'piero	-3
'piers	-1
'pies>	-1
'pil	3
'pilar	-2
'pile>	-1
'pilny	3
'pin	-7
'pina>	-1
'ping>	-3
'pio	-2
'pip	-2
'pipha	-2
'pir	-2
'pirat	3
'pire>	1
'pired	-3
'pis	3
'pisać	3
'pismo	-3
'pią	-2
'piąte	-1
'piątk	-2
'pki	5
'pla	-8
'plab>	-1
'place	1
'plain	-5
'plaka	-2
'plaká	-2
'plan>	-2
'plann	-2
'plant	-2
'plast	-4
'play>	-3
'plazo	2
'ple	-5
'pleas	-4
'pleme	-1
'plend	-4
'ples>	-3
'plete	3
'plezi	-3
'pli	-3
'plica	3
'plied	-3
'plier	-1
'plies	-3
'plifi	-2
'plo	3
'ploye	3
'pls	-6
'plus>	2
'ply	8
'plyin	8
'plz	-3
'plă	-3
'plăcu	-3
'pme	5
'pment	5
'pna	2
'pni	-4
'pnia>	-4
'po>	-2
'poc	2
'pocze	-2
'poczt	5
'pod	4
'pode>	-3
'poder	-3
'poe	1
'poen>	-2
'poets	-2
'poi	2
'point	4
'pois>	-1
'pok	-1
'poken	-1
'pol	-3
'polan	-2
'polic	2
'polis	1
'polit	-5
'polog	-1
'polsk	-5
'pon	12
'pond>	-4
'ponda	4
'ponde	12
'pondi	4
'pondo	3
'pondr	9
'pondu	-4
'pong>	-5
'ponie	-1
'ponse	9
'ponsi	-3
'poo	1
'poor>	2
'pop	-5
'popra	-2
'por	6
'porar	3
'porqu	-3
'port>	1
'porta	2
'porte	1
'porti	3
'ports	2
'portu	-4
'porté	1
'pos	-3
'pose>	-6
'posed	-1
'posit	1
'possi	4
'post>	-3
'posta	7
'postc	6
'poste	-7
'posti	1
'posto	-6
'posts	-5
'pot	5
'potvr	13
'potwi	-1
'pour>	2
'pourr	-4
'pow	6
'power	-1
'powia	2
'powie	7
'powro	4
'poz	6
'poš	3
'poštu	3
'pp>	-3
'ppa	-1
'ppare	-2
'ppe	-6
'ppear	-2
'pped>	-2
'ppell	-4
'ppen>	-3
'ppens	2
'pper>	-5
'ppi	-2
'pping	-2
'ppl	-2
'pplic	5
'pplie	-4
'pply>	-7
'pplyi	2
'ppn	3
'ppo	7
'ppoin	5
'pport	5
'ppr	-5
'ppres	-8
'pproa	-2
'pprov	-5
'pps	6
'ppy	-5
'pr>	-1
'pra	9
'praco	13
'pract	-4
'pracu	8
'pracy	4
'pradė	-3
'prati	-6
'prawa	5
'prawd	7
'prawi	-2
'prawy	-3
'pray>	-2
'prazo	5
'pre	-4
'preci	6
'prefe	-4
'preis	-3
'preno	-2
'presa	-2
'presc	-1
'prese	-2
'press	7
'prest	-1
'prete	-6
'preti	-3
'prett	-3
'preve	-3
'pri	-6
'pril>	6
'prima	-1
'prime	-5
'primi	-2
'primo	7
'primă	-3
'print	-9
'prior	5
'prisa	-3
'prisc	-1
'pritc	-2
'priva	-5
'privi	-3
'privy	-3
'priya	-3
'pro	2
'proac	-3
'proba	-2
'probl	9
'proce	-2
'procu	4
'profe	-2
'profi	-1
'progr	8
'prohi	-2
'proje	7
'promi	-3
'promo	-3
'proof	3
'prope	-3
'propo	-4
'prosz	4
'prote	5
'proto	-1
'prove	-1
'provi	-1
'pry	-1
'pryce	-2
'prz	10
'przeb	7
'przez	2
'prá	9
'ps>	-3
'pse	-1
'pt>	-5
'pta	-3
'ptake	-2
'ptc	1
'ptcha	1
'pte	-1
'pted>	-2
'ptemb	3
'ptiem	5
'ption	-1
'ptist	-3
'pto	3
'ptoms	2
'ptop>	6
'pts	5
'pty	-2
'ptyin	-2
'ptă	-6
'ptămâ	-6
'pu>	3
'pub	-4
'publi	-3
'puc	-3
'pue	2
'puedo	-2
'pui	-4
'puis>	-4
'puj	6
'puje>	6
'pum	-2
'pump>	-2
'punde	9
'pune>	-2
'punkt	-2
'puns>	-2
'punzi	-3
'pur	-6
'purtr	-2
'pus	-3
'pushi	-1
'put	-2
'puty>	6
'puz	4
'puzzl	4
'può	3
'py>	-5
'pyr	4
'pyt	3
'pág	-2
'págin	-2
'pân	6
'până>	6
'pää	-4
'pääse	-4
'pér	2
'pérat	2
'pół	-1
'pôr	-2
'pă>	2
'qmi	-1
'qu'	-2
'qu'il	3
'qu'un	-3
'qu'à>	-6
'qua	1
'quali	1
'quand	-3
'quara	4
'quart	4
'que	6
'queen	-1
'quel>	-2
'quell	-2
'quelq	-5
'queri	5
'query	5
'ques>	-2
'quest	6
'queue	-1
'quez>	3
'qui	6
'quick	4
'quiet	-3
'quint	-3
'quire	-1
'quiri	12
'quiry	2
'quite	-4
'quitt	4
'quity	2
'quo	1
'quoti	1
'qvi	-1
'qvist	-1
'r's	-5
'ra>	1
'raa	-2
'raag>	-4
'rab	6
'rabaj	9
'rabal	10
'rabic	1
'rable	-1
'rabă>	-3
'racam	2
'race>	-5
'rachi	-3
'racia	-3
'racks	-1
'ract>	1
'racte	3
'racti	-4
'racts	-3
'racuj	8
'racy>	4
'racți	-3
'rad	-2
'rada>	6
'radfo	-1
'radua	-2
'raduc	-3
'radėk	-3
'rae	-3
'raedd	-2
'raeg>	-3
'raf	-5
'raft>	-3
'rag	-2
'rage>	-1
'rageb	-3
'ragen	5
'ragra	-2
'ragt>	-2
'rah	-2
'rai	-1
'raid>	-3
'raigh	-2
'rain>	-5
'raine	-3
'raini	6
'rains	-2
'raise	2
'raisi	-3
'rait>	-2
'raite	5
'rak	2
'raki>	1
'ral	6
'rala>	-2
'raldi	4
'raled	6
'rally	3
'ram	4
'rama>	4
'ramad	3
'raman	-3
'ramda	-1
'ramme	4
'rance	-2
'rande	-1
'randt	1
'rang>	-4
'range	-1
'rank>	-3
'rano>	-3
'ransc	-1
'ransf	2
'ransl	3
'rant>	1
'rante	-2
'ranti	4
'rants	-3
'rança	-5
'rao	3
'rap	3
'raphs	-1
'rappe	-4
'rapy>	3
'rar	5
'rare>	-3
'rary>	3
'rará>	5
'ras	-1
'rase>	-1
'rassi	-1
'rat	-2
'rate>	-1
'rated	-2
'ratef	-2
'ratel	-3
'rates	1
'rathe	-3
'rati>	-2
'ratin	2
'ratio	-2
'rativ	2
'rator	5
'ratow	-3
'rats>	6
'ratul	-3
'rată>	-2
'rau	-5
'rav	5
'ravai	2
'ravel	-1
'raw	2
'rawac	5
'rawdz	7
'rawin	-1
'rawić	-2
'rawy>	-3
'ray	5
'rayac	-3
'razie	-3
'razil	-2
'razo>	1
'raç	2
'raî	-3
'raît>	-3
'rb>	-3
'rba	-4
'rbe	3
'rbeit	3
'rberg	-1
'rbers	-1
'rbets	5
'rbi	-2
'rbim>	-2
'rby	3
'rbyn>	4
'rca	-5
'rcan'	-3
'rce	-3
'rch	4
'rchar	-1
'rches	-1
'rchiv	-2
'rchwa	4
'rci	-7
'rcion	1
'rcise	-3
'rciés	-3
'rco	2
'rcr	2
'rcred	2
'rcu	-2
'rcula	-4
'rcus>	2
'rcz	8
'rczyć	8
'rd>	3
'rda	-1
'rdag>	-2
'rday>	-5
'rdd	3
'rde	4
'rdecz	-3
'rded>	4
'rden>	5
'rder>	6
'rders	6
'rdes>	-5
'rdi	-3
'rdial	3
'rdiff	-3
'rdina	3
'rding	-4
'rdish	-1
'rdive	-2
'rdl	-3
'rdly>	-3
'rdo	-4
'rdon>	-2
'rdona	-3
'rdr	1
'rds	-8
'rdt	6
'rdy	-1
'rdydd	-1
'rdz	-1
'rdzam	4
'rdzen	-3
'rdził	-3
're'	-7
're's>	-6
're>	-1
'rea	3
'reach	11
'react	1
'read>	-3
'reade	-2
'readi	4
'reads	-2
'ready	-2
'reak>	7
'real>	-2
'reall	2
'reas>	-1
'reaso	-2
'reat>	-4
'reate	1
'reath	-2
'reati	-3
'reau>	7
'reave	6
'reb	-5
'rec	1
'recal	-1
'recci	3
'rece>	-2
'receb	-1
'recei	4
'recen	3
'recep	-3
'receç	-4
'receğ	4
'recht	-1
'recip	2
'recog	3
'recom	-8
'recor	-2
'recov	3
'recru	-5
'rect>	-1
'recte	-3
'recti	-4
'rectl	-2
'recto	4
'red	3
'redag	1
'redep	2
'redi>	-1
'redir	2
'redit	-3
'redne	-1
'redo>	-5
'ree	-6
'reed>	-4
'reedo	-2
'reeg>	-3
'reely	-1
'reeme	-2
'reen>	-3
'reeni	3
'reens	1
'reer>	3
'reerd	4
'reet>	-1
'ref	-2
'refer	2
'refug	2
'reful	-1
'refus	-5
'reg	1
'regar	-3
'regio	6
'regue	2
'regul	-1
'rei	13
'reins	4
'reio>	3
'reita	3
'rej	-7
'rejec	-9
'rejes	3
'rejoi	-1
'rek	-4
'rel	-1
'relat	1
'rele>	-3
'relev	1
'relia	-1
'relie	-3
'rely>	1
'rem	3
'remai	-4
'remar	-2
'remed	2
'remem	-1
'remen	5
'remer	-1
'remin	2
'remo>	4
'remon	-3
'remos	3
'remov	-4
'ren's	-2
'rena>	-2
'renam	-4
'rence	2
'rende	3
'renic	-3
'reno>	-2
'renot	-2
'rens>	-2
'rent>	-1
'renta	12
'renti	-2
'rentl	10
'reo	10
'reope	10
'reorg	-3
'rep	6
'repla	-1
'repli	-2
'reply	9
'repor	-1
'req	6
'reque	8
'rer	7
'rerat	6
'rerea	-1
'rers>	4
'res	7
'resa>	2
'rescr	-1
'resea	4
'reset	8
'resid	3
'resin	8
'resol	1
'respe	-1
'respi	3
'respo	9
'ress>	2
'ressa	3
'resse	2
'ressi	6
'resso	3
'ressu	-1
'rest>	-7
'resti	1
'resto	-2
'restr	-1
'resul	-1
'resum	2
'reszt	-2
'ret	5
'retar	12
'retd>	-3
'rete>	-3
'reten	4
'reter	-5
'reth>	6
'retin	-3
'retio	-1
'retir	2
'retit	-2
'retou	1
'retre	1
'retti	-1
'retty	-3
'retur	3
'reu	-3
'rev	-2
'revd>	-2
'reve>	3
'reved	-3
'rever	-4
'revet	-4
'revie	3
'revis	-6
'revit	-3
'rew	4
'rey	2
'reyli	2
'rez	7
'reç	-1
'reçu>	-3
'rfa	1
'rface	-1
'rfait	-1
'rfe	-5
'rfect	-5
'rfl	-2
'rflow	-1
'rg>	-1
'rga	6
'rgani	6
'rgd	5
'rgds>	3
'rge	6
'rged>	3
'rgeis	-1
'rgele	1
'rgen>	9
'rgenc	10
'rgent	3
'rgenț	2
'rger>	-1
'rgery	-1
'rget>	-2
'rgett	-2
'rgi	-2
'rging	-1
'rgive	-2
'rgo	1
'rgott	2
'rgu	-2
'rguer	1
'rgunt	-3
'rgê	1
'rgênc	1
'rha	-7
'rhaba	-1
'rhalt	-3
'rhan>	1
'rhaps	-2
'rhe	-1
'rher>	-1
'rhodr	-3
'rhy	-2
'rhyw>	1
'rhywu	-2
'ri>	16
'ria	2
'riad>	-4
'riage	-1
'rial>	-2
'rian>	-8
'riape	6
'rias>	-4
'riat>	11
'rib	-2
'riba>	4
'ribbe	-1
'ribe>	-3
'ribed	-3
'riber	4
'ribir	-1
'ribut	-2
'ric	2
'rican	-1
'rice>	-2
'ricev	-2
'ricez	-4
'richi	-2
'richt	8
'ricit	3
'rico>	-2
'rictl	-2
'rid	1
'ridge	1
'ridh>	4
'rie	4
'ried>	-4
'rief>	-1
'riel>	4
'rien>	-2
'rienc	2
'riend	-1
'ries>	9
'rieți	3
'rif	4
'rific	5
'rifie	1
'rify>	3
'rig	-7
'rigad	-5
'rige>	-1
'right	-4
'rigo>	-3
'rii	11
'riint	7
'riir>	5
'rij	6
'rijgt	4
'rik	-2
'rike>	-1
'rikin	-1
'ril	7
'rill>	6
'rille	-3
'rilli	-2
'rima>	-1
'rimar	1
'rime>	-4
'rimer	-2
'rimit	-4
'rimo>	7
'rimăr	-3
'rin	1
'ring>	5
'ringd	-4
'ringe	3
'rings	-2
'rink>	-3
'rint>	-7
'rinte	-4
'rinti	-2
'rinya	-1
'rio	2
'riod>	4
'rior>	-1
'riori	7
'riosi	-1
'rious	-2
'rip	2
'riq	1
'rir	1
'rire>	1
'ris	2
'risa>	-3
'risci	-1
'rise>	7
'rishn	-1
'risin	-1
'risis	3
'risk>	1
'rispo	2
'rist>	-1
'ristm	1
'rit	2
'ritar	-2
'ritch	-2
'rite>	-1
'riter	-2
'rites	-1
'ritin	3
'ritis	4
'rity>	4
'riv	-1
'rivac	-4
'rivat	-1
'rived	5
'river	-4
'rives	-3
'rivia	-2
'rivil	-3
'rivol	3
'rivy>	-3
'riw	-2
'riy	-2
'riya>	-1
'riyan	-2
'riz	4
'rizzo	2
'rje	12
'rji	-3
'rjo	11
'rk>	3
'rka	4
'rkd	2
'rkdag	2
'rke	6
'rked>	-2
'rker>	8
'rkers	-2
'rkf	-3
'rkfor	-3
'rki	7
'rking	7
'rkish	1
'rks	-7
'rksho	-1
'rla	-5
'rlaub	-4
'rle	-5
'rler>	-3
'rli	-2
'rlier	-3
'rll	1
'rllen	1
'rlo	-3
'rlopi	-3
'rly	-2
'rm>	3
'rma	5
'rmaci	-3
'rmacy	6
'rmais	4
'rmal>	-4
'rmall	-2
'rmamo	3
'rmane	-5
'rmanj	-2
'rmar>	4
'rmat>	-1
'rmati	6
'rmato	-4
'rmatt	-1
'rmed>	-1
'rmen>	1
'rmer>	3
'rmest	-1
'rmi	-2
'rmin>	-4
'rmiss	-1
'rms	-2
'rmu	-2
'rmé	7
'rna	3
'rnal>	1
'rnali	2
'rname	-3
'rnanc	1
'rnate	8
'rnb	2
'rne	-3
'rned>	-5
'rner>	-1
'rnet>	2
'rnhau	-2
'rni	6
'rnida	9
'rnimm	2
'rning	1
'rnity	1
'rno	1
'rnod>	4
'rns	7
'rnt	-1
'ro>	7
'roa	-2
'roach	-2
'roact	-1
'road>	1
'roadb	-2
'rob	12
'robab	-2
'roble	9
'robot	11
'roc	3
'rocee	-3
'rocie	4
'rocur	4
'rod	6
'rodri	-3
'roduc	1
'rodę>	4
'roe	-3
'roesa	-2
'rof	-1
'rofes	-2
'rofi>	3
'rofil	-1
'rog	8
'rogra	4
'rogre	7
'roh	-1
'rohib	-2
'roi	-3
'rois>	-2
'roj	7
'rojec	7
'rojek	1
'roke>	-3
'roken	-4
'rol	3
'role>	6
'roll>	1
'rolle	-3
'rom	-2
'roma>	-1
'roman	-2
'rome>	3
'romis	-3
'romot	-3
'ron	-8
'roner	-1
'rong>	-3
'ronis	-3
'ronme	-2
'rons>	7
'roo	3
'roof>	3
'rop	-8
'roper	-3
'ropos	-4
'roppe	-2
'roppo	-2
'rops>	-2
'ror	-6
'ros	7
'rosal	1
'rosim	2
'rosił	-2
'ross>	-1
'rossi	1
'roszę	4
'rot	-1
'rota>	-1
'rotas	-2
'rotat	-1
'rote>	-1
'rotec	4
'rotoc	-1
'rou	-3
'roubl	2
'round	-5
'roup>	-2
'rouw>	-3
'rov	-4
'rove>	-4
'roved	4
'rovin	-3
'row	-1
'rowan	4
'rown>	-3
'rowni	-3
'roy	-2
'royal	-3
'roz	-4
'rozen	-2
'roş	-3
'roşür	-3
'rpe	-3
'rpetu	-3
'rph	-1
'rpn	-4
'rpnia	-4
'rpo	-2
'rport	-2
'rpr	-6
'rpret	-5
'rqu	-4
'rque>	-3
'rques	-2
'rra	1
'rrack	-1
'rrada	5
'rraed	-2
'rrai>	-4
'rral>	3
'rrang	-2
'rrass	-1
'rre	9
'rrect	-9
'rred>	-2
'rreio	3
'rrel>	-3
'rren>	-1
'rrent	11
'rreo>	8
'rresp	7
'rri	2
'rriel	5
'rries	2
'rrige	-1
'rriva	3
'rrive	3
'rro	-1
'rror>	-5
'rrow>	3
'rry	-3
'rryin	3
'rs>	-6
'rsa	-5
'rsati	-5
'rsc	-2
'rschl	-3
'rsd	-2
'rsday	-2
'rseas	4
'rself	5
'rselv	-1
'rses>	-1
'rseve	-3
'rsh	-2
'rship	-2
'rsi	-3
'rsign	-2
'rsing	-1
'rsini	2
'rsion	-8
'rsity	-1
'rsk	3
'rskim	3
'rso	1
'rson>	2
'rst	-5
'rstag	2
'rstan	-1
'rsteh	-3
'rsto>	-3
'rstoo	-3
'rsty>	-1
'rstå>	-3
'rsu	2
'rt>	-5
'rta	5
'rtain	-1
'rtal>	3
'rtar>	-6
'rtb	-1
'rtbil	-1
'rte	2
'rted>	2
'rtek>	2
'rten>	2
'rteou	-1
'rter>	-2
'rtez>	-2
'rth	-6
'rthda	-3
'rther	-2
'rthga	4
'rthol	-1
'rthy>	2
'rti	-3
'rtici	1
'rticl	-2
'rticu	-1
'rtifi	-1
'rting	3
'rtir>	-2
'rtise	-5
'rtl	4
'rtly>	2
'rtn	4
'rtner	1
'rtnig	2
'rto	4
'rtrag	-3
'rtrop	-2
'rts	-1
'rtu	4
'rtuga	-1
'rtuna	4
'rtura	6
'rty	-5
'rté	1
'rtée>	1
'rtı	3
'rtık>	3
'ru>	6
'rua	3
'ruari	4
'rub	1
'rubbi	-2
'ruc	2
'ructu	-1
'rud	4
'rug	1
'rugim	-2
'rui	-7
'ruitm	-4
'ruk	-3
'rukuj	-3
'rul	2
'rulam	1
'rule>	-2
'ruly>	-2
'rum	7
'rumla	2
'run	-1
'rund>	-2
'rung>	-1
'runni	-1
'runs>	-3
'runuz	6
'rup	-2
'ruppe	-3
'ruq	1
'rus	-4
'rust>	-4
'rut	-1
'ruth>	-1
'rva	-3
'rvant	-1
'rve	-10
'rved>	-4
'rver>	-1
'rves>	-2
'rvest	-2
'rvey>	-6
'rvi	10
'rvice	8
'rvici	2
'rvien	1
'rvisi	-3
'rvizi	5
'rwa	-4
'rwain	-2
'rward	-3
'rwg	-1
'rwi	1
'rwise	1
'rwy	9
'rwyf>	8
'ry>	-3
'rya	-1
'ryam>	-1
'ryb	-4
'rybod	-4
'ryc	-2
'ryce>	-2
'ryd	6
'rydym	-1
'ryi	3
'rying	3
'ryo	2
'ryone	2
'ryp	-3
'rypto	-3
'rys	8
'ryt	-4
'rythi	-4
'ryw	-5
'rywun	-5
'rza	-3
'rze	11
'rzeby	7
'rzeci	-3
'rzez>	2
'rzo	5
'rzy	6
'rzyma	2
'rzą	-3
'rząd>	-3
'rà>	8
'rá>	11
'ráv	9
'räf	-4
'räfta	-4
'räl	6
'räldr	6
'råd	5
'rådsk	4
'råg	-1
'råga>	-3
'rça	-3
'rès	-3
'ré>	4
'réc	1
'récep	1
'rée	1
'rép	5
'répon	5
'rés	21
'rét	3
'rétar	3
'réu	-4
'réuni	-4
'rên	-2
'rêt	6
'rò>	9
'rót	-1
'rüc	6
'rückf	2
'ră>	8
'răs	4
'răspu	4
'rım	5
'rın	6
'rşe	5
'rşemb	5
's'a	-3
's'i	-2
'sa>	8
'saa	3
'sab	-3
'sabba	1
'sabia	-3
'sac	4
'sad	-1
'sada>	-1
'sadec	-4
'saf	6
'safe>	-1
'safeg	5
'safel	6
'sag	6
'sage>	2
'sagem	3
'sagen	-2
'sager	5
'sages	3
'saggi	12
'sah	2
'sahot	1
'sai	-10
'said>	-8
'sair>	-3
'saj	17
'saje>	7
'sajul	5
'sajın	14
'sak	2
'sal	2
'sala>	-3
'salam	-2
'salin	-1
'salma	-1
'salı>	5
'sam	-7
'same>	-7
'samos	-4
'sana>	-2
'sance	5
'sandh	-2
'sandw	-1
'sans>	4
'sap	-5
'sapp>	-1
'sar	3
'sarie	-1
'sary>	-2
'sarà>	4
'sas	2
'sat	-3
'satio	-2
'satis	-1
'satur	-4
'saw	-3
'sawu>	-2
'say	-12
'says>	-9
'sać	3
'sband	-1
'sbe	-3
'sberi	-3
'sbr	3
'sc>	-1
'sca	-5
'scam>	-1
'scan>	-3
'scans	-3
'scard	-2
'sch	4
'schau	-1
'schem	1
'schen	-1
'scher	-3
'schic	-5
'schla	-3
'schli	1
'schlo	2
'schol	-1
'schoo	5
'sci	-2
'scill	-1
'scl	-3
'sclos	-3
'scr	4
'scree	3
'scret	-1
'screv	7
'scrie	3
'scrip	3
'scriv	3
'scu	-1
'scuit	-2
'scusa	-2
'scuss	-2
'sda	-1
'sdag>	8
'sdaga	2
'sdair	-1
'sday'	-6
'sdays	-2
'sde	-4
'se'	-2
'se's>	-2
'se>	-3
'sea	3
'searc	3
'seas>	4
'seaso	-1
'seat>	-4
'sec	2
'secon	-5
'secre	10
'secré	3
'secti	-4
'secur	-1
'sed	1
'seda>	-2
'sede>	5
'see	-1
'seein	-2
'seen>	7
'sef	1
'seg	2
'segna	5
'segui	-1
'segun	-1
'seh	3
'sehen	2
'seit>	-1
'sej	2
'seja>	2
'sek	7
'sekre	7
'selam	-3
'selec	2
'self>	-1
'sella	5
'selli	-2
'sells	-2
'selve	-2
'sem	-9
'seman	-6
'semen	-2
'semes	-2
'semin	-4
'sence	-4
'send>	-1
'sende	6
'sendi	-2
'sends	-5
'senhe	-3
'senio	1
'sense	-4
'sensi	3
'sent>	2
'senta	-2
'sente	-3
'senza	-1
'sep	1
'separ	-5
'seph>	-2
'sephi	-2
'septe	3
'septi	5
'ser	6
'serai	-3
'serde	-3
'sere>	1
'serio	-6
'sers>	2
'serta	-4
'serva	-1
'serve	-5
'servi	10
'será>	2
'ses	-10
'sessi	-2
'set	-3
'sette	2
'setti	-3
'settl	1
'setup	-3
'seu	8
'sev	1
'sever	1
'sew	8
'sewor	2
'sex	-3
'sez	-2
'sfa	-1
'sfay>	-1
'sfe	-3
'sfer>	-3
'sfi	-1
'sfied	-1
'sfé	8
'sféré	8
'sgo	1
'sgood	5
'sgow>	-3
'sgt	-4
'sh>	-7
'shall	-1
'shame	-2
'shan'	-3
'share	3
'shari	4
'shb	-3
'shboa	-3
'she	-12
'she'd	-2
'she'l	-1
'she's	-5
'shed>	-2
'sheet	-5
'sheff	-5
'shes>	2
'shi	1
'shift	1
'shime	2
'shing	5
'ship>	-3
'ships	-1
'shiri	4
'shn	-1
'sho	-7
'shop>	-2
'shops	-1
'short	-1
'shoul	-6
'shout	-3
'shown	-3
'shows	1
'sht	-3
'shto>	-3
'shu	1
'shut>	2
'shuts	-1
'si>	4
'sia	-2
'sian>	-2
'sibil	-3
'sible	1
'sic	2
'sich>	4
'sicia	-3
'sick>	2
'sid	5
'side>	3
'siden	2
'sider	-1
'sido>	3
'sie	4
'sierp	-4
'sign>	-3
'signa	1
'signe	2
'sil	-9
'silen	-4
'sillo	-4
'sim	3
'sima>	-2
'simpl	-3
'simy>	6
'sin	-3
'since	-6
'sind>	2
'sine>	1
'sines	3
'sing>	-2
'singh	-2
'singl	-4
'siniz	8
'sins>	-1
'sion>	-2
'siona	4
'sione	-2
'sioni	1
'sions	2
'sir	-6
'sis	1
'sist>	-1
'sista	3
'siste	-4
'sists	3
'sit	8
'site>	7
'sites	3
'sitiv	5
'sito>	5
'sitor	1
'sits>	3
'sity'	-1
'siu	-2
'siv	-2
'sive>	-2
'six	1
'siâ	-1
'siân>	-1
'się	-2
'sił	-2
'siłam	-2
'sk>	-2
'ska	4
'skand	4
'ske	-1
'sked>	-1
'ski	-1
'skim>	6
'sking	-4
'skip>	-3
'skr	7
'skrev	-3
'skriv	8
'sks	-4
'skt	-2
'skutk	-2
'sky	-4
'ską	1
'sl>	-2
'sla	3
'slate	-2
'slati	6
'sle	1
'sleid	-2
'slett	-2
'sli	-5
'slich	1
'slide	-9
'slim>	6
'slipp	-3
'slo	8
'slot>	-1
'slow>	4
'slu	2
'sly	-1
'slä	6
'släpp	6
'smail	-2
'sme	-2
'smi	1
'smo	7
'sn'	-5
'sn't>	-5
'sne	-2
'sni	1
'sno	-6
'snoti	-3
'snowe	-1
'snt	-1
'snu	3
'snumm	3
'so>	1
'sob	-3
'sobal	-3
'soc	5
'socia	3
'soi	12
'soir>	-1
'soit>	4
'sol	6
'solel	-1
'solic	-1
'solo>	4
'solut	1
'solve	8
'som	-1
'somal	-1
'some>	-2
'someb	-1
'someo	1
'somet	1
'somew	-6
'son	3
'sonal	-1
'sono>	5
'soo	7
'soon>	5
'sor	-5
'sorma	4
'sorry	-5
'sort>	-1
'sos	-5
'sosti	-2
'sou	-3
'sound	-3
'sous>	4
'south	-3
'spain	-2
'spamf	1
'spare	-2
'speak	2
'speci	1
'spect	-2
'spend	-6
'spi	2
'spice	2
'spina	-1
'spira	3
'spl	-5
'splay	-2
'splen	-4
'spo	9
'spoke	-1
'spond	9
'spons	6
'sport	3
'spose	-3
'spost	-2
'spot>	-5
'spr	4
'spraw	7
'spu	2
'spund	9
'spuns	-2
'spunz	-3
'squ	-5
'squ'à	-6
'sr>	2
'sre	-2
'sread	-1
'sreen	-2
'sri	1
'ss>	-2
'ssa	8
'ssada	-2
'ssage	4
'ssagg	12
'ssari	-1
'ssary	-3
'sse	4
'ssed>	3
'ssee>	-3
'ssen>	4
'ssent	-2
'sser>	3
'ssere	3
'sses>	-2
'ssi	3
'ssibl	3
'ssign	8
'ssima	-2
'ssing	1
'ssist	3
'ssl	1
'sslic	1
'sso	3
'ssoci	3
'sson>	-1
'ssor>	-3
'ssp	1
'sst	-1
'ssu	5
'ssue>	-1
'ssume	2
'ssure	3
'ssv	-2
'ssver	-2
'ssw	1
'sswor	1
'ssä	17
'st'	-4
'st's>	-4
'st>	-6
'sta	4
'staba	-3
'stado	-2
'staff	1
'stag>	5
'stags	3
'stake	-2
'stal>	-1
'stala	-1
'stall	-1
'stamp	2
'stanc	-1
'stand	-4
'stani	3
'stant	7
'stanı	2
'star>	-3
'starc	8
'staro	-3
'start	-4
'staré	2
'stas>	3
'stase	-4
'stata	3
'state	-5
'stati	-6
'stato	9
'statu	3
'stay>	-1
'stayi	-2
'stał>	-3
'stała	2
'stało	4
'stb	-4
'stbev	-3
'stc	6
'stcod	6
'std	7
'ste	3
'stead	-3
'steal	-1
'stect	-1
'sted>	1
'steem	-2
'steht	-4
'stell	1
'stem>	1
'sten>	4
'step>	-1
'steph	-2
'stepp	-2
'ster'	-1
'ster>	-3
'sterd	-2
'steri	5
'sters	-3
'sth	-1
'sti	-1
'stick	-3
'stiga	4
'stigd	-3
'stigi	-3
'still	-2
'stimm	-3
'stina	1
'sting	-4
'stion	-5
'stitu	4
'stiva	-1
'stiwn	-3
'stk	2
'stl	-4
'stly>	-5
'stm	2
'stmas	1
'stmen	2
'stn	-3
'stn't	-3
'sto	-5
'stock	1
'stoga	2
'stome	4
'ston>	-1
'stond	-3
'stood	-3
'stop>	-7
'stops	-3
'stora	-4
'store	-1
'stori	3
'story	-2
'stos'	-3
'stou>	1
'stoy>	4
'str	-2
'strac	-4
'strad	3
'strai	-2
'stran	-2
'strar	-5
'strat	3
'stray	-1
'stree	1
'strer	1
'strib	1
'stric	-1
'strik	-1
'strip	-1
'stro>	-3
'strok	-1
'strow	3
'stroy	-2
'stry>	-3
'strzy	-1
'strée	-1
'stră>	7
'sts	-1
'stubb	-3
'stude	2
'study	2
'stuff	-3
'sturb	-1
'stus>	-2
'stw	4
'stwa>	1
'stwo>	2
'sty	-3
'style	-1
'stá	1
'stä	3
'stäng	1
'stäti	1
'stå	-3
'stę	5
'stępu	5
'su>	-6
'sua	11
'sual>	3
'suall	6
'sub	2
'subje	2
'submi	5
'subra	-3
'subst	-1
'succe	3
'such>	-3
'sue	-5
'suf	-3
'sui	3
'suis>	2
'suits	-1
'suj	-1
'suje>	-1
'suk	8
'sult>	3
'sulta	-1
'sulte	2
'sulti	-4
'sum	1
'sumes	4
'summa	-3
'summe	2
'sun	1
'sunaț	3
'sunbu	-1
'sunda	-7
'sunt>	3
'sunto	7
'suo	3
'super	-5
'supor	7
'suppl	-1
'suppo	5
'suppr	-6
'sur	-2
'sure>	2
'surfa	-1
'surge	-1
'surna	-3
'surve	-5
'suspe	-4
'sva	10
'svar>	3
'svara	6
'svare	5
'sve	-1
'sverr	-2
'svå	-3
'svår>	-3
'swa	-5
'swap>	-5
'swe	7
'swer>	9
'swere	-3
'sweri	4
'swers	1
'swi	2
'switc	1
'swn	-5
'swnio	-5
'sword	1
'swy	5
'swydd	5
'sy>	-4
'syl	1
'sylhe	-1
'syllt	5
'sylwa	-2
'sym	1
'sympt	2
'symud	-1
'syn	1
'sys	7
'syste	7
'sz>	4
'sza	-3
'sze	1
'szedł	-3
'szek>	-3
'szeni	4
'szt	-2
'szta>	-2
'szę	5
'szł	-2
'szła>	-2
'sä>	17
'sé>	-2
'só>	-3
'sök	2
'sür	7
'săp	-6
'săptă	-6
'sła	4
't'd	-1
't'i	-2
't'ira	-2
't'll>	1
't's	-10
'ta>	3
'taa	4
'taada	7
'taald	-3
'taar>	-2
'taas>	-3
'tab	-9
'tabas	-5
'table	-8
'tac	3
'tach>	1
'tache	-6
'tachm	-5
'tack>	-4
'tact>	6
'tacta	2
'tacte	2
'tacti	1
'tacto	3
'tacts	3
'tad	5
'tado>	5
'taf	1
'taff>	2
'taffe	-1
'tag	4
'tagen	2
'tagit	4
'tags>	5
'tah	3
'tahir	-1
'tai	-1
'tails	3
'tain>	2
'taine	-2
'tainl	-1
'tais>	-2
'tait>	-4
'tak	3
'take>	-5
'taken	6
'taker	-2
'takes	-1
'takin	8
'takt>	4
'takta	8
'tal	2
'talar	-1
'taleb	2
'talk>	-2
'talke	-2
'talle	-3
'tals>	2
'tam	-2
'tamie	-3
'tamil	-2
'tamin	-1
'tamp>	2
'tamsi	4
'tan	4
'tance	-2
'tand>	-1
'tanda	-5
'tanis	1
'tanne	4
'tanti	3
'tanı>	-2
'tanız	4
'tap	9
'tar	4
'taram	-1
'tarcz	8
'tarde	-8
'tardi	-2
'tardo	-2
'taria	11
'tariq	-1
'taron	-3
'tart>	-4
'tarte	-2
'tarti	1
'tary>	5
'taré>	2
'tas	2
'taser	-4
'tat	-2
'tata>	3
'tate>	-1
'tated	-2
'tatem	-4
'tatie	2
'tatin	-1
'tatio	-2
'tatis	-4
'tato>	14
'tator	-6
'tatus	6
'tatut	-3
'tau	3
'taugh	-2
'tav	3
'tavia	7
'tay	-1
'taya>	-3
'tayin	-2
'tał	2
'tała>	5
'tałam	-3
'tało>	4
'tba	-1
'tball	-1
'tbeve	-3
'tbi	-2
'tbild	-1
'tbo	-1
'tch	1
'tcha>	1
'tchar	-2
'tchbo	7
'tched	-4
'tchin	-3
'tchy>	5
'tco	7
'tcode	6
'td>	-3
'te>	1
'tea	3
'teach	-1
'tead>	-3
'teal>	-1
'team'	2
'team>	7
'teams	1
'teb	6
'tec	4
'tecte	5
'tecto	-1
'ted	3
'tedir	2
'tee	5
'tee's	-2
'teed>	-2
'teeme	-2
'teen>	-3
'teer>	11
'teers	-2
'tef	-2
'teful	-2
'teg	-1
'tegid	3
'tego>	-3
'tegor	-1
'tegra	-1
'teh	-4
'teht>	-4
'tei	-1
'tek	5
'tekra	-3
'tel	-7
'telef	-5
'teleg	-1
'telep	1
'tell>	-7
'tella	-3
'telli	1
'tells	-3
'tellt	3
'tem	4
'tembe	3
'tembo	4
'temen	-4
'templ	-1
'tempo	1
'temps	2
'tempt	2
'tems>	5
'tence	-2
'tend>	2
'tenda	-3
'tende	-3
'tendi	5
'tendr	-1
'tends	-1
'teng>	-2
'tensi	5
'tent>	1
'tente	4
'tenti	-3
'tents	-2
'teo	-1
'teous	-1
'tep	-1
'teph>	-1
'teppi	-1
'ter	-1
'ter's	-1
'teral	2
'terbe	-1
'terda	-5
'teren	-3
'teres	-1
'terge	1
'terin	4
'term>	7
'terme	3
'termi	-3
'terna	4
'terne	2
'terni	7
'terpr	-6
'terri	-3
'ters>	-7
'terça	-3
'tes	-7
'tesfa	-1
'test>	-1
'testa	1
'teste	-1
'tests	-1
'tet	11
'teu	2
'teur>	2
'tev	-4
'tever	-4
'tex	-2
'texel	-3
'texte	-4
'tey	10
'tez	-2
'teś	5
'teş	-2
'teşek	-2
'tf>	-1
'tfe	-2
'tfen>	-3
'tfu	-1
'tgo	-1
'tgoin	-1
'th>	-3
'tha	-3
'than>	-5
'thand	7
'thani	-1
'thank	-2
'that'	-6
'that>	-3
'thb	-1
'thd	-6
'thday	-3
'thdra	-4
'the	-3
'thea>	-2
'theat	2
'their	-4
'them>	-8
'thems	-1
'then>	-6
'thent	6
'theor	-1
'ther'	-3
'ther>	-6
'thera	3
'there	-7
'thers	-3
'therw	1
'these	-2
'they'	-5
'they>	-10
'thf	-1
'thful	-1
'thg	4
'thgat	4
'thh	-3
'thhol	-3
'thi	-2
'thics	-3
'thiev	-2
'thild	-2
'thin>	4
'thing	-2
'think	-2
'thio'	1
'thio>	4
'third	-2
'thirt	-1
'thl	-2
'thly>	-2
'thnos	-2
'tho	-7
'tholo	-3
'thor>	-5
'thori	5
'thors	1
'those	-2
'thoug	-7
'thout	-2
'thr	-5
'threa	-6
'three	-4
'throu	1
'throw	-4
'ths	-7
'thu	1
'thw	-6
'thwai	-3
'thx	-2
'thyr>	-2
'ti>	8
'tia	-1
'tial>	-2
'tiali	-2
'tials	-1
'tic	-6
'tica>	-8
'tical	2
'ticat	6
'tice>	-1
'ticed	-1
'tices	-3
'ticip	1
'ticke	-3
'ticle	-2
'tico>	-3
'tics>	-6
'ticul	-1
'tid	5
'tiden	3
'tidy>	-1
'tie	1
'tiemb	5
'tienc	-1
'tiene	-4
'tient	-2
'ties>	3
'tif	-2
'tifie	1
'tify>	-3
'tig	-1
'tigat	4
'tigd>	-3
'tigen	3
'tigin	-3
'tigri	-1
'tigt>	-2
'tij	-3
'tijd>	-3
'tik	-3
'til	5
'tilba	6
'tile>	5
'tilie	-2
'till>	-3
'tillb	3
'tilli	4
'tim	-1
'timan	-3
'timat	-1
'time>	4
'times	-5
'timme	-3
'tin	4
'tina>	6
'tinat	1
'tine>	5
'ting>	-1
'tings	2
'tiniz	8
'tinua	-1
'tinue	-1
'tiny>	2
'tio	-1
'tiona	-2
'tioni	3
'tions	-3
'tios>	-1
'tip	-1
'tir	5
'tire>	-3
'tirin	-1
'tis	-4
'tisch	2
'tisem	-3
'tisfi	-1
'tish>	2
'tiskt	-2
'tist>	-1
'tiste	-3
'tisti	-4
'tit	-1
'titio	-1
'titis	-1
'title	-2
'titue	4
'titui	-2
'titut	2
'tiv	5
'tival	-1
'tivat	2
'tive>	2
'tivel	-1
'tives	-1
'tivi>	2
'tivit	3
'tiw	-3
'tiwn>	-3
'tiz	-3
'tiş	7
'tişim	7
'tjä	3
'tjäns	3
'tka	4
'tku	-2
'tla	14
'tlama	1
'tle	-4
'tlema	-3
'tlo	-5
'tlook	-5
'tlyin	-1
'tma	-1
'tmail	-3
'tmas>	1
'tme	2
'tment	2
'tml	-3
'tn'	-3
'tn't>	-3
'tna	-2
'tne	-2
'tner>	-1
'tners	2
'tness	-4
'tnigh	2
'to>	-1
'tob	6
'tober	3
'toc	-1
'tock>	-1
'tocol	-1
'tod	-3
'todas	-6
'today	1
'toddl	-2
'todos	-7
'tog	1
'togau	2
'toi	4
'tol	-4
'told>	-5
'tolin	4
'tolk>	-3
'tolog	-1
'tolu>	-1
'tom	1
'tomat	1
'tomer	4
'tomku	-2
'tomor	2
'toms>	2
'tomy>	-1
'tomát	-4
'ton	-4
'tond>	-3
'tone>	-1
'tonig	-3
'too	-4
'tood>	-3
'toodp	-2
'took>	-1
'toor>	4
'top	-7
'topic	-4
'topla	-1
'toppe	1
'tops>	-5
'tor	-1
'torci	-3
'tore>	3
'tored	3
'tores	-1
'torie	2
'torin	-1
'tors>	-1
'tory>	1
'tos	2
'tos'a	-3
'tosto	2
'tot	1
'tou	4
'touch	8
'tour>	1
'tous>	-1
'tow	-5
'tował	-3
'tower	-2
'town>	-2
'toy	3
'tpa	-1
'tpati	-1
'tps	-2
'tr>	2
'tra	2
'traba	15
'trace	-2
'track	1
'tract	-1
'tracț	-3
'trada	3
'tradu	-3
'trag>	-3
'traig	-2
'trait	5
'trang	-1
'trans	4
'trar>	-3
'trare	-3
'tras>	2
'trati	1
'trato	3
'trava	2
'trave	-1
'tray>	-2
'tre	7
'treat	-3
'tree>	-4
'treet	-1
'tregu	2
'treis	5
'treno	-2
'treve	1
'tri	-4
'trial	-3
'tribu	-1
'trice	-2
'trict	-1
'tried	-4
'triki	-1
'trin>	-2
'trini	1
'trip>	-1
'tro	-2
'trodu	1
'troke	-1
'trol>	-1
'troll	-2
'troni	-3
'trop>	-3
'tropp	-2
'troub	2
'trowa	3
'troy>	-1
'tru	-1
'truly	-2
'trust	-4
'try	-2
'tryin	2
'trzec	-3
'trzym	2
'trè	-3
'très>	-3
'tré	1
'trée>	1
'trê	-1
'trên>	-2
'tră	7
'ts>	-5
'tsa	-1
'tsapp	-1
'tsd	5
'tsdag	5
'tse	-1
'tself	-3
'tsi	6
'tside	6
'tsn	-3
'tsnot	-3
'tst	4
'tstag	4
'tt>	4
'tta	-5
'ttach	-8
'ttavi	7
'tte	-1
'tted>	-2
'ttee'	-2
'ttee>	1
'tten>	2
'ttend	1
'ttent	2
'tter>	-10
'tters	-3
'tti	2
'ttili	-2
'ttima	-3
'ttina	6
'tting	-2
'ttle>	-2
'tto	13
'ttoli	4
'tton>	4
'ttp	-2
'ttps>	-2
'ttr	-3
'ttw	4
'ttwoc	4
'tty	-1
'ttä	17
'tté	4
'tu>	14
'tua	-2
'tuall	-2
'tub	-3
'tubbs	-3
'tud	1
'tuden	2
'tudy>	2
'tue	1
'tuell	-1
'tuenc	3
'tues>	1
'tuf	-3
'tuff>	-3
'tug	-4
'tugal	-1
'tui	-2
'tuisc	-2
'tul	-3
'tulat	-3
'tuli>	-3
'tum	1
'tumn>	1
'tun	4
'tunat	4
'tunde	-2
'tung>	3
'tup	2
'tur	3
'tura>	15
'turda	-4
'ture>	-2
'turki	1
'turne	-4
'turni	5
'turns	2
'tusin	-2
'tut	-2
'tutor	-3
'tuu	4
'tvang	-2
'tvr	13
'två	4
'twa	-2
'twas>	-3
'twc	2
'twch>	2
'twee>	1
'twent	-3
'twi	-4
'twice	-3
'twier	-1
'twins	-2
'two	-1
'twoch	4
'twoja	1
'twoor	4
'twork	5
'twort	3
'ty'	-1
'ty's>	-1
'ty>	-1
'tyc	-1
'tycke	-3
'tyd	-3
'tydzi	-3
'tyi	-2
'tying	-2
'tyl	-4
'tyle>	-1
'tylko	-3
'typ	1
'type>	1
'typo>	-1
'tyst>	-4
'tyv	-4
'tyvär	-4
'tzi	2
'tziar	2
'tzt	-6
'tá>	1
'tän	1
'tät	1
'tätig	1
'tå>	-3
'té>	8
'tée	1
'të>	-3
'tîm	6
'tór	-2
'tório	-2
'tôi	5
'tôt	-2
'tür	-5
'tă>	-1
'tăm	-6
'tămân	-6
'tęp	5
'tępuj	2
'tı>	-3
'tık	3
'tıkla	1
'tır	7
'tıy	-1
'tıyı>	-1
'u'a	-1
'u'ah>	-2
'u'd	-4
'u'i	3
'u'il>	3
'u'l	8
'u'll>	8
'u'r	-1
'u're>	-1
'u'u	-3
'u'un>	-5
'u'une	2
'u'v	4
'u've>	4
'u'à	-6
'ua>	-3
'uag	-4
'uage>	-3
'uages	-3
'ual	1
'uala>	2
'ualit	2
'ually	3
'uar	6
'uaran	1
'uard>	9
'uardi	5
'uari>	10
'uarid	4
'uarta	3
'uarte	2
'uary>	-5
'uat	-2
'uatio	-3
'ub>	-5
'ubai>	-2
'ubara	1
'ubb	-4
'ubbis	-2
'ubbs>	-3
'ube	3
'ubj	2
'ubjec	2
'ubl	-2
'ubles	-1
'ublic	2
'ublis	-5
'ubm	5
'ubmis	7
'ubr	-3
'ubram	-3
'ubrey	-1
'ubs	-1
'ubsta	3
'ubt	1
'uc>	-3
'ucc	3
'ucces	3
'uce	2
'ucere	-2
'uch	-2
'ucher	-2
'uchly	-1
'uck	-2
'ucky>	-2
'ucr	7
'ucrez	6
'uct	-2
'uctri	-2
'uctur	-1
'ud>	-1
'uda	4
'uded>	-1
'udent	2
'udes>	-2
'udg	-2
'udge>	-1
'udget	-2
'udi	-6
'uding	-1
'udio>	-1
'udit>	-2
'udito	-1
'udy	2
'ue'	-1
'ue's>	-1
'ue>	-1
'ued	1
'uedo>	-2
'uee	-1
'uei	-3
'uel	-6
'uell>	-5
'uelqu	-5
'uem	-1
'uemek	-1
'uen	6
'uency	2
'uentr	7
'uer	7
'uera>	-1
'uerie	5
'uerit	1
'uery>	5
'ues	5
'uess>	-3
'uest'	-3
'uest>	6
'uesta	4
'uesti	-5
'uesto	7
'uestr	1
'uests	4
'uez	3
'uf>	2
'uff	-3
'uffie	-1
'uga	-1
'ugal>	-1
'uge	5
'ugee>	3
'ugest	2
'ugh	-6
'ughes	-2
'ughly	-2
'ught>	-7
'ughte	-1
'ugi	-2
'ugim>	-2
'ugo	-1
'ugs	-1
'ugust	-2
'uhr	-3
'ui>	-2
'uic	1
'uick>	1
'uid	-3
'uidan	-1
'uie	-6
'uien>	-5
'uiet>	-2
'uil	2
'uille	2
'uilt>	-1
'uin	-2
'uine>	-1
'uinta	-3
'uip	4
'uir	9
'uire>	-2
'uired	1
'uires	-1
'uirie	9
'uirin	7
'uiry>	2
'uis	-1
'uisce	-2
'uit	-8
'uitab	-2
'uite>	-4
'uitme	-4
'uits>	-2
'uitté	4
'uity>	2
'uja	-2
'ujara	-2
'uje	8
'ujemy	-2
'uję	-2
'uk>	5
'uka	-2
'ukr	-2
'uku	-3
'ukuje	-3
'ukw	-4
'ukwue	-1
'ul>	2
'ula	-8
'ulama	1
'ular>	2
'ularl	1
'ulate	-3
'ulati	-4
'ulato	-1
'ulaşt	-3
'uld	-8
'uldn'	-1
'ule	-6
'ulg	-2
'uling	-1
'ulist	-3
'ull	-4
'ulo	-4
'ulotk	-2
'ulp	2
'uls	4
'ult	2
'ulta>	3
'ultan	-3
'ulte>	5
'ulted	-3
'ultin	-4
'ulu	8
'ului>	5
'ulț	-1
'ulțum	-1
'um>	2
'uma	-1
'uman>	-2
'umara	1
'umb	-4
'umber	-3
'umble	-1
'ume	3
'umera	-1
'umero	5
'umes>	4
'umesc	-1
'uml	2
'umlar	2
'umm	3
'ummar	-3
'ummer	5
'umn	4
'umnea	7
'umns>	-3
'ump	-4
'umr	-1
'umrah	-1
'umu	1
'umu'a	-2
'umé	2
'uméro	2
'umăr>	-3
'umăru	3
'un>	-6
'una	14
'unate	4
'unava	9
'unați	3
'unb	-2
'unban	-2
'unblo	-2
'unbur	-1
'unc	-9
'unce>	-3
'unced	-8
'uncem	-4
'unch>	-5
'unche	-2
'uncht	-5
'uncil	1
'uncio	-2
'uncle	-1
'uncti	-2
'und	-1
'unda>	-5
'undac	3
'undan	5
'undat	2
'unday	-7
'unde>	6
'under	-2
'undi>	5
'undo>	-5
'undre	1
'unds>	-3
'une	5
'unedì	1
'unen>	-4
'unera	2
'unes>	4
'unf	3
'unfor	4
'ung	-3
'uni	2
'unica	7
'unig>	1
'union	-2
'unisa	2
'unit>	-2
'unity	-2
'unive	-1
'unk	10
'unkno	3
'unkte	-2
'unl	-4
'unlaw	-1
'unles	-4
'unley	-1
'unloc	-1
'unmod	-1
'unnin	-1
'unny>	1
'uno	-3
'unp	-3
'unrea	-2
'unrhy	1
'uns	-5
'unsel	-1
'unser	4
'unsub	-5
'unt	7
'unta>	-3
'untai	8
'untam	-3
'untar	5
'untee	6
'unter	1
'until	4
'untos	7
'untry	1
'unu	7
'unuz>	6
'unw	6
'unz	-3
'unzi>	-3
'ună	-5
'uo>	3
'uon	-4
'uor	5
'uori>	5
'uot	1
'uote>	1
'uotin	1
'up>	-3
'upa	6
'upd	2
'updat	2
'upe	-9
'uperb	-3
'uperv	-3
'upl	-4
'uplic	-3
'upo	6
'uport	7
'upp	-2
'uppen	-3
'upper	-3
'uppli	-1
'uppor	5
'uppre	-8
'upt	-4
'uptak	-2
'upu	4
'upă	2
'ur'	-3
'ur's>	-3
'ur>	3
'ura	13
'urato	-3
'urb	-1
'urc	1
'urche	-1
'urchw	4
'urd	-4
'urday	-4
'urdis	-1
'ure	2
'ureau	7
'ured>	-4
'ureen	-2
'ureme	4
'ures>	-2
'urf	-3
'urfac	-1
'urg	6
'urgen	6
'urger	-1
'urgên	1
'uri	8
'uring	7
'urk	1
'urkis	1
'url	-6
'urlau	-4
'urlop	-3
'urm	-4
'urman	-4
'urn	2
'urnal	4
'urnam	-3
'urned	-4
'urnin	5
'urns>	2
'urnt>	-1
'urolo	1
'urp	-1
'urr	11
'urrai	-4
'urren	11
'urrie	5
'urs	-2
'ursda	-2
'urse>	-4
'ursel	6
'urses	-1
'ursin	-1
'urt	-3
'urteo	-1
'urth>	-3
'urthe	-3
'urtro	-2
'uru	11
'uruml	2
'urunu	6
'urv	-5
'urvey	-5
'ury	2
'urz	-5
'urząd	-3
'us>	1
'usa	-5
'usb	-1
'usban	-1
'used>	-4
'user>	1
'users	4
'uses>	1
'ushim	2
'usi	4
'usin>	-2
'usind	-2
'usine	3
'using	4
'usins	-1
'usive	-2
'uslim	1
'usly>	-1
'uso	2
'usons	3
'usou>	-4
'usp	-4
'uspen	-4
'usq	-4
'usqu'	-4
'usr	-4
'usra>	-4
'uss	-4
'ussio	-3
'usst>	-1
'ust	-4
'usta>	-2
'uste>	-2
'usted	4
'usti>	2
'ustme	2
'ustn'	-3
'ustom	4
'ustos	-3
'ustus	-2
'usu	7
'usual	7
'usy	-1
'usé	-2
'usó	-3
'ut>	-5
'uta	4
'utan>	1
'utb	-1
'utc	3
'ute	-5
'uted>	5
'uten>	2
'utes>	-7
'utf	-1
'utg	-1
'utgoi	-1
'uthen	6
'uthor	-1
'uti	3
'uties	2
'ution	-3
'utive	-1
'utku>	-2
'utl	-5
'utloo	-5
'utlyi	-1
'uto	-2
'utoma	2
'utomá	-4
'utood	-2
'utor>	-1
'utory	-3
'utp	-1
'utpat	-1
'utr	-3
'utro>	-3
'uts	5
'utsid	6
'utt	1
'uttin	-1
'utton	4
'utumn	1
'uture	-2
'uty	3
'ută	-3
'uur	4
'uve	3
'uw>	-3
'uwa	4
'ux>	-5
'uya	5
'uyo	-3
'uyor>	-3
'uyu	8
'uz>	6
'uzz	4
'uzzle	4
'uém	-6
'uò>	3
'uş>	-2
'uşa	-3
'uşalı	-3
'uż>	-4
'va>	3
'vac	-6
'vacac	-2
'vacan	-5
'vacat	-1
'vacci	-1
'vag	2
'vagin	-1
'vai	5
'vaila	4
'vaill	2
'vakan	-3
'val	1
'valid	2
'vals>	-1
'valua	-1
'van	4
'vance	-1
'vange	1
'vangs	-5
'vanhi	-1
'vap	1
'var	9
'vara>	5
'varar	4
'varer	3
'vas	9
'vate>	-1
'vator	-1
'vaš	13
'vd>	-2
've>	-3
'vec	-1
'vecka	-2
'ved	3
'vede>	-3
'vedì>	8
'vee	-3
'veel>	-3
'veg	-4
'veget	-4
'vel	-4
'velli	2
'vels>	-2
'vely>	-6
'vem	3
'vembe	-5
'vemen	6
'vende	8
'vendr	-2
'vengo	-2
'veni>	-3
'venie	7
'venin	2
'venir	-4
'venit	-3
'venka	-2
'venli	2
'venly	-1
'vent>	1
'ver	-4
'verag	-2
'veral	3
'verba	-4
'vere>	5
'verec	4
'vered	7
'veren	1
'verfl	-1
'verie	-2
'verif	7
'verin	6
'verit	-1
'verla	1
'verna	1
'verre	-2
'vers>	-6
'versa	-5
'verse	2
'versi	-6
'verst	-3
'vert>	-3
'verti	-4
'vertr	1
'verts	-2
'very>	-2
'veryb	-4
'veryo	2
'veryt	-4
'veré>	-1
'ves	-6
'vest>	-2
'vet	-4
'veu	4
'veuil	4
'vey	-7
'vez	2
'veț	3
'veți>	3
'vi>	3
'via	5
'viamo	-2
'vic	9
'vice>	8
'vices	3
'vid	12
'viden	-2
'video	-1
'vidua	4
'vie	3
'viele	2
'viene	-5
'vienn	1
'vier>	-2
'view>	3
'viewe	1
'views	-2
'vii	-2
'viito	-2
'vil	-2
'vileg	-3
'vin	-6
'vine>	-3
'ving>	-7
'vio	-4
'vious	-4
'vir	1
'viron	-2
'vis	4
'visa>	-2
'viser	9
'visio	-1
'visit	6
'viso>	-4
'vist>	-1
'visto	-3
'vit	-5
'vita>	-3
'vitam	-1
'vitat	-2
'vite>	-4
'vity>	1
'viz	5
'vizio	5
'vió	2
'vla	7
'vo>	3
'voa	7
'voast	7
'voc	2
'voi	1
'voice	8
'void>	-1
'voie>	-5
'vois>	-1
'vol	9
'volen	2
'volto	3
'volun	8
'volve	-1
'vom	2
'von	3
'vons>	3
'voo	5
'voor>	5
'vor	-1
'vorat	2
'vorbi	-2
'vorhe	-1
'voro>	7
'vorsc	-3
'vot	9
'votre	10
'vouch	-2
'vous>	3
'voy	-1
'vra	6
'vraag	-2
'vri	4
'vrij>	3
'vro	-3
'vrouw	-3
'vur	6
'vurun	6
'vut	-2
'vuta>	-2
'vy>	1
'vá>	13
'ván	23
'väc	-3
'väcke	-3
'vän	8
'vär	-4
'värr>	-4
'väx	2
'växel	2
'vå>	4
'vår	-5
'văz	-3
'văzut	-3
'w's	-3
'wa>	-6
'waa	6
'waabi	7
'waan>	7
'wac	3
'wach>	5
'wad	-3
'wadau	-2
'wah	4
'wahl>	4
'wai	4
'wain>	-2
'wait>	3
'waite	-3
'waith	5
'waiti	4
'waits	-3
'wal	-6
'walk>	-5
'walke	-1
'walki	3
'wall>	-1
'wam	6
'wan	-5
'wanda	3
'wande	-3
'wane>	4
'want>	-7
'wante	1
'wap	-5
'ward>	2
'warde	2
'wardi	-2
'wards	-5
'warm>	-6
'warme	-1
'warn>	-1
'warni	1
'warte	3
'was	-2
'wat	-4
'watch	-3
'water	-2
'wav	-1
'wave>	-1
'wax	7
'waxaa	7
'ways>	-2
'wał	-3
'wała>	-3
'wb>	-4
'wch	8
'wci	-5
'wcio>	-3
'wdz	7
'we'	-1
'we'd>	-3
'we'll	3
'we're	-2
'we've	3
'we>	-1
'wea	1
'weath	4
'web	5
'webin	-5
'websi	5
'weddi	-3
'wedi'	3
'wedi>	-2
'wedne	1
'weds>	3
'wedyn	-1
'wee	1
'week>	3
'weekd	-1
'weeke	4
'weekl	-6
'weer>	-2
'wegen	6
'wei	5
'weiss	1
'weite	3
'weith	4
'wek	1
'weken	1
'wel	-5
'welco	-4
'well>	-2
'wellb	-1
'welsh	-2
'wem	-1
'wenbu	-1
'wende	4
'wener	2
'went>	-6
'wenty	-3
'wer	5
'were>	-7
'wered	-3
'werin	4
'werk>	2
'werkd	2
'wers>	1
'wesen	-3
'westi	-3
'weu	-2
'weud>	-2
'wev	-1
'wever	-1
'wez	-3
'wezig	-3
'wfu	-1
'wful>	-1
'wg>	-1
'wha	-4
'wharf	-2
'what'	-1
'what>	-1
'whate	-4
'whats	-1
'whe	-2
'wheel	-1
'when>	-2
'whene	-1
'where	2
'wheth	-1
'whi	-2
'which	-2
'white	-1
'who	-5
'who'l	-2
'who's	-4
'who'v	-4
'whoev	-1
'whole	-3
'whom>	-3
'whose	-1
'why	-4
'wi>	-6
'wia	7
'wiada	2
'wiado	7
'wic	-4
'wice>	-3
'wich>	-1
'wiedz	5
'wiedź	1
'wiem>	1
'wiemy	5
'wierd	-1
'wietn	-2
'wif	-1
'wife>	-1
'wifer	3
'wifi>	-1
'wij	7
'wil	10
'will>	11
'win	1
'wing>	4
'wings	-1
'wins>	-2
'wip	-2
'wir	4
'wird>	5
'wis	-1
'wish>	-3
'wishe	2
'wishi	2
'wisi>	-3
'wit	-2
'witch	1
'with>	-2
'withd	-4
'withh	-3
'withi	4
'witho	-2
'witne	-2
'wiv	5
'wives	5
'wić	-2
'wle	2
'wledg	2
'wn>	-3
'wna	-2
'wnaet	-2
'wne	5
'wner>	3
'wng	-3
'wni	-1
'wning	-3
'wnio>	-5
'wo>	-7
'woc	2
'woche	-1
'wochs	4
'woj	4
'woja>	1
'wol	1
'wold>	-1
'wolne	-1
'wolni	3
'wom	-4
'woman	-1
'women	-4
'won't	2
'wonię	-3
'woo	2
'woon>	-3
'woord	4
'wor	6
'word>	5
'wordi	-3
'words	-4
'wordt	6
'work>	5
'worke	7
'workf	-3
'worki	7
'works	-8
'worri	3
'wort>	-2
'worte	3
'worth	-1
'wou	-6
'would	-6
'wra	9
'wraca	2
'wrd	3
'wrdd>	3
'wre	1
'wres>	1
'wrist	-1
'write	-3
'writi	3
'wrn	4
'wrnod	4
'wro	-2
'wroci	4
'wrong	-3
'wrote	-1
'wrs	-3
'wrt	-2
'wrth>	-2
'ws>	-4
'wsk	-2
'wsl	-2
'wslet	-2
'wst	-1
'wstrz	-1
'wu>	-4
'wue	-1
'wueme	-1
'wun	-6
'wy>	1
'wyb	-1
'wybod	-1
'wyd	3
'wyddf	1
'wyddo	1
'wydru	-3
'wyf	9
'wyl	-4
'wylia	-4
'wyr	-4
'wys	2
'wyt	-2
'wythn	-2
'xa>	-2
'xaa	7
'xaan>	7
'xac	-2
'xactl	-2
'xaf	5
'xafii	5
'xam	-6
'xampl	-2
'xce	-3
'xcept	-2
'xcl	-2
'xclud	-1
'xcu	-3
'xcuse	-3
'xec	-3
'xecut	-1
'xed	-3
'xeln>	2
'xem	-2
'xempt	-2
'xer	-3
'xerci	-3
'xes	-3
'xib	-2
'xibly	-2
'xim	3
'ximo>	6
'xin	8
'xing>	-1
'xir	5
'xirii	5
'xis	-3
'xisti	-2
'xo>	1
'xpe	2
'xpect	4
'xpens	-2
'xperi	2
'xpi	-1
'xpire	-1
'xpl	-3
'xplai	-3
'xt>	4
'xte	-1
'xtend	-4
'xtens	7
'xtern	1
'xtr	-6
'y'd	-3
'y'l	-2
'y'll>	-2
'y'r	-4
'y're>	-4
'y's	-6
'y'v	-2
'y've>	-2
'ya'	-1
'ya's>	-1
'ya>	-3
'yaa	-3
'yaan>	-3
'yac	10
'yacağ	6
'yal	-1
'yam	-1
'yan	2
'yanka	-2
'yanlı	-2
'yanıt	6
'yar	1
'yard>	-4
'yaz	-3
'yazdı	-6
'ybo	-4
'ybod>	-1
'ybody	-5
'yce	-2
'ych	3
'yck	-6
'ycker	-3
'yd>	3
'yda	-1
'ydd	4
'ydda>	-1
'yddaf	5
'yddfa	1
'yddol	1
'yddwn	1
'yde	4
'ydedi	-2
'ydr	-2
'ydruk	-3
'ydw	11
'ydy	1
'ydych	3
'ydym>	-1
'ydz	-3
'ydzie	-3
'ye>	-2
'yea	-4
'yeah>	-2
'year>	-1
'years	-4
'yec	-3
'yeceğ	-3
'yed	4
'yee	1
'yel	-1
'yelar	2
'yem	3
'yer	1
'yes	-8
'yeste	-2
'yet	4
'yew	-3
'yewan	-3
'yf>	9
'yfe	-3
'yfeir	3
'yfer>	-7
'yge	1
'yht	11
'yhtey	11
'yi>	1
'yim	3
'yin	3
'ying>	7
'yinka	-4
'yl>	11
'yla	5
'yle	3
'ylh	-1
'ylhet	-1
'yli	-4
'yliau	-4
'ylist	2
'ylk	-2
'ylko>	-3
'yll	5
'ylltu	3
'ylltw	2
'ylwad	-2
'ym>	1
'yma	5
'ymani	4
'ymate	3
'ymh	6
'ymhol	6
'ymi	3
'ymo	-2
'ymore	-4
'ymous	1
'ymp	1
'ympto	2
'ymr	-2
'ymrae	-3
'ymu	-1
'ymud>	-1
'yn>	5
'ynd	-2
'yne	-1
'yng	-3
'yngor	-2
'yni	-3
'ynn	2
'ynna>	-3
'ynny>	-2
'yno	-1
'ynt	10
'yny	3
'ynydd	3
'yo>	2
'yok	1
'yon	-3
'yond>	-1
'yone'	-4
'yor	7
'yorum	5
'you	1
'you'd	-4
'you'l	8
'you'r	-1
'you'v	4
'your>	9
'yours	-2
'ype	1
'ypo	-1
'ypt	-3
'ypto>	-3
'yr>	-1
'yra	3
'yramd	-1
'yri	-2
'yro	4
'yroll	4
'yrr	-2
'yrrae	-2
'ys>	2
'yse	-4
'yself	-3
'yser>	-1
'ysi	-3
'ysici	-3
'yst	-1
'ystem	7
'ysy	5
'ysyll	5
'yte	-5
'yth	-2
'ythin	-1
'ythno	-2
'ythyr	-2
'yti	-1
'ytics	-1
'yun	-3
'yunta	-3
'yus	-4
'yusra	-4
'yvä	-4
'yvärr	-4
'yw'	3
'yw>	1
'ywa	1
'ywam>	7
'yway>	-5
'ywu	-6
'ywun>	-6
'yć>	3
'yı>	5
'yıl	5
'yıllı	5
'yın	5
'yınız	2
'yła	-2
'yśl	-2
'yślą>	-2
'zaa	3
'zab	1
'zac	5
'zaczn	-3
'zad	-2
'zadzw	-3
'zah	-6
'zai	-2
'zaina	-1
'zam	-1
'zaman	-3
'zamy>	4
'zan	4
'zana>	3
'zar	-1
'zarej	3
'zas	2
'zastę	2
'zat	3
'zač	-3
'začně	-3
'zde	-2
'zdj	-3
'zdjét	-3
'zdr	1
'zdą	-2
'zdążę	-2
'zdı	-6
'ze>	-5
'zea	-3
'zeala	-3
'zeb	7
'zebyw	7
'zec	-3
'zeci>	-3
'zed	-3
'zedł>	-3
'zei	5
'zeit>	5
'zek	-3
'zekal	-3
'zel	-2
'zen	3
'zer	-1
'zez	2
'ześ	-2
'ześć>	-2
'zga	-2
'zgadz	-2
'zgł	4
'zgłos	4
'zi>	-2
'zia	1
'ziar>	2
'ziałe	-3
'ziałk	1
'zie	-4
'zieke	-3
'zier>	-3
'zień>	-6
'zig	-3
'zighe	-3
'zij	-3
'zijn>	-3
'zil	2
'zile>	4
'zim	5
'zin	8
'zinde	5
'zinli	-3
'ziny>	-1
'zio	2
'zione	-2
'zip	-1
'zit	-3
'zię	-5
'zięki	-2
'zięku	-4
'ził	-3
'zle	4
'zma	-3
'zmi	-1
'zmian	-2
'zna	-3
'znap>	-3
'zni	-4
'znie>	-1
'znijc	-3
'zo>	6
'zol	14
'zolta	-1
'zon	-3
'zona>	-3
'zones	-1
'zoo	-2
'zoom>	-2
'zor	5
'zos	8
'zosta	8
'zpr	16
'zpráv	9
'zt>	-6
'zta	-2
'zty	5
'zug	2
'zuges	2
'zum	6
'zur	1
'zus	-1
'zut	-3
'zwa	1
'zwart	2
'zwe	-4
'zwei>	-1
'zwo	1
'zwoln	3
'zwoni	-2
'zy>	1
'zym	5
'zyman	7
'zyn	6
'zyć	3
'zzl	4
'zzle>	4
'zzo	2
'zít	17
'ząd	-3
'zę>	5
'zı>	10
'zła	-2
'ábi	2
'ábile	2
'ági	-2
'ágina	-2
'ám>	10
'ás>	-7
'áti	-6
'ática	-6
'ático	-1
'âma	2
'âmara	2
'ân>	-1
'âna	-2
'ând	-1
'ână	6
'ão>	2
'äch	2
'ächst	2
'äck	-3
'äcker	-3
'äft	-4
'äftat	-4
'ägg	4
'äld	6
'äldra	6
'äll	3
'ällen	3
'ällt>	-3
'änd	2
'äng	1
'äns	3
'änste	3
'äpp	6
'äpps>	6
'är>	11
'äre	3
'ärend	3
'ärr	-4
'äser>	4
'äst	4
'ästa>	4
'äte	-3
'äten>	-3
'äti	1
'ätige	3
'ätigt	-2
'äxe	2
'äxeln	2
'ääs	-4
'ääse>	-4
'åds	4
'ådska	4
'åga	-1
'ågo	-3
'ågon>	-3
'ånd	2
'åndag	2
'år>	4
'æse	2
'æser>	2
'ça>	3
'çai	-5
'çais>	-5
'çal	3
'çalış	3
'çey	-3
'çeyi>	-3
'çin	12
'çinde	6
'ço>	3
'çok	-4
'çu>	-3
'çın	-2
'çınca	-2
'ègu	1
'ègue>	3
'ène	-2
'ère	3
'ès>	3
'éce	1
'écept	1
'édi	5
'édica	4
'ée>	-6
'éla	3
'élais	2
'élk	-3
'élkül	-3
'élè	-2
'élène	-2
'ém>	-6
'éné	-2
'ép>	5
'épl	-2
'épo	5
'épond	6
'épons	1
'éra	2
'érati	2
'ére	15
'éri	-3
'érias	-4
'éro	2
'éré	21
'és>	10
'ési	-2
'éso	1
'ésorm	4
'éta	-1
'étais	-2
'était	-4
'étari	3
'étek>	-3
'éto	5
'été	8
'éun	-4
'éunio	-4
'ên>	7
'ênc	1
'ência	1
'ês>	-1
'êt>	6
'ía>	-2
'ías	-1
'ím>	14
'ísl	19
'îm>	6
'îmi	-3
'înc	7
'înr	-2
'înreg	-2
'înt	-4
'întor	-3
'ît>	-5
'ñer	5
'ñera>	5
'ón>	7
'óri	-2
'ório>	-2
'ół>	-1
'ôi>	5
'ôm>	-4
'ôr>	-2
'ôt>	-2
'öbr	-2
'öbrek	-2
'önder	-4
'öndüğ	4
'öne	2
'önn	4
'önnen	-3
'önü	3
'önül>	-3
'önünc	-3
'öpp	3
'öppna	3
'ör>	-3
'örs	-3
'örst>	-3
'örstå	-3
'örä	6
'öräld	6
'öst	1
'øve	11
'úme	2
'úmero	2
'ût>	1
'übe	-2
'übern	2
'ück	6
'ückfr	2
'ül>	12
'üle	-3
'ülem>	-3
'ümd	6
'ümde>	6
'üml	-2
'ümle>	-2
'ün>	5
'ünc	-3
'ünce>	-3
'ünf	2
'ünl	3
'ünler	3
'ünü	7
'ür>	7
'üre	5
'ürg	4
'ürk	-5
'ürl	-3
'ürler	-3
'ütf	-3
'ütfen	-3
'üze	-2
'üzel>	-2
'üğü	4
'üğümd	4
'ăcu	-3
'ăcută	-3
'ăm>	4
'ămâ	-6
'ămâna	-2
'ăpt	-6
'ăptăm	-6
'ăr>	-3
'ări	-7
'ăria>	-3
'ăru	3
'ărul>	3
'ăsp	4
'ăspun	4
'ăto	5
'ăzu	-3
'ăzut>	-3
'ącz	-4
'ączyć	-4
'ąd>	-5
'ągu	3
'ąte	-1
'ątek>	-1
'ątk	-2
'ątku>	-2
'ążę	-2
'čně	-3
'čněte	-3
'čtu	3
'čís	19
'đầu	-4
'ėki	-3
'ėkite	-3
'ędz	-3
'ędzie	-3
'ęki	-2
'ęku	-4
'ękuję	-5
'ępu	5
'ępuje	2
'ęs>	-3
'ěku	-2
'ěkuju	-2
'ěte	-3
'ğil	8
'ğim	2
'ğru	1
'ğrula	1
'ğus	-3
'ğusto	-3
'ğüm	4
'ğümde	4
'ğım	8
'ğın	-2
'ğını>	-3
'ık>	6
'ıkl	1
'ıklay	1
'ıla	6
'ılaca	5
'ıll	5
'ıllık	5
'ım>	1
'ın>	8
'ınc	-1
'ınca>	-2
'ınm	7
'ını	14
'ınız>	7
'ınıza	7
'ınızı	10
'ır>	7
'ıt>	-2
'ıtl	8
'ıtlam	1
'ıyo	9
'ıyoru	5
'ıyı	-1
'ız>	9
'ıza	7
'ızı	10
'ığı	-2
'ığını	-2
'ış>	-1
'ışm	1
'ışmıy	1
'ła>	-1
'łam	-4
'łek	-3
'łgo	-2
'łgosi	-2
'łku	1
'ło>	-3
'łos	4
'łosze	4
'łąc	-4
'łączy	-4
'ńst	4
'ństwa	1
'ństwo	2
'ślą	-2
'śni	2
'śro	6
'środę	4
'świ	2
'świet	-2
'ść>	7
'şal	-3
'şalım	-3
'şek	-2
'şekkü	-2
'şem	5
'şembe	5
'şim	7
'şime>	7
'şla	-4
'şlayı	-3
'şle	-4
'şler>	-2
'şmı	1
'şmıyo	1
'şti	7
'ştı	-2
'şvu	6
'şvuru	6
'şür	-3
'şürle	-3
'štu	3
'że>	-1
'żę>	-2
'ười	-4
'ște	5
'ști	-3
'țe>	1
'ți>	3
'ție	-2
'țin	5
'ținut	5
'țum	-1
'țumes	-1
'ță>	-1
'̇ki	3
'̇kinc	-2
'άδε	1
'άδεια	1
'ένα	-3
'έρα	-3
'ήστ	-3
'ήστε>	-3
'ίνη	-3
'ίπω	-3
'ίσ>	-3
'αι>	11
'δει	1
'δεια>	1
'δεν	11
'είν	-3
'είνη>	-3
'είπ	-3
'είπω>	-3
'εια	1
'εκε	-3
'εκείν	-3
'εκι	-3
'εκινή	-3
'εμέ	-3
'εμένα	-3
'εν>	11
'εργ	44
'ια>	1
'ινή	-3
'ινήστ	-3
'καλ	11
'κεί	-3
'κείνη	-3
'κιν	-3
'κινήσ	-3
'λεί	-3
'λείπω	-3
'μέν	-3
'μένα>	-3
'μέρ	-3
'μέρα>	-3
'μαι	11
'ματ	44
'νήσ	-3
'νήστε	-3
'να>	-3
'νη>	-3
'ξεκ	-3
'ξεκιν	-3
'ομα	11
'ομαι>	11
'πω>	-3
'ρίσ	1
'ρα>	-3
'ργά	44
'στε	1
'στο	11
'τε>	6
'το>	11
'χωρ	-3
'χωρίσ	-3
'ωρί	-3
'ωρίσ>	-3
'або	8
'абота	5
'абочи	5
'ава	-3
'авайт	-2
'ави	2
'авк	-3
'авки>	-3
'авл	2
'авлен	2
'авс	1
'авств	1
'авт	-1
'автом	-4
'автра	9
'ад>	-2
'аде	1
'адерж	1
'адр	6
'адрес	6
'аді	-3
'адішл	-2
'ает	-1
'аза	-4
'айт	-3
'айте>	-7
'айтес	5
'ака	-4
'акати	-3
'акаты	-2
'ала	-5
'але	3
'алено	3
'али	-3
'алу	-4
'алуйс	-4
'ам>	3
'ами	-3
'амі	1
'аміни	-1
'ана	3
'ани	4
'аниза	2
'анк	-1
'анкет	-1
'анн	2
'анням	2
'ано	8
'ап>	4
'апи	-6
'аписа	-4
'апиші	-4
'апо	-2
'апочв	-2
'аре	2
'ареєс	1
'ари	-1
'ариса	-1
'арн	1
'арнян	3
'арні>	-3
'ас>	5
'аси	-3
'асибо	-3
'асивы	-2
'асс	4
'ассмо	4
'аст	-3
'аступ	-2
'ата	8
'ати	-5
'атиче	-1
'атичн	-4
'ату	6
'аты	-2
'аци	2
'ации>	2
'ацю	7
'ацюю>	7
'аці	3
'ачи	4
'ачина	-2
'аш>	15
'аша	2
'аше	9
'аща	4
'ащайт	4
'аще	2
'ащени	2
'аю>	9
'ают	-2
'ая>	-2
'аяв	15
'аявка	7
'ає>	2
'аїн	-1
'аїнсь	-1
'без	-6
'бит	-7
'бли	6
'бо>	-3
'бол	4
'больш	3
'бот	9
'ботаю	3
'боч	6
'бочий	6
'бочих	1
'бра	5
'браща	4
'браще	2
'буд	4
'буде>	-1
'будет	4
'был	-1
'была>	-1
'ва>	-2
'вай	-3
'вайте	-3
'вам	1
'вами>	1
'ван	2
'вано>	2
'ваш	16
'ваша>	2
'ваше>	9
'ваю	1
'вед	5
'вел	-2
'велос	-2
'вер	6
'верна	-2
'верне	1
'верну	7
'верта	3
'вес	1
'веч	7
'вечал	-1
'вечу>	8
'вже	-4
'ви>	2
'вис	-1
'висок	-1
'вка	7
'вки	-3
'вле	5
'влено	2
'во>	4
'вон	-7
'вонит	-3
'воню>	-6
'воп	4
'вопро	4
'вре	-6
'все	-2
'всем>	-2
'вст	1
'вству	1
'вто	-5
'втома	-4
'втора	-2
'второ	-1
'втр	9
'втра>	9
'вуй	1
'вуйте	1
'вые	-2
'вят	7
'вів	-1
'вівто	-1
'від	5
'відом	3
'відпо	6
'відпу	-1
'відь>	-2
'вім	11
'гав	-2
'гава>	-2
'ган	6
'ганиз	2
'гар	-3
'гарні	-3
'гда	-1
'ги>	-6
'гис	5
'гистр	5
'гля	12
'го>	-6
'год	13
'гом	8
'гор	-1
'горь>	-2
'гу>	-2
'густа	-3
'гіп	-1
'гіпер	-1
'да>	-1
'дав	-2
'давай	-2
'дай	1
'дайте	1
'дален	3
'дан	7
'дано>	4
'де>	1
'дел	2
'дельн	-1
'день>	1
'дер	4
'держа	1
'дет	4
'дзв	-5
'дзвон	-5
'ди>	-5
'дит	-3
'дите>	-3
'дка	-3
'для	-4
'дне	2
'дней>	2
'дни	8
'дня	1
'дні	4
'днів>	1
'дов	-4
'довел	-2
'дол	-1
'долго	-1
'дом	9
'домле	6
'дос	5
'доста	2
'дпо	6
'дпові	6
'дпу	-1
'дпуст	-1
'дра	1
'дравс	1
'дре	6
'дрес>	5
'ду>	-5
'дуж	-3
'дуже>	-3
'дь>	-2
'діл	3
'ділок	1
'діш	-2
'дішлю	-2
'еве	-2
'еверн	-2
'еві	5
'еги	-2
'егист	5
'его	6
'еда	6
'еде	3
'едель	2
'еду	-2
'еді	3
'еділо	1
'еж>	-2
'ез>	-6
'ей>	4
'ейд	2
'екл	-2
'еклад	-2
'еле	3
'елефо	3
'ело	-2
'елося	-2
'ель	2
'ельни	-1
'ем>	-2
'ен>	-1
'ене	4
'енз	-1
'ензія	-1
'ени	1
'ение>	4
'ения>	2
'енк	7
'енко>	7
'енн	5
'ення>	3
'ено	9
'ень	-1
'еня	2
'ені	-1
'ер>	4
'ерг	-1
'ере	9
'ереда	6
'ерейд	2
'ерекл	-2
'ерж	4
'ержан	1
'ерм	3
'ермін	3
'ерн	5
'ерна>	-2
'ернен	1
'ернус	8
'еро	-3
'ером>	-3
'ерт	1
'ертай	3
'ертен	-1
'ері	-4
'ерії>	-4
'ес>	5
'еск	-1
'еский	-2
'ест	2
'есь	3
'еся	3
'ет>	1
'етв	-1
'етвер	-1
'ете	-1
'етс	2
'ется>	2
'ету	-1
'еть	2
'ефо	3
'ефону	3
'ечала	-1
'ече	4
'ечени	4
'ечу	8
'еєс	1
'еєстр	1
'жал	-4
'жалуй	-4
'жан	1
'жано>	1
'жде	-7
'же>	-3
'жет	1
'жно	-3
'жня	-2
'за>	-2
'зав	9
'завтр	9
'зад	1
'задер	1
'зам	1
'замін	-1
'зап	-5
'запиш	-4
'започ	-2
'зар	2
'зареє	1
'зат	3
'зац	6
'зации	2
'зая	15
'заявк	7
'зве	3
'зверн	1
'зверт	3
'зво	-7
'звони	-3
'звоню	-6
'зда	5
'здр	1
'здрав	1
'змі	4
'зор	-1
'зорян	-1
'зро	-1
'зрозу	-1
'зум	-1
'зумію	-1
'зія	-1
'ибо	-3
'ивы	-2
'ивые>	-2
'иго	-2
'игорь	-2
'ие>	4
'ижн	6
'ижня>	-2
'иза	2
'изаци	2
'ии>	2
'ий>	4
'ийш	-4
'ийшла	-2
'ийшли	-3
'ик>	3
'ила	-1
'има	5
'имала	-2
'имано	5
'ина	-3
'инайт	-4
'ине	7
'иро	5
'иросл	3
'иса	-2
'исали	-3
'исать	-2
'иск	-5
'исо	-1
'исоки	-1
'ист	10
'истри	5
'ись	2
'исьмо	2
'ита	4
'итаю>	8
'ите	5
'ити	-4
'ить	-2
'их>	1
'ицу	-2
'иче	-1
'ическ	-1
'ичн	-2
'ична>	-2
'иша	-4
'ише	1
'иши	3
'ишина	-2
'ишите	5
'ишл	-3
'ишли>	-2
'ишлос	-2
'ишё	-2
'ишёл>	-2
'ия>	2
'йст	-4
'йста>	-4
'йте	-1
'йтесь	4
'йтеся	3
'йшл	-4
'йшла>	-2
'йшли>	-3
'каз	-3
'кар	-1
'карня	3
'кат	-1
'кати>	-3
'каты>	-2
'ке>	-4
'кет	-1
'кету>	-1
'ки>	-1
'кий	-5
'кла	-2
'клад>	-2
'ко>	4
'ког	-1
'когда	-1
'кого>	-1
'кол	-4
'колег	1
'колле	-6
'ком	2
'кра	-3
'краси	-2
'країн	-1
'кри	7
'ку>	-1
'ла>	-6
'лав	3
'лад	-2
'лак	-4
'лакат	-4
'лар	-1
'ларис	-1
'лго	-1
'ле>	5
'лег	-4
'леги>	-6
'лен	9
'ление	7
'лення	3
'лено>	4
'леф	3
'лефон	3
'ли>	-6
'лиж	6
'лис	8
'лист>	4
'лиш	1
'лише>	1
'лке	1
'лле	-6
'ллеги	-8
'лок	1
'лом	-2
'ломіє	-2
'лос	-3
'лось>	-2
'лося>	-2
'лст	-2
'лстав	-2
'луж	9
'луй	-4
'луйст	-4
'луч	1
'лучен	1
'лучил	-1
'лучше	-2
'льк	-4
'льки>	-4
'лько>	-1
'льн	-2
'льник	-1
'льт	3
'льтро	3
'льш	5
'льше>	8
'льшое	-2
'лю>	-2
'люд	-5
'люди>	-5
'ля>	2
'лік	1
'лікар	3
'ма>	1
'мал	-2
'мала>	-2
'мам	-4
'мами>	-4
'ман	6
'мано>	5
'мат	-4
'матич	-4
'має	4
'мен	1
'мене>	2
'меня>	1
'мені>	-1
'мер	-2
'мером	-3
'мерії	-4
'ми>	-1
'мир	3
'мирос	3
'мле	6
'мленн	3
'мне	-4
'мо>	5
'мог	-2
'могу>	-2
'мот	4
'мотре	4
'му>	2
'мэр	-3
'мэрии	-3
'мін	4
'мінил	-1
'мінов	3
'мію	-1
'міють	-1
'міє	-2
'на>	-3
'над	-3
'надіш	-2
'най	-2
'найте	-4
'нап	-4
'напис	-4
'нас	1
'насту	-2
'нач	-1
'начин	-2
'наш	13
'не>	-1
'нев	-1
'невер	-2
'невід	1
'нед	4
'недел	2
'неділ	3
'ней	2
'нен	8
'нення	1
'нет	7
'нзі	-1
'нзія>	-1
'ние	4
'низ	2
'низац	2
'ник	7
'нил	-1
'нила>	-1
'нит	-3
'нити>	-2
'нить>	-2
'ниц	-2
'ницу>	-2
'ния	2
'нке	-1
'нкету	-1
'нко	7
'ння	4
'но>	10
'нов	7
'ног	-2
'ного>	-2
'ной	5
'ном	4
'ному>	3
'нсь	-1
'нсько	-1
'нуж	-3
'нужно	-3
'нуй	3
'нуйте	3
'нус	8
'нусь>	6
'ным	2
'нь>	1
'ню>	-6
'ня>	4
'ням	2
'нян	3
'няном	3
'ні>	1
'нів	8
'обо	4
'обот>	2
'обочи	3
'обр	5
'обращ	5
'общ	4
'ова	2
'овано	2
'ове	2
'овело	-2
'ово	5
'ові	9
'овідо	3
'овідь	-2
'овім>	5
'ога	-2
'огава	-2
'огд	-1
'огда>	-1
'ого	-4
'огу	-2
'одз	-4
'одзво	-4
'оди	-7
'одн	9
'ое>	-6
'ож>	-2
'ожа	-4
'ожалу	-4
'оже	-4
'озв	-3
'озвон	-3
'озд	5
'оздан	5
'озу	-1
'озумі	-1
'ой>	7
'ок>	-1
'оки	-1
'окий>	-1
'олг	-1
'олго>	-1
'оле	1
'олеги	1
'олл	-6
'оллег	-6
'оло	-2
'оломі	-2
'олс	-2
'олста	-2
'олу	2
'олуче	1
'олучи	2
'оль	3
'олько	-1
'ольше	5
'ольшо	-2
'ом>	7
'ома	-1
'омати	-4
'омер>	4
'омеро	-3
'омл	6
'омлен	6
'ому	3
'омі	-2
'оміє>	-2
'оне	2
'онеде	-1
'онеді	3
'они	-3
'онити	-2
'онить	-2
'ону	3
'онуйт	3
'оню	-6
'опр	4
'опрос	4
'ора	-2
'орая>	-2
'орг	6
'орган	6
'оро	2
'орок>	-1
'орь	-2
'оря	-1
'оряно	-1
'оса	4
'осам>	4
'оси	5
'осл	6
'ослав	3
'осле>	5
'ост	2
'остав	2
'остап	4
'остит	-1
'осто>	3
'ось	-5
'ося	-2
'от>	1
'ота	5
'отаю>	3
'отв	6
'отвеч	7
'ото	1
'отом>	-2
'отп	-6
'отпус	-6
'отр	8
'отрен	4
'отрим	4
'отя	8
'отяго	8
'оті	-2
'отім>	-2
'офи	8
'офі	9
'ох>	8
'очв	-2
'очвай	-2
'оче	-2
'очень	-2
'очи	6
'очий>	6
'очина	-3
'очих>	1
'очк	-6
'очки>	-2
'очн	2
'очным	2
'очт	9
'очту>	7
'ошт	6
'ошту>	6
'пам	-2
'пас	-3
'пасиб	-3
'пац	-2
'пер	8
'перед	6
'перей	2
'перек	-2
'перте	-1
'пис	1
'писал	-3
'писат	-2
'письм	2
'пит	1
'питан	3
'пиш	1
'пишит	5
'пла	-4
'плака	-4
'пно	-2
'пного	-2
'пов	9
'повім	11
'под	1
'подзв	-4
'пож	-4
'пожал	-4
'поз	-3
'позво	-3
'пол	-3
'полст	-2
'получ	2
'пон	2
'понед	2
'пос	5
'после	5
'пот	-3
'потом	-2
'потім	-2
'поч	-1
'почва	-2
'почин	-3
'почки	-2
'пош	6
'пошту	6
'пра	7
'правк	-2
'працю	7
'при	-10
'прийш	-4
'пришл	-3
'пришё	-2
'про	12
'проса	4
'протя	8
'пус	-6
'пуск>	-2
'пуске	-5
'пустц	-1
'пят	-2
'пятни	-2
'ра>	9
'раб	8
'работ	8
'рабоч	5
'равки	-2
'равст	1
'раз	-2
'раза>	-2
'рас	2
'расив	-2
'рассм	4
'рац	7
'рацюю	7
'ращ	5
'ращай	4
'ращен	2
'рая	-2
'раї	-1
'раїнс	-1
'рга	8
'ргани	2
'рев	5
'рег	7
'регис	5
'ред	6
'редан	6
'реду>	-2
'рей	2
'рек	-2
'рекла	-2
'рем	-6
'рен	6
'рено>	6
'рес	6
'реє	1
'реєст	1
'ржа	1
'ржано	1
'рии	-3
'рий	-3
'рийшл	-4
'рим	5
'римал	-2
'риман	5
'рин	5
'рир	5
'рис	-5
'риса>	-1
'риш	-3
'ришли	-2
'ришло	-2
'ришёл	-2
'рмі	3
'рміно	3
'рна	-2
'рне	4
'рненн	1
'рну	7
'рнусь	6
'рня	3
'рняно	3
'рні	-3
'ро>	2
'роб	2
'робот	2
'робоч	3
'ров	4
'рован	2
'роз	7
'розум	-1
'ром	1
'рос	6
'росам	4
'росла	3
'рости	-1
'росто	1
'рот	8
'ротяг	8
'роч	8
'рочны	2
'рта	3
'ртайт	3
'рте	-1
'ртенз	-1
'руд	5
'рус	-5
'русск	-5
'рь>	-2
'рян	-1
'ряно>	-1
'рії	-4
'са>	2
'сал	-3
'сали>	-3
'сам	4
'сат	-2
'сать>	-2
'свя	2
'се>	3
'сем	-2
'сиб	-3
'сибо>	-3
'сив	-2
'сивые	-2
'ск>	-3
'ска	-3
'ске	-5
'ски	-4
'ский>	-6
'сле	5
'слу	9
'служб	6
'смо	4
'смотр	4
'соз	5
'созда	5
'сок	-1
'сокий	-1
'сол	-2
'солом	-2
'спа	-3
'спаси	-3
'спе	4
'спр	1
'сре	2
'среду	-2
'сро	2
'срочн	2
'сск	-5
'ссм	4
'ссмот	4
'ссы	1
'ссылк	1
'ст>	6
'ста	1
'ставк	-2
'ставл	2
'стап>	4
'стату	6
'ств	3
'ствуй	1
'сти	5
'стите	-1
'стм	-2
'сто	1
'стр	5
'стрир	5
'стров	1
'сту	2
'ступн	-2
'стц	-1
'стці>	-1
'съм	1
'сыл	-3
'сылке	1
'сь>	3
'ськ	-1
'сьм	2
'сьмо>	2
'ся>	3
'та>	2
'тав	1
'тавки	-2
'тавле	2
'тай	3
'тайте	3
'тан	-2
'тап	4
'тат	6
'татус	6
'таю	6
'тве	3
'тверг	-1
'твет>	-6
'твечу	8
'тву	1
'твуйт	1
'те>	2
'теж	-2
'тел	6
'телеф	3
'тем	3
'тензі	-1
'тер	3
'термі	3
'тес	5
'тесь>	4
'теся>	3
'теч	4
'течен	4
'тиж	3
'тижня	-2
'тим	6
'тис	-1
'тиск>	-1
'тит	-1
'тите>	-1
'тич	-4
'тичес	-1
'тична	-2
'тиш	-5
'тиша>	-4
'тишин	-2
'тка	-5
'тни	2
'тницу	-2
'тог	-8
'тогав	-2
'того>	-7
'тож	-3
'тоже>	-2
'той	2
'тол	-1
'тольк	-1
'том	-5
'томат	-4
'тому>	-2
'тор	2
'торая	-2
'торок	-1
'тос	-4
'тось>	-4
'тот	-1
'тпу	-6
'тпуск	-6
'тра	9
'тре	4
'три	7
'трима	5
'тро	3
'трова	1
'тром>	3
'тся	2
'ту>	8
'туп	2
'тупно	-2
'тус	6
'тці	-1
'ты>	-3
'ть>	3
'тьс	4
'ться>	4
'тяг	8
'тягом	8
'тіл	-4
'тільк	-4
'тім	-2
'уде	4
'удет>	4
'ужб	6
'уже	-3
'ужн	-3
'уйс	-4
'уйста	-4
'уйт	3
'уйте>	3
'ук>	3
'укр	-1
'украї	-1
'умі	-1
'уміют	-1
'упн	-2
'упног	-2
'уск	-6
'уске>	-5
'усс	-5
'уст	-1
'уста>	-3
'устці	-1
'усь	6
'уче	1
'учено	1
'учи	2
'учила	-1
'учш	-2
'учше>	-2
'фис	8
'фон	3
'фонуй	3
'фра	-2
'фраза	-2
'фіс	9
'ход	-4
'хож	-3
'хто	-4
'хтось	-4
'цей	1
'ции	2
'цу>	-2
'цюю	7
'ці>	-1
'чал	-1
'чала>	-1
'час	-4
'чва	-2
'чвайт	-2
'чен	1
'чение	4
'чено>	1
'чень>	-2
'чес	-1
'чески	-1
'чет	3
'четве	-1
'чий	6
'чил	-1
'чила>	-1
'чин	1
'чинай	-4
'чит	6
'читаю	8
'чите>	-1
'чих	1
'чки	-2
'чна	-2
'чно	3
'чны	2
'чным>	2
'что	-2
'чту	7
'чу>	8
'чше	-2
'ша>	-2
'ше>	10
'шин	-2
'шина>	-2
'шит	5
'шите>	5
'шла	-2
'шли	-4
'шло	-2
'шлось	-2
'шлю	-2
'шое	-2
'шту	6
'шёл	-2
'щай	4
'щайте	4
'щен	5
'щение	3
'ъм>	1
'ые>	-6
'ыла	-5
'ылк	1
'ылке>	1
'ым>	5
'ьки	-3
'ько	-2
'ьмо	2
'ьни	1
'ьник>	-1
'ься	4
'ьтр	3
'ьтром	3
'ьше	8
'ьшо	-2
'ьшое>	-2
'эри	-3
'эрии>	-3
'это	-2
'этой>	2
'этот>	-1
'юди	-5
'ють	-2
'ючи	-3
'юю>	7
'явк	7
'явка>	4
'яго	8
'ягом>	8
'яже	1
'яно	2
'яному	3
'ят>	2
'ятк	-1
'ятн	-2
'ятниц	-2
'ёл>	-2
'єст	1
'єстро	1
'ів>	8
'івт	-1
'івтор	-1
'ідк	-3
'ідо	3
'ідомл	3
'ідп	4
'ідпов	6
'ідпус	-1
'ідь	-2
'ій>	7
'іка	1
'ікарн	3
'іло	1
'ілок>	1
'іль	1
'ільки	-4
'ім>	3
'іни	-1
'інила	-1
'іно	3
'іпе	-1
'іперт	-1
'ісл	4
'іть	1
'ішл	-2
'ішлю>	-2
'іют	-1
'іють>	-1
'ія>	-1
'іє>	-2
'їду	-4
'їнс	-1
'їнськ	-1
'אות	-3
'אותו>	-3
'אלי	4
'אליך>	4
'אני	7
'אר>	4
'באו	-3
'באותו	-3
'בחו	1
'בחופש	1
'בלע	-3
'בלעדי	-3
'בתו	4
'בתוך>	4
'דוא	4
'דואר>	4
'דחו	4
'דחופי	4
'דיי	-3
'ואי	8
'ואר	4
'וך>	4
'ום>	-3
'ומס	4
'ומספר	4
'ופי	4
'ופים>	4
'ופש	1
'ופשה>	4
'ור>	10
'ורא	4
'ות>	4
'ותו	-3
'זור	10
'חופ	1
'חופים	4
'חופש>	-3
'חופשה	4
'חזו	10
'חזור>	10
'חיל	-3
'חילו>	-3
'יג>	4
'יום	-3
'יחז	4
'יחזור	4
'יי>	-3
'יית	4
'ייתך>	4
'יך>	4
'ילו	4
'ים>	12
'ימי	4
'יתך	4
'לו>	-3
'ליך	4
'לעד	-3
'לעדיי	-3
'לפנ	4
'לפנות	4
'מי>	4
'מספ	4
'מספרה	4
'נות	4
'ני>	7
'ניי	4
'נייתך	4
'נצי	4
'נציג>	4
'ספר	4
'ספרה>	4
'סקי	4
'סקים>	4
'עדי	-3
'עדיי>	-3
'עסק	4
'עסקים	4
'פים	4
'פנו	4
'פנות>	4
'פני	4
'פניית	4
'פרה	4
'פש>	-3
'פשה	4
'ציג	4
'קור	4
'קים	4
'רה>	4
'שה>	7
'תו>	-3
'תוך	4
'תחי	-3
'תחילו	-3
'תך>	4
'תתח	-3
'תתחיל	-3
'آلي	1
'آیا	-1
'أتص	-3
'أتصل>	-3
'أجد	-2
'أحد	-3
'أحدكم	-4
'أرد	3
'أرس	-2
'أرسل>	-2
'أسب	2
'أسبوع	2
'أست	-3
'أستطي	-4
'أعد	2
'أعم	1
'أعمل>	1
'أفض	-2
'أفضل>	-2
'أكد	-1
'أكدت>	-3
'أكو	-2
'أكون>	-2
'أمو	3
'أمور>	3
'أن>	2
'أنا	5
'أنك	4
'أنن	-1
'أنني>	-1
'أيا	1
'أيام>	1
'أيك	-1
'ؤوا	-4
'ؤں>	-3
'إثن	-3
'إثنين	-3
'إجا	2
'إجازة	2
'إلا	-2
'إلى	2
'ئعة	-2
'ئي>	-3
'ئی>	1
'ئے>	3
'اء>	9
'اؤں	-3
'ائع	-2
'ائعة>	-2
'ائي	-2
'ائی	-2
'ائے	6
'اب>	10
'ابد	-4
'ابدؤو	-4
'ابط	6
'ابطہ>	4
'ات>	4
'اتصال	4
'اتصلت	-3
'اتن	-2
'اتنا>	-2
'اتي	-2
'اث>	-1
'اثا	-1
'اثاء>	-1
'اجع	10
'اجعت>	-2
'اجل	3
'اجلة>	3
'احا	-1
'احاً>	-1
'احد	-2
'احدا>	-2
'احظ	-4
'احظات	-2
'اد>	4
'ادم	-1
'ار>	3
'ارا	9
'ارج	5
'ارد	-2
'اردو>	-2
'اری	6
'ارے	-1
'از>	-1
'ازة	2
'اسب	6
'اسبني	-1
'است	4
'استبي	-2
'استلا	1
'اسخ	7
'اسل	1
'اصل	1
'اضغ	3
'اضغط>	3
'افر	-2
'افراً	-2
'اك>	-1
'ال>	10
'الأ	2
'الأحد	-1
'الأسب	-2
'الأفض	-2
'الإ	-3
'الإثن	-3
'الا	-1
'الاتص	4
'الاست	-4
'الب	5
'البري	6
'البلد	-3
'الة	4
'الت	3
'التذك	-1
'التك>	2
'التكم	2
'الث	-4
'الثان	-3
'الثلا	-1
'الج	-2
'الجمل	-2
'الح	-4
'الحضو	-4
'الخ	-1
'الخمي	-1
'الر	7
'الراب	3
'الرد>	7
'الرسا	4
'الس	-2
'السفر	-2
'السلا	-3
'الش	2
'الص	-2
'الصفح	-2
'الط	-2
'الطلب	-2
'الع	8
'العاج	3
'الق	-1
'القاد	-1
'الك	-2
'الكلى	-2
'الل	4
'الله>	5
'الم	3
'المست	2
'المكت	5
'الملص	-2
'الن	-2
'النص>	-2
'الي	5
'الياً	2
'اليوم	2
'الہ	1
'ام>	9
'امی	-3
'امید>	-3
'ان>	12
'انس	3
'انسان	3
'انم	-3
'اني	-3
'انية>	-3
'انگ	-1
'انگری	-1
'اور	4
'اً>	10
'اپس	4
'اپسی>	7
'اپن	5
'اگس	-3
'اگست>	-3
'اہ>	2
'ایت	2
'ایم	3
'ایمیل	7
'این	11
'ایک	-3
'باح	-1
'باحاً	-1
'بالثل	-1
'بالرد	-2
'بان	-1
'بة>	5
'بت>	5
'بدؤ	-4
'بدؤوا	-4
'بدو	-4
'بدوام	-1
'بدون>	-3
'بدھ	7
'بر>	3
'برا	2
'براہ>	2
'برق	-2
'برقم>	-2
'بري	6
'بريد>	6
'بصو	-2
'بصورت	-2
'بط>	3
'بطہ	4
'بعد	5
'بكم	5
'بل>	-2
'بلد	-3
'بلدية	-3
'بند	10
'بني	-1
'بهم	-4
'بوع	2
'بيا	-2
'بيان>	-2
'بھا	-2
'بھائی	-2
'بھی	-2
'بھیجو	-3
'بھیجی	1
'بہت	-3
'بیا	-3
'بیایم	-3
'تأك	3
'تاب	1
'تار	4
'تال	6
'تب>	5
'تبي	-2
'تبيان	-2
'تحي	-3
'تحية>	-3
'تذك	10
'تذكرة	10
'تر>	8
'ترج	-2
'ترجمہ	-2
'تره	-2
'ترها>	-2
'تشف	2
'تشفى>	2
'تصا	4
'تصال>	4
'تصل	-4
'تصلت>	-3
'تطي	-4
'تطيع>	-4
'تعر	-1
'تعرفو	-1
'تفص	-2
'تفصیل	-2
'تك>	2
'تكم	12
'تلا	1
'تلام>	1
'تلق	-2
'تلقائ	-2
'تم>	10
'تنا	-2
'ته>	-2
'توا	-1
'تواصل	1
'توانم	-3
'تى>	2
'تي>	1
'تھا	-3
'تین	2
'تے>	-3
'ثاء	-1
'ثان	-3
'ثانية	-3
'ثلا	-1
'ثلاث>	-1
'ثلاثا	-1
'ثني	-3
'ثنين>	-3
'جائ	6
'جائے>	6
'جاز	2
'جازة>	2
'جد>	-2
'جدا	-2
'جداً>	-2
'جزئ	-1
'جزئي>	-1
'جزي	-4
'جزيلا	-4
'جعت	10
'جلة	3
'جمع	4
'جمعے>	-1
'جمل	-3
'جملة>	-2
'جملہ>	-2
'جمہ	-2
'جوا	7
'جواب>	7
'جوں	-3
'جى>	6
'جيب	-1
'جھے	-6
'جیں	1
'حال	5
'حاليا	2
'حاً	-1
'حة>	-2
'حتى	2
'حد>	-1
'حدا	-2
'حدك	-4
'حدكم>	-4
'حذف	3
'حضو	-4
'حضور>	-4
'حظا	-2
'حظاتي	-2
'حقي	2
'حقيقي	2
'حوا	1
'حوالہ	1
'حية	-3
'خار	5
'خارج>	5
'خص>	2
'خصا	-1
'خصاً>	-1
'خصت	3
'خطأ	-2
'خلا	6
'خلال>	6
'خمي	-1
'خميس>	-1
'خوا	8
'خواست	6
'خوب	-2
'خوبصو	-2
'خود	3
'خودکا	-2
'خیل	-2
'خیلی>	-2
'دؤو	-4
'دؤوا>	-4
'دا>	-2
'داً	2
'دة>	14
'دت>	-3
'دتي	3
'درج	1
'درخ	6
'درخوا	6
'درس	-2
'درست>	-2
'دفت	8
'دفتر>	8
'دقي	-2
'دقيقة	-2
'دكم	-4
'دم>	3
'دو>	-2
'دوا	-3
'دوام>	-1
'دوس	-2
'دوسرا	-2
'دون	-6
'دوني>	-4
'دوں	7
'دية	-3
'دکا	-2
'دکار>	-2
'دھ>	7
'دہ>	-4
'دیا	5
'دیر	-3
'دیں	3
'دے>	-2
'ذا>	2
'ذف>	3
'ذكر	10
'ذكرة>	10
'ذه>	2
'رأي	-1
'رأيك>	-1
'را>	1
'رائ	-2
'رائعة	-2
'راب	6
'رابط>	3
'رابطہ	4
'رات	4
'راج	10
'راجعت	10
'راس	1
'ران	5
'راً	-3
'راہ	2
'ربا	4
'رة>	10
'رت>	-2
'رتا	7
'رتی	2
'رج>	6
'رجم	-2
'رجمہ>	-2
'رجى	6
'رخص	2
'رخصت>	3
'رخو	6
'رخواس	6
'رد>	13
'ردو	-2
'ردے	-2
'رسا	8
'رسالة	4
'رسالت	4
'رست	5
'رسل	-2
'رسی	-2
'رسید>	-2
'رف>	-1
'رفو	-1
'رفون>	-1
'رقم	-2
'رها	-2
'روز	1
'روع	-5
'روں	-2
'ريد	6
'رہا	3
'رہے	-1
'ری>	5
'ریز	-1
'ریزی>	-1
'ریں	5
'ریہ	-4
'رے>	-1
'زئي	-1
'زة>	3
'زيل	-4
'زيلا>	-2
'زيلاً	-3
'زی>	-1
'سأتصل	-3
'سأر	1
'سأرد>	3
'سأرسل	-2
'سأك	-2
'سأكون	-2
'سا>	-1
'ساف	-2
'سافرا	-2
'سال	4
'سالة>	4
'سالتك	4
'سان	3
'سبن	-1
'سبني>	-1
'سبو	2
'سبوع>	-2
'ست>	3
'ستا	1
'ستب	-2
'ستبيا	-2
'ستر	-2
'سترها	-2
'ستش	2
'ستشفى	2
'ستط	-4
'ستطيع	-4
'ستل	1
'ستلام	1
'سخ>	7
'سرا	-2
'سفر	-2
'سل>	-3
'سلا	-3
'سلام>	-3
'سنو	1
'سنوية	1
'سود	-3
'سودہ>	-3
'سوى	-1
'سيت	5
'سٹر	-2
'سکت	-1
'سکتا>	-1
'سکو	-3
'سکوں>	-3
'سی>	4
'سید	-2
'شاء	5
'شخص	1
'شخصاً	-1
'شرو	-5
'شروع>	-5
'شفى	2
'شكر	-4
'شكرا>	-2
'شكراً	-3
'شيء	-2
'شکا	2
'شکایت	2
'شکر	-4
'شکریہ	-4
'صال	4
'صاً	-1
'صبا	-1
'صباحا	-1
'صت>	3
'صرف	-4
'صفح	-2
'صفحة>	-2
'صقا	-2
'صقات>	-2
'صل>	-1
'صلت	-4
'صلن	-4
'صلني>	-4
'صور	-2
'صورت>	-2
'صول	1
'صیل	-2
'ضغط	3
'ضل>	-2
'ضور	-4
'طأ>	-2
'طلب	2
'طلبكم	5
'طيع	-4
'طہ>	4
'ظات	-2
'ظاتي>	-2
'ظام	-2
'ظفي	1
'عاج	3
'عاجلة	3
'عام	11
'عت>	-2
'عته	14
'عد>	6
'عدم	5
'عدو	-2
'عدوا>	-2
'عرب	-4
'عرف	-1
'عرفون	-1
'على	12
'علي	5
'عليكم	5
'علی	-3
'علیکم	-3
'عمل	8
'عند	3
'عنو	1
'عنوان	1
'عود	6
'عودتي	3
'عید	2
'عے>	-1
'غام	10
'غط>	3
'غير	-1
'فتر	8
'فتے	-2
'فحة	-2
'فر>	-2
'فرا	-2
'فراً>	-2
'فصی	-2
'فصیل>	-2
'فضل	-2
'فقط	-3
'فون	-2
'فى>	2
'فين	1
'قائ	-2
'قائي>	-2
'قات	-2
'قاد	-1
'قادم>	-1
'قبل	-2
'قت>	2
'قد>	1
'قط>	-3
'قم>	-2
'قول	-2
'قي>	2
'قيقة>	-2
'قيقي>	2
'كتب	11
'كدت	-3
'كرا	-4
'كراً>	-3
'كرة	10
'كله	-2
'كلى	-2
'كم>	16
'كون	-2
'لأح	-1
'لأحد>	-1
'لأس	-1
'لأسبو	-2
'لأف	-2
'لأفضل	-2
'لأم	3
'لأمور	3
'لأن	1
'لأنني	-1
'لإث	-1
'لإثني	-3
'لا>	-1
'لات	8
'لاتصا	4
'لاث	-1
'لاثاء	-1
'لاح	-4
'لاحظا	-2
'لاس	-4
'لاستب	-2
'لاستل	-3
'لال	6
'لام	-2
'لاً	-3
'لب>	-2
'لبر	6
'لبريد	6
'لبك	5
'لبكم>	5
'لبل	-2
'لبلدي	-3
'لة>	7
'لت>	-4
'لتأ	3
'لتذ	-1
'لتذكر	-1
'لتك	11
'لتكم>	13
'لثا	-3
'لثاني	-3
'لثل	-1
'لثلاث	-1
'لجم	-5
'لجملة	-2
'لحض	-4
'لحضور	-4
'لخم	-1
'لخميس	-1
'لدي	-2
'لدية>	-3
'لرا	3
'لرابط	3
'لرد	7
'لرس	1
'لرسال	1
'لسف	-2
'لسفر>	-2
'لسل	-3
'لسلام	-3
'لصف	-2
'لصفحة	-2
'لصق	-2
'لصقات	-2
'لطل	-2
'لطلب>	-2
'لعا	3
'لعاجل	3
'لعر	-4
'لقا	-3
'لقائي	-2
'لقادم	-1
'لقد	1
'لك>	8
'لكل	-2
'لكلى>	-2
'للأ	3
'للأمو	3
'لله	5
'لم>	-2
'لما	4
'لمس	2
'لمستش	2
'لمك	5
'لمكتب	5
'لمل	-2
'لملصق	-2
'لنص	-2
'لني	-4
'له>	2
'لون	-4
'لوگ	-4
'لى>	9
'لي>	1
'ليا	4
'لياً>	4
'ليك	4
'ليكم>	5
'ليل	-3
'ليلى>	-3
'ليو	2
'ليوم>	2
'لکھ	-5
'لکھا>	-3
'لکھوں	-2
'لکھیں	-2
'لگت	-2
'لگتا>	-2
'لہ>	-1
'لی>	-4
'لیک	-3
'لیکم>	-3
'لیں	-3
'لیے	2
'لے>	7
'مار	7
'مارا>	6
'ماری>	2
'مارے>	-2
'ماز	-1
'مان	11
'مبر	3
'مجھ	-6
'مجھے>	-6
'مرا	9
'مرات>	-1
'مراسل	1
'مسا	-2
'مسافر	-2
'مست	2
'مستشف	2
'مسو	-3
'مسودہ	-3
'معر	6
'معل	4
'معے	-1
'مكت	11
'مكتب>	5
'مل>	8
'ملا	-4
'ملاحظ	-2
'ملة	-2
'ملص	-2
'ملصقا	-2
'ملہ	-2
'ملی	-2
'ممن	-2
'ممنون	-2
'منا	5
'منال>	-2
'منه	-1
'منهم>	-1
'منو	-2
'منون>	-2
'منگ	-1
'منگل>	-1
'مور	3
'موص	1
'موصول	1
'موظ	1
'موظفي	1
'ميس	-1
'مہ>	-2
'مہی	-1
'مہینے	-1
'می>	-1
'مید	-3
'میر	-2
'میری>	-1
'میل	7
'میں	5
'می‌	9
'می‌تو	-3
'نا>	10
'ناس	6
'ناسبن	-1
'ناك	-1
'نال	-2
'ند>	13
'نسا	3
'نسان>	3
'نسل	-2
'نص>	-2
'نظا	-2
'نظام>	-2
'نقو	-1
'نقول>	-2
'نك>	4
'نم>	6
'نما	-1
'نماز>	-1
'نمب	3
'نمبر>	3
'نمی	6
'نمی‌ت	-3
'نني	-1
'نهم	-1
'نوا	1
'نون	-2
'نوي	1
'نوية>	1
'ني>	-3
'نية	-6
'نين	-3
'نگر	-1
'نگریز	-1
'نگل	-1
'نہی	3
'نہیں>	3
'نید	-3
'ها>	9
'هال	1
'هالة>	1
'هذا	2
'هذه	2
'هم>	-2
'هنا	-1
'هناك>	-1
'وا>	-6
'واب	7
'واح	-2
'واحدا	-2
'واس	6
'واست>	6
'واص	1
'واصل>	1
'وال	1
'والہ>	1
'وام	-1
'وان	-1
'وانم>	-3
'واپ	4
'واپس>	-2
'واپسی	7
'وبص	-2
'وبصور	-2
'ود>	14
'ودت	3
'ودتي>	3
'ودک	-2
'ودکار	-2
'ودہ	-3
'ور>	1
'ورت	-2
'وری	2
'وز>	1
'وسأ	4
'وسأرس	-2
'وست	-2
'وستره	-2
'وسر	-2
'وسرا>	-2
'وسي	5
'وسٹ	-2
'وسٹر>	-2
'وصل	-3
'وصلت>	-2
'وصلني	-2
'وصو	1
'وصول>	1
'وظف	1
'وظفين	1
'وع>	-6
'وعد	-2
'وعدوا	-2
'وعل	-2
'وعلیک	-2
'وقت	2
'ول>	-1
'ولا	2
'ولم	-2
'وم>	12
'ون>	-8
'ونس	-2
'ونسل>	-2
'وني	-4
'ووع	-2
'ووعدو	-2
'وى>	-1
'وية	1
'وگ>	-4
'وں>	2
'يء>	-2
'يام	1
'يان	-2
'ياً	4
'يب>	-1
'ية>	-2
'يتم	6
'يجي	-1
'يجيب>	-1
'يد>	12
'يدة	14
'ير>	5
'يرج	6
'يرجى>	6
'يس>	-1
'يصل	-3
'يصلني	-3
'يع>	-6
'يقة	-2
'يقي	2
'يك>	-1
'يكم	5
'يلا	-4
'يلاً>	-3
'يلى	-3
'ين>	1
'يناسب	-1
'يوم	4
'ٹر>	-2
'پاس	6
'پاسخ>	7
'پس>	-2
'پسی	7
'پوس	-3
'پوستر	-2
'پوسٹر	-2
'پڑھ	5
'پھر	-4
'پیر	1
'پیغ	10
'پیغام	10
'کار	6
'کام	2
'کای	2
'کایت>	2
'کتا	-1
'کرت	5
'کرم	2
'کرو	-3
'کروں>	-2
'کری	-2
'کریں>	5
'کریہ>	-4
'کسی	-2
'کم>	-3
'کنی	-3
'کنید>	-3
'کون	-2
'کونسل	-2
'کوں	-3
'کھا	-3
'کھو	-2
'کھوں>	-2
'کھی	-2
'کھیں>	-2
'کیا	-2
'کیس	-1
'کیسا>	-1
'گئی	3
'گئے	-1
'گاؤ	-3
'گاؤں>	-3
'گتا	-2
'گر>	6
'گرد	-2
'گردے>	-2
'گری	-1
'گریزی	-1
'گست	-3
'گل>	-1
'گیا	-3
'ھا>	-5
'ھائ	-2
'ھائی>	-2
'ھر>	-4
'ھوں	4
'ھی>	-1
'ھیج	-1
'ھیجوں	-3
'ھیجیں	1
'ھیں	-2
'ھے>	-6
'ہا>	3
'ہت>	-3
'ہفت	-2
'ہفتے>	-2
'ہما	3
'ہمارا	6
'ہمارے	-2
'ہمی	2
'ہمیں>	2
'ہوا	-3
'ہوں	4
'ہین	-1
'ہینے>	-1
'ہیں	2
'ہے>	-1
'یای	-3
'یایم>	-3
'یت>	2
'یجو	-3
'یجوں>	-3
'یجی	1
'یجیں>	1
'ید>	5
'یر>	-1
'یری	-1
'یزی	-1
'یسا	-1
'یغا	10
'یغام>	10
'یل>	5
'یلی	-2
'یم>	-3
'یمی	7
'یمیل>	7
'ین>	10
'ینے	-1
'یک>	-3
'یکم	-3
'یں>	4
'یہ>	-4
'یے>	2
'ی‌ت	-3
'ی‌توا	-3
'ँगा	8
'ँगी	-3
'ँचा	3
'ंक्	-2
'ंक्ति	-2
'ंख्	2
'ंख्या	2
'ंगल	3
'ंगलवा	3
'ंद>	5
'ंदर	-1
'ंदी	-2
'ंदे	9
'ंदेश>	8
'ंने	-2
'ंपर	3
'ंपर्क	3
'अनु	-2
'अनुवा	-2
'अवक	1
'अवकाश	1
'आपक	10
'आपका>	9
'आपके>	3
'इतन	-2
'इतना>	-2
'ईमे	3
'ईमेल>	3
'उत्	8
'उत्तर	8
'उन्	-2
'उन्हे	-2
'ऊँग	-3
'ऊँगी>	-3
'एगा	4
'एगी	-1
'कती	-2
'करत	1
'करता>	1
'करन	2
'करने>	2
'करू	-2
'करूँग	-2
'करे	4
'करें>	4
'का>	6
'काम	2
'कार	3
'कार्य	3
'काश	1
'किय	-2
'किया>	-2
'किस	-2
'किसी>	-2
'कृप	6
'कृपया	6
'के>	3
'केव	1
'केवल>	1
'क्त	-2
'क्ति>	-2
'क्य	-2
'क्या>	-2
'क्ल	2
'क्लिक	2
'खा>	-1
'खिए	-3
'खें	5
'ख्य	2
'ख्या>	2
'गती	-3
'गया	6
'गरप	-2
'गरपाल	-2
'गलव	3
'गलवार	3
'गह>	-1
'गा>	11
'गी>	-3
'गुर	-3
'गुर्द	-3
'चाल	-1
'चालित	-1
'छुट	1
'छुट्ट	1
'जगह	-1
'जवा	-4
'जवाब>	-4
'ज़>	-2
'जाए	2
'जाएगा	4
'जाएगी	-1
'जान	-3
'जानका	-3
'जिए	-3
'झे>	-2
'टर>	-3
'टी>	1
'ट्ट	1
'ट्टी>	1
'ठीक	-3
'ढ़त	-2
'ढ़ते>	-2
'तना	-2
'तर>	8
'ता>	7
'तार	3
'तारीख	3
'ति>	-2
'ती>	-5
'ते>	-1
'त्त	8
'त्तर>	8
'त्र	-2
'दर>	-1
'दर्	2
'दा>	-3
'दिन	-5
'दिय	6
'दिया>	6
'दिव	3
'दिवस>	1
'दी>	-2
'दीज	-3
'दीजिए	-3
'दूँ	2
'दूस	-3
'दूसरी	-3
'दें	2
'देख	4
'देन	-3
'देने>	-3
'देर	-3
'देश	9
'धन्	-3
'धन्यव	-3
'धवा	2
'धवार>	2
'नका	-3
'नकारी	-3
'नगर	-2
'नगरपा	-2
'नमस	-2
'नमस्त	-2
'नुव	-2
'नुवाद	-2
'ने>	-2
'न्य	-3
'न्यवा	-3
'न्ह	-2
'न्हें	-2
'पंक	-2
'पंक्त	-2
'पका	9
'पके	3
'पढ़	5
'पढ़ते	-2
'पत्	-2
'पत्र>	-2
'पया	6
'पर्	2
'पर्क>	3
'पहु	3
'पहुँच	3
'पाऊ	-3
'पाऊँग	-3
'पाल	-2
'पालिक	-2
'पास	-2
'पूर	-2
'पूरी>	-2
'पोर	-3
'पोर्ट	-3
'पोस	-2
'पोस्ट	-2
'प्त	2
'प्र	-1
'प्रभा	-1
'फ़ी	-3
'फ़ो	-4
'फ़ोन>	-4
'फ़्	-1
'फ़्ते	-1
'फिर	-4
'बंद	5
'बने	-2
'बहु	-2
'बहुत>	-2
'बाह	-1
'बाहर>	-1
'बित	2
'बुध	2
'बुधवा	2
'भा>	-1
'भी>	1
'मंग	3
'मंगलव	3
'मरी	-2
'मरीज़	-2
'मवा	-1
'मवार>	-1
'मस्	-2
'मस्ते	-2
'मा>	-3
'माफ	-3
'माफ़ी	-3
'मार	2
'मारी>	2
'मारे>	-2
'मिल	-6
'मिला>	-4
'मुझ	-2
'मुझे>	-2
'में	2
'मेरी>	-3
'मेल	4
'मैं	3
'मैंने	-2
'यता	3
'यवा	-3
'यवाद>	-3
'या>	6
'याल	3
'यालय>	3
'रण>	4
'रता	1
'रने	2
'रपा	-2
'रपालि	-2
'रभा	-1
'रही	3
'रा>	5
'रिप	-3
'रिपोर	-3
'रीख	3
'रीज	-2
'रीज़>	-2
'रू>	-3
'रूँ	-2
'रूँगी	-2
'रे>	-2
'रें	4
'रोक	1
'र्क	3
'र्ट	-3
'र्द	-3
'र्दा>	-3
'र्य	3
'र्याल	3
'लगत	-3
'लगती>	-3
'लय>	3
'लवा	3
'लवार>	3
'ला>	-5
'लिए	2
'लिका>	-2
'लिखा>	-2
'लिखिए	-3
'लिखें	5
'लित	-1
'लोग	-3
'वका	1
'वकाश>	1
'वचा	-1
'वचालि	-1
'वल>	1
'वस>	1
'वाद	-5
'वाब	-4
'वार	1
'वाल	1
'शुर	-3
'शुरू>	-3
'षमा	-2
'संख	2
'संख्य	2
'संद	9
'संदेश	9
'संप	3
'संपर्	3
'सकत	-2
'सकती>	-2
'सरी	-3
'सहा	3
'सहायत	3
'साब	2
'साबित	2
'सी>	-2
'सुं	-2
'सुंदर	-2
'सुष	-2
'सुषमा	-2
'से>	2
'सोम	-1
'सोमवा	-1
'स्ट	-3
'स्टर>	-3
'स्त	-2
'स्ते>	-2
'स्थ	5
'स्व	-1
'स्वचा	-1
'हफ़	-1
'हफ़्त	-1
'हमा	1
'हमारे	-2
'हमे	1
'हमें>	1
'हर>	-1
'हाय	3
'हायता	3
'हिं	-2
'हिंदी	-2
'ही>	3
'हुँ	3
'हुँचा	3
'हुआ	-2
'हुत	-2
'हूँ	6
'हें	-2
'हैं	-2
'़ते	-2
'़ी>	-3
'़ोन	-4
'़्त	-1
'़्ते>	-1
'ाऊँ	-3
'ाऊँगी	-3
'ाएग	2
'ाएगा>	4
'ाएगी>	-1
'ाद>	-5
'ानक	-3
'ानकार	-3
'ाफ़	-3
'ाफ़ी>	-3
'ाब>	-4
'ाबि	2
'ाबित>	2
'ायत	4
'ायता>	3
'ार>	-1
'ारी	3
'ारीख>	3
'ारे	-2
'ार्	3
'ार्य>	1
'ार्या	3
'ालय	3
'ालि	-3
'ालिका	-2
'ालित>	-1
'ाश>	1
'ास>	-2
'ाहर	-1
'िंद	-2
'िंदी>	-2
'िए>	-2
'िक>	2
'िका	2
'िखा	-2
'िखि	-3
'िखिए>	-3
'िखे	5
'िखें>	5
'ित>	1
'िन>	-5
'िपो	-3
'िपोर्	-3
'िया	4
'िर>	-4
'िल>	-3
'िला	-4
'िवस	2
'िसी	-2
'ीक>	-3
'ीख>	3
'ीज़	-2
'ीजि	-3
'ीजिए>	-3
'ुँच	3
'ुंद	-2
'ुंदर>	-2
'ुआ>	-2
'ुझे	-2
'ुट्	1
'ुट्टी	1
'ुत>	-2
'ुधव	2
'ुधवार	2
'ुरू	-3
'ुर्	-4
'ुर्दा	-3
'ुवा	-2
'ुवाद>	-2
'ुषम	-2
'ुषमा>	-2
'ूँ>	6
'ूँग	5
'ूँगा>	8
'ूँगी>	-1
'ूरी	-1
'ूसर	-3
'ूसरी>	-3
'ृपय	6
'ृपया>	6
'ें>	5
'ेख>	3
'ेने	-3
'ेर>	-3
'ेरी	-3
'ेल>	3
'ेवल	1
'ेश>	8
'ैं>	2
'ैंन	-2
'ैंने>	-2
'ों>	2
'ोक>	1
'ोग>	-3
'ोन>	-4
'ोमव	-1
'ोमवार	-1
'ोर्	-3
'ोर्ट>	-3
'ोस्	-2
'ोस्टर	-2
'्क>	3
'्ट>	-3
'्टर	-3
'्टी	1
'्तर	8
'्ति	-2
'्ते	-2
'्था	5
'्दा	-3
'्य>	5
'्यव	-3
'्यवाद	-3
'्या	2
'्यालय	3
'्र>	1
'्रभ	-1
'्रभा>	-1
'्लि	2
'्लिक>	2
'्वच	-1
'्वचाल	-1
'्हे	-2
'्हें>	-2
'ংক্	-2
'ংক্রি	-2
'ংলা	-3
'অনু	6
'অনুগ্	2
'অনে	-4
'অনেক>	-3
'অফি	5
'অফিসে	5
'আগা	1
'আগামী	1
'আছি	6
'আপন	6
'আপনার	5
'আপা	-3
'আবা	-4
'আবার>	-4
'আবে	2
'আবেদন	2
'আমর	2
'আমরা>	2
'আমা	2
'আমাদে	4
'আমার>	-2
'আমি	4
'আমিও>	-3
'আসত	-4
'আসতে>	-4
'ইকে	-3
'ইডগ	-3
'ইডগুল	-3
'ইনট	-3
'ইনটা>	-3
'ইমে	5
'ইমেইল	5
'ইল>	1
'ইলে	5
'ইলের>	5
'উত্	7
'উত্তর	7
'উন্	-2
'উন্সি	-2
'একট	-3
'একটা>	-3
'একটু>	-1
'এটি	6
'এবং	2
'এসে	-2
'ওয়	4
'ওয়া>	4
'কটা	-3
'কটু	-1
'কব>	-4
'করব	2
'করি	5
'করু	5
'করুন>	5
'করে	-4
'কর্	1
'কর্মদ	1
'কাউ	-2
'কাউন্	-2
'কান	2
'কানায	2
'কাল	2
'ক্র	-2
'ক্রিয	-2
'খা>	7
'খুব	-3
'খেছ	-2
'খেছে>	-2
'গাম	1
'গামী>	1
'গায	5
'গাযোগ	5
'গুল	-3
'গুলো>	-3
'গে>	1
'গেছ	-3
'গেছে>	-3
'গ্র	2
'গ্রহ>	2
'ঙ্গে>	1
'চিঠ	-2
'চিঠি>	-2
'চিত	9
'ছবি	-1
'ছবিগু	-1
'ছি>	2
'ছুট	2
'ছুটিত	2
'জান	-1
'টা>	-4
'টার	-3
'টি>	3
'টিত	2
'টিতে>	2
'টু>	-1
'ঠাব	-3
'ঠি>	-2
'ঠিক	2
'ঠিকান	2
'ডগু	-3
'ডগুলো	-3
'ড়>	-1
'তব্	-3
'তব্য>	-3
'তর>	7
'তা>	11
'তার	5
'তাহ	4
'তিন	4
'তিব	5
'তিবার	5
'তীয	-3
'তীয়>	-3
'তৃত	-2
'তৃতীয	-3
'তে>	6
'ত্ত	7
'ত্তর>	7
'থাক	-1
'থাকব>	-4
'দন>	2
'দর>	-3
'দলে	-3
'দিন	3
'দিব	1
'দিবসে	1
'দুই	4
'দুপ	-3
'দুপুর	-3
'দেও	4
'দেওয়	4
'দেখ	2
'দেখা>	4
'দেখুন	-3
'দেব	5
'দেবেন	1
'দের	4
'ধন্	-4
'ধন্যব	-4
'ধবা	-3
'ধবার>	-3
'ধু>	-4
'ধ্য	2
'ধ্যে>	2
'নটা	-3
'নম্	3
'নম্বর	3
'নায	2
'নায়>	2
'নার	5
'নারা>	-5
'নুগ	2
'নুগ্র	2
'নে>	2
'নেই	1
'নেক	-4
'ন্ত	1
'ন্তব্	-3
'ন্দ	-1
'ন্দর>	-3
'ন্য	-3
'ন্যবা	-4
'ন্স	-2
'ন্সিল	-2
'পতি	5
'পতিবা	5
'পনা	6
'পনার>	9
'পনারা	-5
'পরে	2
'পর্	3
'পর্যন	3
'পা>	-3
'পাঠ	-3
'পাঠাব	-3
'পার	-5
'পারব>	-5
'পুর	-3
'পুরে>	-3
'পেয	-5
'পেয়ে	-5
'পেল	-3
'পেলাম	-3
'পোস	-3
'পোস্ট	-3
'প্ত	4
'প্তাহ	4
'প্র	5
'ফির	2
'ফিরে>	2
'ফিস	5
'ফিসে>	5
'ফোন	-4
'বং>	2
'বড়	-1
'বদল	-3
'বদলে>	-3
'বয়	-2
'বয়ংক	-2
'বর>	4
'বরট	-1
'বরটা>	-1
'বসে	1
'বসের>	1
'বাং	-3
'বাংলা	-3
'বাই	-3
'বাইকে	-3
'বাদ	-4
'বার	8
'বার্ত	13
'বিগ	-1
'বিগুল	-1
'বুধ	-3
'বুধবা	-3
'বৃহ	5
'বৃহস্	5
'বে>	11
'বেদ	2
'বেদন>	2
'বেন	1
'ব্য	-3
'ভাই	-3
'মদি	1
'মদিবস	1
'মধ্	2
'মধ্যে	2
'মন্	-3
'মন্তব	-3
'মবা	1
'মবার>	1
'মরা	2
'মাদ	4
'মাদের	4
'মান	2
'মানে>	-1
'মার	-2
'মি>	6
'মিও	-3
'মী>	1
'মেই	5
'মেইল>	1
'মেইলে	5
'ম্ব	3
'ম্বর>	4
'ম্বরট	-1
'যন্	3
'যন্ত>	3
'যবা	-4
'যবাদ>	-4
'য়>	-1
'য়ং	-2
'য়ংক্	-2
'য়া	3
'য়ে	-1
'য়েছি	-4
'যায	-1
'যায়>	-1
'যে>	2
'যোগ	5
'যোগায	5
'রটা	-1
'রব>	-6
'রহ>	2
'রা>	-3
'রি>	4
'রিয	-2
'রিয়>	-2
'রু>	-4
'রুন	5
'রোগ	-3
'র্ত	14
'র্তা>	9
'র্তার	4
'র্ম	1
'র্মদি	1
'র্য	3
'র্যন্	3
'লা>	3
'লাই	-4
'লাইডগ	-3
'লাইনট	-3
'লাম	-4
'লিখুন	2
'লিখেছ	-2
'লে>	-2
'লের	5
'লো>	-3
'শুধ	-4
'শুধু>	-4
'শুর	-4
'শুরু>	-4
'সঙ্	1
'সঙ্গে	1
'সতে	-4
'সপ্	4
'সপ্তা	4
'সবা	-3
'সবাইক	-3
'সিল	-4
'সুন	-3
'সুন্দ	-3
'সে>	2
'সেদ	-4
'সেদিন	-4
'সের	-1
'সোম	1
'সোমবা	1
'স্ট	-3
'স্টার	-3
'স্থ	3
'স্প	5
'স্পতি	5
'স্ব	-2
'স্বয়	-2
'স্ল	-3
'স্লাই	-3
'হবে	8
'হয়	3
'হয়েছ	1
'হলে	2
'হস্	5
'হস্পত	5
'়ংক	-2
'়ংক্র	-2
'়া>	4
'়ার	1
'়েছি>	-4
'াংল	-3
'াই>	-3
'াইক	-3
'াইকে>	-3
'াইড	-3
'াইডগু	-3
'াইন	-3
'াইনটা	-3
'াউন	-2
'াউন্স	-2
'াকব	-1
'াঠা	-3
'াঠাব>	-3
'াদ>	-4
'াদা	-2
'াদে	4
'াদের>	4
'ানা	2
'ানায়	2
'ানু	5
'াব>	-3
'াম>	-4
'ামী	1
'ায়	3
'াযো	5
'াযোগ>	5
'ার>	7
'ারব	-6
'ারা	-5
'ারি	2
'ার্	13
'ার্তা	13
'াল>	2
'াহে	4
'িও>	-4
'িকা	2
'িকানা	2
'িখু	2
'িখুন>	2
'িখে	-1
'িখেছে	-2
'িগু	-1
'িগুলো	-1
'িঠি	-2
'িত>	9
'িতে	2
'িন>	2
'িবস	1
'িবসের	1
'িবা	5
'িবার>	5
'িয়	-3
'িরে	2
'িল>	-2
'িসে	3
'ীয়	-3
'ুই>	4
'ুগ্	2
'ুগ্রহ	2
'ুটি	2
'ুটিতে	2
'ুধব	-3
'ুধবার	-3
'ুধু	-4
'ুন>	4
'ুন্	-3
'ুন্দর	-3
'ুপু	-3
'ুপুরে	-3
'ুব>	-2
'ুরু	-4
'ুরে	-3
'ুলো	-3
'ৃতী	-3
'ৃতীয়	-3
'ৃহস	5
'ৃহস্প	5
'েই>	-1
'েইল	5
'েইলের	5
'েওয	4
'েওয়া	4
'েক>	-4
'েকে	-2
'েখছ	2
'েখা	4
'েখু	-3
'েখুন>	-3
'েছি	-4
'েছে	-2
'েটি	-3
'েদন	2
'েদি	-4
'েদিন>	-4
'েন>	-1
'েন্	2
'েব>	5
'েবে	1
'েবেন>	1
'েয়	-5
'েয়েছ	-5
'ের>	9
'েলা	2
'েলাম>	-3
'োগ>	5
'োগা	5
'োগাযো	5
'োগী	-3
'োন>	-4
'োমব	1
'োমবার	1
'োস্	-3
'োস্টা	-3
'্গে	1
'্টা	-2
'্টার>	-3
'্ত>	6
'্তব	-3
'্তব্য	-3
'্তর	7
'্তা	15
'্তার>	4
'্তাহে	4
'্দর	-3
'্পত	5
'্পতিব	5
'্বয	-2
'্বয়ং	-2
'্বর	3
'্বরটা	-1
'্মদ	1
'্মদিব	1
'্যন	3
'্যন্ত	3
'্যব	-4
'্যবাদ	-4
'্যে	2
'্রহ	2
'্রি	-2
'্রিয়	-2
'্লা	-3
'্লাইড	-3
'্স>	1
'্সি	-2
'্সিল>	-2
'ਂਗਾ	2
'ਗਾ>	2
'ਛੁੱ	2
'ਛੁੱਟੀ	2
'ਜਵਾ	10
'ਜਵਾਬ>	10
'ਟਰ>	-3
'ਟੀ>	2
'ਤੱਕ	2
'ਦੇਵ	8
'ਦੇਵਾਂ	8
'ਧੰਨ	-3
'ਧੰਨਵਾ	-3
'ਨਵਾ	-3
'ਨਵਾਦ>	-3
'ਨਹੀ	5
'ਨਹੀਂ>	5
'ਪਸ>	2
'ਪੋਸ	-3
'ਪੋਸਟਰ	-3
'ਬਹੁ	-3
'ਬਹੁਤ>	-3
'ਮਵਾ	2
'ਮਵਾਰ>	2
'ਮਿਲ	5
'ਮੈਂ	7
'ਵਾਂ	8
'ਵਾਦ	-3
'ਵਾਪ	2
'ਵਾਪਸ>	2
'ਵਾਬ	10
'ਵਾਰ	2
'ਵਿੱ	14
'ਵਿੱਚ>	14
'ਸਟਰ	-3
'ਸੋਮ	2
'ਸੋਮਵਾ	2
'ਹਾਂ	2
'ਹੀਂ	5
'ਹੁਤ	-3
'ਾਂ>	10
'ਾਂਗ	8
'ਾਦ>	-3
'ਾਪਸ	2
'ਾਬ>	10
'ਾਰ>	2
'ਿਲ>	5
'ਿੱਚ	14
'ੀਂ>	12
'ੁਤ>	-3
'ੁੱਟ	2
'ੁੱਟੀ>	2
'ੇਵਾ	8
'ੇਵਾਂਗ	8
'ੈਂ>	7
'ੋਮਵ	2
'ੋਮਵਾਰ	2
'ੋਸਟ	-3
'ੋਸਟਰ>	-3
'ੰਨਵ	-3
'ੰਨਵਾਦ	-3
'ੱਕ>	2
'ੱਚ>	14
'ੱਟੀ	2
'આપી	3
'આપીશ>	3
'આભા	-2
'આભાર>	-2
'આવી	3
'આવીને	3
'ઈમે	3
'ખૂબ	-2
'ગયા	-2
'છું	3
'જવા	3
'જવાબ>	3
'જા>	3
'ટર>	-2
'થી>	10
'ધી>	3
'નથી	10
'ને>	3
'નો>	13
'પાછ	3
'પીશ	3
'પોસ	-2
'પોસ્ટ	-2
'ભાર	-2
'મળી	-2
'મેલ	3
'યા>	-2
'રજા	3
'ળી>	-2
'વાબ	3
'વીન	3
'વીને>	3
'સુધ	3
'સુધી>	3
'સ્ટ	-2
'સ્ટર>	-2
'હું	12
'ાબ>	3
'ાર>	-2
'ીને	3
'ીશ>	3
'ું>	12
'ુધી	3
'ૂબ>	-2
'ોસ્	-2
'ોસ્ટર	-2
'્ટર	-2
'ầu>	-4
'ắt>	-4
'ọi>	-4
'ời>	-4
'‌تو	-3
'‌توان	-3
'가라서	-4
'감사합	2
'감사합니다	2
'겠습니	10
'겠습니다>	10
'귀하여	10
'그날은	-4
'날은>	-4
'니다>	40
'담당자	2
'담당자가>	2
'답변드	3
'답변드리겠	3
'당자가	2
'드리겠	10
'드리겠습니	10
'라서>	-4
'리겠습	10
'리겠습니다	10
'문의해	2
'번호는	2
'변드리	3
'변드리겠습	3
'복귀하	10
'복귀하여>	10
'사합니	2
'사합니다>	2
'세요>	-4
'셔서>	2
'습니다	40
'시작하	-4
'시작하세요	-4
'의해>	2
'입니다	2
'자가>	2
'작하세	-4
'작하세요>	-4
'주셔서	2
'하세요	-4
'하여>	10
'합니다	2
'호는>	2
'휴가라	-4
'휴가라서>	-4
</>	25
</> $	18
</> and	8
</> |	5
<@>	3
<@> $	17
<@> <@>	-7
<@> <n>	-3
<@> _ $	-6
<@> _ <@>	-12
<@> _ <n>	-3
<@> _ a	-5
<@> _ again	-3
<@> _ all	-1
<@> _ an	-2
<@> _ and	-4
<@> _ anything	2
<@> _ asked	-3
<@> _ at	-3
<@> _ be	-5
<@> _ been	9
<@> _ being	-2
<@> _ both	-2
<@> _ can	-2
<@> _ days	-1
<@> _ direct	-1
<@> _ dr	-2
<@> _ earned	-2
<@> _ enter	-2
<@> _ everything	2
<@> _ facilitator	-1
<@> _ for	-5
<@> _ forget	-1
<@> _ from	-1
<@> _ future	-2
<@> _ give	-1
<@> _ go	-4
<@> _ gone	-2
<@> _ good	-4
<@> _ gwelwch	5
<@> _ has	-5
<@> _ have	-4
<@> _ he	-2
<@> _ her	-4
<@> _ here	5
<@> _ him	-4
<@> _ his	-2
<@> _ hold	-1
<@> _ i	-1
<@> _ i'm	-1
<@> _ in	-3
<@> _ invitation	-2
<@> _ invite	-1
<@> _ is	-2
<@> _ it	-1
<@> _ keep	3
<@> _ knows	-2
<@> _ longer	-2
<@> _ mail	4
<@> _ mailbox	4
<@> _ me	-3
<@> _ moderation	-2
<@> _ my	-3
<@> _ need	-1
<@> _ never	-1
<@> _ no	-7
<@> _ not	-2
<@> _ now	-4
<@> _ of	-2
<@> _ off	-1
<@> _ old	-6
<@> _ on	-2
<@> _ one	-1
<@> _ our	-3
<@> _ pass	-1
<@> _ patient	1
<@> _ place	-3
<@> _ post	-1
<@> _ regards	-1
<@> _ retired	-1
<@> _ set	-1
<@> _ somebody	13
<@> _ take	-1
<@> _ that	-2
<@> _ the	-7
<@> _ this	3
<@> _ to	-3
<@> _ today	-4
<@> _ us	-1
<@> _ want	-1
<@> _ weekly	-1
<@> _ well	-3
<@> _ will	2
<@> _ with	1
<@> _ without	-2
<@> _ write	-2
<@> _ wrote	-3
<@> _ you	-6
<@> _ you're	-2
<@> _ your	-4
<@> _ |	1
<@> _ بھیجیں	8
<@> _ लिखें	9
<@> _ লিখুন	5
<@> a	-2
<@> adresine	5
<@> again	-4
<@> an	-2
<@> and	-7
<@> are	-2
<@> as	-6
<@> back	-2
<@> be	-2
<@> before	1
<@> belongs	-2
<@> but	-4
<@> can	-5
<@> comes	-1
<@> dies	-1
<@> don't	-3
<@> effective	-3
<@> first	-2
<@> for	-3
<@> forget	-2
<@> from	-7
<@> has	1
<@> he	-2
<@> henceforth	-1
<@> hold	-2
<@> however	-2
<@> i'm	-2
<@> i've	-1
<@> if	1
<@> in	-5
<@> instead	-7
<@> is	-11
<@> isn't	-3
<@> it	-3
<@> keeps	-2
<@> kindly	-1
<@> marked	-5
<@> may	-2
<@> must	-3
<@> my	-3
<@> n	-1
<@> no	-2
<@> not	-1
<@> nothing	-1
<@> of	-1
<@> off	-6
<@> on	-3
<@> or	-2
<@> os	5
<@> out	-3
<@> please	-1
<@> pls	-1
<@> post	-3
<@> posts	-1
<@> rather	-3
<@> reason	8
<@> remove	-2
<@> sends	-2
<@> shall	-2
<@> she	-3
<@> should	-6
<@> since	-5
<@> so	-1
<@> ta	-4
<@> thank	-3
<@> the	-2
<@> these	-1
<@> this	6
<@> through	-1
<@> thx	-2
<@> to	-3
<@> under	-2
<@> was	6
<@> weekly	-3
<@> where	1
<@> while	-3
<@> who	-8
<@> will	1
<@> with	-4
<@> writes	-2
<@> yes	-2
<@> your	2
<@> |	3
<@> پر	8
<@> पर	9
<@> ঠিকানায়	5
<n>	3
<n> $	16
<n> <@>	-2
<n> <n>	18
<n> ?	-4
<n> _ $	-1
<n> _ <@>	-4
<n> _ <n>	7
<n> _ ?	-4
<n> _ a	-2
<n> _ after	-2
<n> _ ago	5
<n> _ all	5
<n> _ already	-6
<n> _ an	2
<n> _ any	1
<n> _ anyway	-1
<n> _ as	-5
<n> _ asian	-3
<n> _ author	-4
<n> _ away	-6
<n> _ back	-13
<n> _ ban	-5
<n> _ be	-7
<n> _ been	9
<n> _ bei	-5
<n> _ bort	-5
<n> _ but	7
<n> _ by	-10
<n> _ can	-5
<n> _ data	-4
<n> _ day	-4
<n> _ days	2
<n> _ dejarlo	-1
<n> _ diagnoses	-2
<n> _ discard	-4
<n> _ does	-3
<n> _ dqmi	-2
<n> _ e	-6
<n> _ emails	-4
<n> _ everyone	-1
<n> _ favor	-10
<n> _ fine	-3
<n> _ for	-1
<n> _ fri	1
<n> _ from	-8
<n> _ go	-5
<n> _ have	-12
<n> _ heart	-6
<n> _ hold	-2
<n> _ hour	-6
<n> _ hours	3
<n> _ i	4
<n> _ i'm	-7
<n> _ i've	8
<n> _ idea	-2
<n> _ if	-7
<n> _ im	-6
<n> _ in	-9
<n> _ inclus	6
<n> _ inclusive	-1
<n> _ inshallah	-1
<n> _ instead	-8
<n> _ is	8
<n> _ it	4
<n> _ it's	-10
<n> _ its	-7
<n> _ janeiro	6
<n> _ june	19
<n> _ kadar	-4
<n> _ known	-3
<n> _ let	-4
<n> _ lo	-1
<n> _ lui	-4
<n> _ may	-5
<n> _ me	-12
<n> _ meeting	-5
<n> _ messages	11
<n> _ monday	2
<n> _ my	-6
<n> _ myself	-4
<n> _ nicht	-2
<n> _ no	-3
<n> _ not	-5
<n> _ now	-8
<n> _ nu	4
<n> _ numbers	-3
<n> _ of	-12
<n> _ ok	-8
<n> _ on	4
<n> _ only	-3
<n> _ or	7
<n> _ our	-7
<n> _ out	-8
<n> _ paraît	-5
<n> _ pass	-2
<n> _ people	1
<n> _ per	-9
<n> _ perfect	-5
<n> _ please	6
<n> _ plus	-2
<n> _ post	-1
<n> _ pretty	-5
<n> _ print	-4
<n> _ put	-3
<n> _ really	-2
<n> _ reject	-6
<n> _ reply	-3
<n> _ respondo	6
<n> _ returning	1
<n> _ seen	-1
<n> _ sent	1
<n> _ septiembre	9
<n> _ should	-6
<n> _ so	-13
<n> _ standard	-2
<n> _ svår	-5
<n> _ thank	3
<n> _ that	-5
<n> _ the	-13
<n> _ them	-2
<n> _ then	-3
<n> _ they	-5
<n> _ this	-7
<n> _ though	-4
<n> _ to	-8
<n> _ told	-4
<n> _ too	-5
<n> _ trust	-1
<n> _ twins	-3
<n> _ two	-1
<n> _ until	4
<n> _ video	-1
<n> _ when	-5
<n> _ which	-5
<n> _ while	-4
<n> _ with	-25
<n> _ x	-2
<n> _ year	-4
<n> _ you	13
<n> _ your	1
<n> _ z	-2
<n> _ |	17
<n> _ יחזור	7
<n> _ تک	-3
<n> _ तक	3
<n> _ মধ্যে	1
<n> _ 返回	14
<n> a	6
<n> again	-5
<n> agosto	-1
<n> am	-9
<n> an	-2
<n> and	-5
<n> août	1
<n> approve	-6
<n> april	17
<n> are	-5
<n> as	3
<n> assumes	-4
<n> au	-11
<n> august	6
<n> augusti	3
<n> augustus	-4
<n> ağustos'a	-5
<n> b	11
<n> ban	-1
<n> bearbeitet	4
<n> bin	-1
<n> bis	-2
<n> black	-3
<n> byddwn	6
<n> c	10
<n> can	-7
<n> cannot	-3
<n> confirmed	-6
<n> days	9
<n> de	11
<n> dec	3
<n> december	-19
<n> discard	-4
<n> dni	7
<n> e	16
<n> email	-4
<n> emails	-4
<n> f	1
<n> february	-2
<n> fed	-8
<n> fewer	-2
<n> for	2
<n> from	-10
<n> go	-10
<n> guess	-2
<n> h	10
<n> has	-4
<n> have	-2
<n> hours	17
<n> i	-9
<n> i'm	-5
<n> i've	-4
<n> if	6
<n> in	1
<n> ionawr	-1
<n> is	-10
<n> it	8
<n> jan	1
<n> januari	19
<n> january	-10
<n> je	-4
<n> july	5
<n> june	-4
<n> k	-9
<n> languages	-4
<n> like	-1
<n> maart	-1
<n> mail	6
<n> mails	-5
<n> march	12
<n> mars	-1
<n> may	14
<n> mb	-14
<n> me	-5
<n> means	-2
<n> messages	-3
<n> mins	-3
<n> minutes	-2
<n> more	-3
<n> must	-5
<n> my	-6
<n> nd	-1
<n> needs	-4
<n> no	-10
<n> not	-9
<n> nov	-8
<n> november	-17
<n> now	-7
<n> number	-2
<n> o'clock	-4
<n> october	7
<n> of	-10
<n> ofende	-6
<n> og	9
<n> ok	-6
<n> on	-4
<n> one	1
<n> or	5
<n> out	-2
<n> over	-1
<n> pages	-3
<n> patients	-9
<n> please	-8
<n> pls	-4
<n> plus	2
<n> pm	2
<n> podemos	-1
<n> por	-10
<n> rd	-4
<n> readings	-1
<n> reason	-2
<n> reject	-8
<n> replies	-4
<n> return	-1
<n> roughly	-2
<n> round	-6
<n> s	-3
<n> same	-5
<n> second	-1
<n> sent	-1
<n> september	10
<n> should	3
<n> sierpnia	-8
<n> ska	-5
<n> small	-3
<n> so	-2
<n> spam	-11
<n> st	11
<n> th	4
<n> the	-10
<n> this	-3
<n> through	-3
<n> to	-2
<n> tomorrow	-5
<n> uhr	-5
<n> un	6
<n> unless	-3
<n> versteht	-5
<n> views	-1
<n> week	-1
<n> weekly	-2
<n> weeks	-8
<n> were	-6
<n> when	-3
<n> where	1
<n> which	-4
<n> with	-2
<n> without	-2
<n> words	-2
<n> working	6
<n> years	-1
<n> yes	-6
<n> you	-4
<n> |	11
<n> är	-5
<n> și	8
<n> августа	-5
<n> נציג	7
<n> اگست	-6
<n> ہے	2
<n> तारीख	5
<n> কর্মদিবসের	1
<n> 日返	14
<n> 月	12
<n> 입니다	4
?	-26
? $	-25
? _ a	-2
? _ away	-2
? _ been	-2
? _ can	5
? _ can't	-2
? _ colleague	-1
? _ get	-1
? _ got	-3
? _ i	-1
? _ just	-1
? _ lots	-2
? _ love	-1
? _ nobody's	-1
? _ not	-1
? _ of	4
? _ out	-1
? _ personal	-1
? _ rather	-1
? _ says	-1
? _ scholars	-2
? _ snowed	-2
? _ ted	-3
? _ thank	-3
? _ time	-1
? _ us	7
? _ was	-1
? _ what	-1
? a	-1
? all	5
? any	-1
? even	-1
? he	-5
? i	3
? i'd	-1
? i'm	-3
? i've	-3
? ich	-8
? if	-2
? it's	-1
? mine	-1
? most	-2
? my	-1
? nothing	-1
? our	7
? ours	-3
? that's	-1
? two	-1
? we're	-1
? when	-1
? |	-3
^ <@>	-11
^ <n>	-26
^ _ $	-6
^ _ <@>	-13
^ _ <n>	-15
^ _ a	-19
^ _ abdi	-1
^ _ about	-3
^ _ accept	-2
^ _ account	5
^ _ acknowledge	5
^ _ add	-4
^ _ address	-3
^ _ afternoon	-4
^ _ all	-10
^ _ alla	-10
^ _ allemaal	-13
^ _ always	-1
^ _ am	12
^ _ amt	-4
^ _ an	-11
^ _ and	1
^ _ anybody	-1
^ _ applied	-6
^ _ ar	2
^ _ arbeite	5
^ _ archive	-7
^ _ are	-5
^ _ article	-4
^ _ as	-2
^ _ asked	-1
^ _ at	-4
^ _ attached	-5
^ _ auf	-3
^ _ auto	-6
^ _ avons	5
^ _ away	5
^ _ ayuntamiento	-5
^ _ back	-2
^ _ bartholomew	-4
^ _ be	-8
^ _ been	-1
^ _ being	-3
^ _ belongs	-4
^ _ below	-8
^ _ ben	12
^ _ bill	-2
^ _ bin	-4
^ _ birthday	-7
^ _ booked	-5
^ _ both	-7
^ _ bounced	-3
^ _ bring	-2
^ _ broken	-8
^ _ by	-3
^ _ call	8
^ _ came	-3
^ _ can	-14
^ _ can't	-9
^ _ cannot	-3
^ _ captcha	-1
^ _ castellane	-3
^ _ caught	3
^ _ cerys	-1
^ _ change	-2
^ _ changed	-3
^ _ closed	-6
^ _ colleagues	-7
^ _ comes	-4
^ _ complaints	-1
^ _ comune	-7
^ _ consultant	-4
^ _ contestaron	-6
^ _ corrections	-2
^ _ could	-3
^ _ course	-2
^ _ cousin	-4
^ _ currently	10
^ _ czwartek	-2
^ _ câmara	-7
^ _ da	-10
^ _ daflen	-4
^ _ dank	3
^ _ day	-4
^ _ de	2
^ _ deadline	-10
^ _ decision	-1
^ _ demande	5
^ _ den	-10
^ _ desk	-4
^ _ despina	-1
^ _ dia	-5
^ _ did	-8
^ _ dieną	-6
^ _ ditë	-6
^ _ do	-20
^ _ dobry	-4
^ _ don't	-1
^ _ donatella	-3
^ _ dorazil	-4
^ _ dr	-1
^ _ drop	-2
^ _ dug	-1
^ _ dumneavoastră	10
^ _ dziękuję	-5
^ _ día	-3
^ _ e	8
^ _ eich	9
^ _ eleri	-3
^ _ email	18
^ _ en	-4
^ _ encuentro	7
^ _ enkäten	-5
^ _ er	6
^ _ ett	-7
^ _ evening	-3
^ _ everyone	-1
^ _ everything	-2
^ _ facilitating	-2
^ _ facilitator	-4
^ _ fasax	-1
^ _ faswn	-4
^ _ fenland	-5
^ _ fine	-4
^ _ finish	5
^ _ following	-4
^ _ for	10
^ _ form	-8
^ _ four	-5
^ _ from	-2
^ _ fuera	2
^ _ för	-1
^ _ geldi	-3
^ _ gemeente	-6
^ _ get	3
^ _ go	-9
^ _ goes	-3
^ _ going	-4
^ _ goodness	-5
^ _ got	-1
^ _ grazie	-4
^ _ gönül	-5
^ _ gün	-6
^ _ habe	15
^ _ had	-6
^ _ hakan	-4
^ _ hanno	-5
^ _ hansa	-4
^ _ har	9
^ _ has	-9
^ _ have	13
^ _ hear	-15
^ _ hebben	10
^ _ held	-4
^ _ helpline	-2
^ _ her	-2
^ _ here	-8
^ _ hold	-3
^ _ holder	4
^ _ husband	-2
^ _ hélène	-3
^ _ i	-5
^ _ i'm	13
^ _ i've	2
^ _ ich	-6
^ _ idea	-8
^ _ if	-1
^ _ ifeoma	-3
^ _ in	-7
^ _ inbox	-8
^ _ ingrid	-3
^ _ inte	-3
^ _ into	-4
^ _ inês	-4
^ _ is	-1
^ _ isn't	-2
^ _ ist	-3
^ _ it	-20
^ _ it's	-2
^ _ its	-3
^ _ je	9
^ _ jo	-1
^ _ job	-2
^ _ joyce	-1
^ _ juli	-3
^ _ july	-3
^ _ just	-5
^ _ kan	-7
^ _ keep	-5
^ _ keeps	-2
^ _ know	-4
^ _ kreeg	-6
^ _ la	-6
^ _ lab	-1
^ _ law	-2
^ _ leave	20
^ _ left	-5
^ _ let	-4
^ _ letters	-2
^ _ lieke	-4
^ _ like	-2
^ _ liked	-4
^ _ line	-2
^ _ list	-4
^ _ log	-5
^ _ logged	5
^ _ look	-2
^ _ looked	-5
^ _ looking	-14
^ _ loud	-6
^ _ macarena	-3
^ _ madam	-6
^ _ mail	6
^ _ mailbox	11
^ _ mairie	-6
^ _ man	-1
^ _ maryam	-2
^ _ may	-10
^ _ małgosiu	-3
^ _ me	-1
^ _ mechthild	-2
^ _ meg	-4
^ _ mensaje	2
^ _ message	11
^ _ mil	-7
^ _ mine	-1
^ _ miss	-4
^ _ month	-8
^ _ more	-3
^ _ morning	5
^ _ mother	-5
^ _ moved	-2
^ _ my	-10
^ _ na	9
^ _ nachricht	6
^ _ nas	-4
^ _ ne	-3
^ _ need	-6
^ _ needs	-2
^ _ new	3
^ _ nie	-6
^ _ niet	-5
^ _ no	-4
^ _ nostro	-3
^ _ not	-8
^ _ note	15
^ _ nous	-5
^ _ now	-2
^ _ number	-5
^ _ não	5
^ _ obrigada	-6
^ _ odile	-2
^ _ of	2
^ _ off	3
^ _ office	10
^ _ ok	-8
^ _ old	-4
^ _ on	-2
^ _ ond	-4
^ _ one	-3
^ _ only	6
^ _ opened	-6
^ _ our	-3
^ _ ours	-4
^ _ out	3
^ _ p	2
^ _ page	-4
^ _ paper	-1
^ _ parcel	-5
^ _ partner	-2
^ _ patience	-3
^ _ pause	-3
^ _ pay	-1
^ _ pedantic	-1
^ _ pelo	-3
^ _ pending	6
^ _ person	3
^ _ piece	-6
^ _ pilar	-1
^ _ play	-3
^ _ please	-1
^ _ pls	-3
^ _ point	-2
^ _ por	2
^ _ post	-5
^ _ posters	-1
^ _ pot	-6
^ _ potwierdzenie	-5
^ _ potwierdził	-6
^ _ pour	-11
^ _ promised	-1
^ _ put	-4
^ _ pääse	-7
^ _ que	-2
^ _ quel	-4
^ _ raised	-1
^ _ rate	-5
^ _ reached	2
^ _ read	-4
^ _ reads	-1
^ _ received	3
^ _ redeployed	6
^ _ redid	-1
^ _ regulations	-2
^ _ reject	-5
^ _ remove	-2
^ _ reply	-21
^ _ request	9
^ _ response	7
^ _ reçu	-9
^ _ sadece	-6
^ _ salma	-1
^ _ say	-3
^ _ secretary	-2
^ _ see	-5
^ _ sender	9
^ _ sending	-4
^ _ serai	-3
^ _ serdecznie	-5
^ _ set	-1
^ _ setup	-5
^ _ shall	-8
^ _ should	-2
^ _ show	-2
^ _ signed	4
^ _ sir	-8
^ _ sister	-1
^ _ six	-1
^ _ skrev	-5
^ _ so	-2
^ _ someone	-2
^ _ sorry	-3
^ _ spam	-1
^ _ spot	-8
^ _ staff	-3
^ _ stepping	-2
^ _ strike	11
^ _ sua	6
^ _ submitted	-3
^ _ suis	6
^ _ suo	6
^ _ sure	-8
^ _ szabadságon	-6
^ _ tag	3
^ _ take	-1
^ _ taking	10
^ _ tested	-3
^ _ tests	-2
^ _ text	-2
^ _ thank	-2
^ _ thanks	3
^ _ that	1
^ _ that's	-4
^ _ the	-19
^ _ then	-1
^ _ there	12
^ _ think	-2
^ _ third	-5
^ _ this	-9
^ _ through	-2
^ _ ticket	9
^ _ till	-1
^ _ time	-2
^ _ to	-7
^ _ today	-4
^ _ tomorrow	-1
^ _ took	-2
^ _ topic	-3
^ _ traductrice	-4
^ _ tried	-5
^ _ trust	-5
^ _ truth	-1
^ _ tuli	-6
^ _ two	-3
^ _ u	-2
^ _ uma	-5
^ _ understanding	-2
^ _ until	18
^ _ use	-6
^ _ used	-3
^ _ vet	-2
^ _ voice	-3
^ _ voor	1
^ _ vou	-5
^ _ văzut	-5
^ _ walked	-1
^ _ want	-5
^ _ was	-6
^ _ wedi	7
^ _ were	-1
^ _ werk	9
^ _ wiadomość	3
^ _ will	-4
^ _ with	-11
^ _ won't	-6
^ _ work	13
^ _ working	13
^ _ works	-3
^ _ would	-1
^ _ writing	-4
^ _ wyf	7
^ _ yes	-2
^ _ you	2
^ _ your	13
^ _ yusra	-2
^ _ za	-3
^ _ zainab	-1
^ _ zijn	-5
^ _ |	-6
^ _ à	-11
^ _ är	9
^ _ çalışmıyorum	-1
^ _ în	8
^ _ đó	-6
^ _ środę	-2
^ _ τη	-6
^ _ в	3
^ _ дня	-6
^ _ за	8
^ _ зоряно	-3
^ _ лариса	-2
^ _ мерії	-7
^ _ мэрии	-6
^ _ письмо	3
^ _ прийшли	-5
^ _ пришли	-4
^ _ пятницу	-3
^ _ соломіє	-4
^ _ съм	-4
^ _ теж	-4
^ _ тоже	-3
^ _ у	5
^ _ этот	-4
^ _ בחופשה	8
^ _ יום	-6
^ _ آج	15
^ _ أستطيع	-7
^ _ أعد	4
^ _ أكدت	-5
^ _ الاستبيان	-3
^ _ السلام	-3
^ _ الملصقات	-4
^ _ امی	-2
^ _ بھائی	-4
^ _ بھی	-5
^ _ جزيلا	-4
^ _ رسید	-5
^ _ روز	-6
^ _ عليكم	-1
^ _ علیکم	-3
^ _ عید	-6
^ _ في	9
^ _ لا	-2
^ _ لرسالتك	-4
^ _ مل	-3
^ _ نے	-4
^ _ يصلني	-5
^ _ کا	4
^ _ کو	-2
^ _ کی	9
^ _ अगले	-2
^ _ आपका	-5
^ _ दिन	-8
^ _ ने	-4
^ _ भी	-4
^ _ मिल	-7
^ _ संदेश	4
^ _ আবেদন	3
^ _ আমার	-5
^ _ আর	5
^ _ খুব	-1
^ _ পেয়েছি	-8
^ _ ভাই	-5
^ _ শুধু	-8
^ _ সেদিন	-7
^ _ ਮਿਲ	-5
^ _ મળી	-4
^ _ の日	-5
^ _ スタ	-6
^ _ 也只	-3
^ _ 周我	-4
^ _ 天我	-4
^ _ 好	9
^ _ 意見	-4
^ _ 报收	-4
^ _ 政府	-3
^ _ 期四	-1
^ _ 的邮	3
^ _ 義收	-4
^ _ 谢	-4
^ _ 주셔서	4
^ _ 휴가라서	-6
^ a	-1
^ accept	-4
^ add	-5
^ affischerna	-5
^ afişler	-3
^ after	1
^ agency	-3
^ agreed	-4
^ ah	-5
^ all	-7
^ alla	-6
^ also	-4
^ am	-3
^ an	-7
^ and	-3
^ annual	10
^ anything	-3
^ apologies	-3
^ approve	-6
^ approved	-4
^ aquell	-5
^ as	1
^ ask	-2
^ asked	-8
^ atë	-6
^ away	5
^ aznap	-6
^ baby	-2
^ back	-9
^ ban	-4
^ bana	-3
^ be	-8
^ bedankt	-1
^ been	-2
^ before	22
^ belediye	-6
^ belongs	-4
^ ben	-3
^ beste	-5
^ bien	-8
^ bin	-4
^ block	-5
^ blood	-2
^ bonjour	8
^ both	-2
^ brilliant	-4
^ bună	-5
^ bydda	-2
^ called	-6
^ can	-8
^ can't	-2
^ cancelled	-1
^ cara	-3
^ careful	-2
^ change	-11
^ check	-3
^ chez	-5
^ ciao	-5
^ click	-8
^ colleagues	-3
^ comments	-2
^ confirmed	-12
^ congratulations	-5
^ could	-1
^ count	-5
^ cuma	-1
^ currently	15
^ cwestiwn	-5
^ cześć	-3
^ da	-3
^ daily	-6
^ dal	9
^ dan	-3
^ das	-4
^ de	-6
^ dear	-9
^ delivery	12
^ demote	-1
^ did	-1
^ die	-5
^ dim	-4
^ diolch	-1
^ ditt	12
^ do	4
^ does	-1
^ don't	-4
^ done	-5
^ dont	-4
^ dostałam	-5
^ doszedł	-5
^ dr	-3
^ drop	-1
^ duplicate	-5
^ dydw	10
^ dzień	-4
^ dziękuję	-7
^ då	-6
^ el	-5
^ en	23
^ end	-5
^ enjoy	-3
^ enough	-3
^ ese	-3
^ estaré	-3
^ estive	-3
^ estou	5
^ estoy	13
^ facilitator	-3
^ fair	-2
^ fick	-7
^ five	-3
^ following	-3
^ for	-5
^ fragebogen	-5
^ from	-9
^ gentile	3
^ get	-3
^ give	-2
^ gone	10
^ good	-8
^ got	-14
^ gracias	-1
^ greater	-5
^ guten	3
^ går	-3
^ habe	-6
^ haha	-3
^ happy	-7
^ has	-1
^ have	-7
^ haven't	-2
^ having	-2
^ he	-5
^ he's	-3
^ hear	-15
^ hej	-2
^ hello	12
^ her	-4
^ here	-4
^ here's	-2
^ hi	11
^ hmm	-2
^ hoi	-9
^ hola	-11
^ how	-1
^ hôm	-6
^ i	-2
^ i'd	-7
^ i'll	-9
^ i'm	14
^ i've	-11
^ ich	11
^ if	-1
^ ihre	8
^ ik	11
^ il	8
^ im	-3
^ in	2
^ invite	-4
^ is	8
^ it	-13
^ it's	-8
^ item	-5
^ ive	-5
^ j'ai	2
^ jag	19
^ je	3
^ jeg	15
^ jestem	15
^ jeudi	-3
^ join	-4
^ juliste	-6
^ just	-1
^ keith	-1
^ kindly	-7
^ kommunen	-7
^ kör	-5
^ l	-6
^ la	-1
^ leaflet	-2
^ let	-7
^ letters	-1
^ liebe	-2
^ lol	-5
^ loop	-8
^ lovely	-7
^ maalintaas	-6
^ mae	10
^ mail	-3
^ make	-1
^ many	-4
^ max	-7
^ me	1
^ meena	-3
^ merci	-13
^ merge	-7
^ merhaba	-2
^ mesajul	7
^ mesajınız	4
^ mi	-8
^ mine	-8
^ missed	-6
^ mnie	-6
^ moderate	-4
^ mr	4
^ mulțumesc	-3
^ my	-3
^ name	-3
^ nathaniel	-2
^ neither	-3
^ nel	-3
^ never	-2
^ new	-3
^ next	-3
^ nice	-4
^ nid	7
^ no	-13
^ nobody	-6
^ not	-18
^ nothing	-2
^ nous	2
^ nu	-6
^ number	-7
^ não	-5
^ o	-6
^ obrigado	-3
^ oes	-7
^ of	-2
^ off	4
^ oh	-7
^ ok	-7
^ olá	-2
^ on	5
^ one	-6
^ online	-4
^ ooh	-6
^ ooo	28
^ our	-6
^ ours	-6
^ out	16
^ państwa	2
^ perdona	-5
^ perfect	-5
^ plakaten	-4
^ plakát	-4
^ please	-7
^ pls	-4
^ poen	-4
^ politics	-5
^ post	-10
^ posters	-5
^ primăria	-6
^ przebywam	8
^ publish	-2
^ purtroppo	-4
^ put	-6
^ quinta	-5
^ ran	-2
^ read	-3
^ readers	-4
^ recebi	-5
^ recebido	-6
^ received	-11
^ recibido	-7
^ recibidos	-1
^ reject	-6
^ release	-1
^ remove	-4
^ respected	-3
^ ricevuta	-9
^ right	-3
^ ring	-5
^ role	-3
^ rwyf	15
^ rydym	5
^ sabbatical	3
^ salaam	-1
^ salam	-3
^ same	-6
^ second	-5
^ seconded	-3
^ see	-8
^ send	-14
^ sent	-10
^ set	-10
^ seu	12
^ she	-1
^ show	-1
^ signed	-4
^ since	3
^ sir	-6
^ sister	-4
^ so	-6
^ somebody	-3
^ somewhere	-11
^ sono	13
^ sorry	2
^ speaking	-2
^ splendid	-8
^ stop	-3
^ su	12
^ sunt	10
^ suppress	-6
^ tack	-6
^ tak	-6
^ take	-4
^ ten	-6
^ teşekkürler	-4
^ thank	11
^ thanks	10
^ that	-4
^ that's	-3
^ the	-25
^ there	-1
^ there's	-1
^ these	-4
^ they	-6
^ third	-4
^ this	3
^ three	-4
^ throw	-4
^ thursday's	-5
^ to	9
^ today	10
^ train	-5
^ training's	-3
^ trust	-4
^ try	-15
^ turn	-6
^ two	-6
^ tą	-6
^ u	-2
^ unblock	-3
^ under	-2
^ unfortunately	7
^ update	-1
^ urząd	-6
^ uw	10
^ v	7
^ very	-2
^ vet	-1
^ vi	1
^ vielen	3
^ votre	9
^ vă	3
^ w	2
^ warning	4
^ watch	-2
^ waxaan	5
^ we	-11
^ we'll	-4
^ we're	-10
^ we've	9
^ welcome	-7
^ well	-3
^ what	-4
^ whatsapp	-3
^ who	-3
^ whoever	-2
^ wij	10
^ will	-21
^ with	-4
^ works	-15
^ would	-3
^ wrong	-5
^ yes	-13
^ you	7
^ you've	6
^ your	33
^ εκείνη	-6
^ в	-1
^ ваш	5
^ ваше	9
^ дякую	2
^ з	-7
^ здравствуйте	2
^ из	-6
^ коллеги	-15
^ мене	-2
^ мені	-4
^ мне	-3
^ наш	20
^ плакати	-5
^ плакаты	-4
^ спасибо	-2
^ тогава	-4
^ того	-6
^ я	16
^ אני	20
^ באותו	-6
^ آن	-6
^ آپ	13
^ أنا	14
^ البلدية	-5
^ الخميس	-2
^ السلام	-4
^ تم	31
^ جمعے	-2
^ رسالتك	5
^ شكرا	-4
^ شكراً	-1
^ شکریہ	-4
^ لم	1
^ لن	-7
^ مجھے	-5
^ میری	-2
^ میں	9
^ وصلت	-4
^ وصلني	-3
^ وعلیکم	-3
^ پوسترها	-5
^ پوسٹر	-3
^ کونسل	-4
^ आपका	11
^ आपके	3
^ उस	-8
^ धन्यवाद	-5
^ नगरपालिका	-4
^ नमस्ते	-3
^ पोस्टर	-3
^ मुझे	-4
^ मैं	14
^ रिपोर्ट	-5
^ আপনার	15
^ আমি	14
^ আমিও	-6
^ কাউন্সিল	-4
^ ছবিগুলো	-1
^ ধন্যবাদ	-5
^ পোস্টার	-5
^ মঙ্গলবার	-5
^ সবাইকে	-6
^ স্লাইডগুলো	-5
^ ਪੋਸਟਰ	-5
^ ਮੈਂ	12
^ પોસ્ટર	-4
^ હું	22
^ ご意	-4
^ その	-5
^ ポス	-6
^ 下周	-4
^ 市政	-3
^ 您好	9
^ 您的	35
^ 我也	-3
^ 星期	-1
^ 本人	11
^ 海报	-4
^ 講義	-4
^ 谢谢	-4
^ 那天	-4
^ 그날은	-6
^ 문의해	4
^ 현재	18
a <@>	16
a <n>	2
a _ $	5
a _ <@>	-2
a _ <n>	-6
a _ ?	-5
a _ a	-10
a _ about	2
a _ address	-1
a _ after	-4
a _ agreement	-2
a _ all	7
a _ and	3
a _ article	-3
a _ as	-1
a _ at	-5
a _ attachment	-3
a _ auto	-1
a _ back	1
a _ before	2
a _ being	-2
a _ better	-2
a _ break	6
a _ but	-3
a _ by	-2
a _ can	8
a _ cererea	-6
a _ check	8
a _ code	-1
a _ colleague	-2
a _ computer	-4
a _ conversation	-1
a _ correo	2
a _ că	-1
a _ date	5
a _ day	9
a _ days	5
a _ de	1
a _ deal	-1
a _ del	-3
a _ doar	-6
a _ document	-1
a _ due	-1
a _ duffield	-2
a _ email	-2
a _ eq	-3
a _ even	-1
a _ filter	1
a _ for	-7
a _ from	2
a _ full	-2
a _ group	-2
a _ had	-1
a _ has	-1
a _ he's	-1
a _ here	-2
a _ holiday	4
a _ i	-1
a _ i'm	-2
a _ in	-3
a _ initials	-1
a _ interpreter	-5
a _ is	-1
a _ it's	-4
a _ just	6
a _ la	-5
a _ last	-3
a _ letter	-3
a _ look	-4
a _ mail	-5
a _ manager	-2
a _ mensagem	4
a _ message	-3
a _ months	-3
a _ na	-7
a _ new	8
a _ no	-4
a _ note	2
a _ number	1
a _ of	-3
a _ on	-4
a _ one	-8
a _ only	8
a _ ora	-3
a _ os	-4
a _ out	-3
a _ outside	-3
a _ page	-1
a _ passada	-4
a _ people	-1
a _ person	-1
a _ pharmacist	-3
a _ please	4
a _ point	-1
a _ por	2
a _ post	3
a _ recovery	-2
a _ response	8
a _ retreat	3
a _ role	12
a _ second	-1
a _ shift	-3
a _ shop	-2
a _ slot	-3
a _ so	-3
a _ sort	-2
a _ subject	-5
a _ summons	-1
a _ só	-7
a _ team	5
a _ that	6
a _ this	-2
a _ ticket	2
a _ title	-1
a _ to	7
a _ today	4
a _ tot	-5
a _ un	-5
a _ under	5
a _ until	5
a _ up	-3
a _ version	-3
a _ we've	-2
a _ when	-2
a _ which	-1
a _ who	11
a _ will	15
a _ with	-7
a _ within	2
a _ workshop	-2
a _ wrote	-5
a _ |	-8
a baby	-1
a bank	15
a bar	-2
a better	-2
a big	-3
a bit	-2
a board	-2
a box	-3
a break	10
a cake	-5
a call	2
a career	6
a case	3
a category	-2
a charity	-2
a che	-3
a check	-1
a child	2
a clinic	-6
a clinical	-1
a cloud	-2
a colleague	-2
a community	-4
a complaint	1
a conference	9
a confirmat	-6
a conversation	-2
a copy	2
a course	3
a court	-1
a cross	-2
a câmara	-7
a day	-2
a delay	-1
a deputy	-3
a doctor	6
a door	-2
a double	-3
a dozen	-1
a este	2
a facilitator	-3
a facilitator's	-2
a family	-3
a faster	-1
a few	2
a firm	3
a fortnight	3
a fost	6
a friend	1
a funeral	8
a further	-1
a good	-9
a gp	3
a great	-5
a hand	-5
a hook	-1
a human	-1
a joy	-7
a la	9
a late	-3
a leaflet	-5
a lie	-6
a ligar	-7
a line	-5
a link	-3
a list	-3
a living	-2
a llamar	-5
a locum	-2
a long	-10
a loss	-3
a lot	3
a machine	6
a mastectomy	-2
a member	-2
a message	4
a minute	-3
a moment	-1
a month	-12
a monthly	-3
a mountain	14
a mr	-2
a much	-2
a new	12
a note	-3
a number	-4
a nurse	-2
a one	-1
a page	3
a paper	-3
a partir	-3
a passport	-1
a password	-6
a patient	-3
a patient's	-1
a paywall	-1
a pedantic	-1
a pergunta	-6
a person	7
a place	-1
a plea	-1
a policy	-3
a post	23
a practice	-2
a primit	-6
a private	-3
a problem	8
a proper	-5
a página	-3
a pôr	-4
a quarta	-5
a quarter	-1
a questa	4
a question	4
a queue	1
a quick	1
a real	3
a receipt	-3
a receção	-7
a reference	-2
a remedios	4
a reply	2
a request	11
a response	4
a rest	-5
a revised	-3
a room	-2
a row	-3
a sandwich	-2
a saturday	-2
a scam	-2
a screen	-1
a second	-6
a semana	-4
a sentence	-1
a separate	-1
a single	-8
a spam	1
a star	-5
a strike	-3
a stroke	-3
a su	6
a sua	10
a sub	-1
a teacher	-1
a tempo	-3
a temporary	5
a thread	-3
a ticket	-1
a todas	-10
a todos	-12
a train	-2
a translated	-1
a try	-3
a vacancy	-2
a venit	-5
a view	-2
a volunteer	13
a week	3
a wheelchair	-1
a while	3
a woman	-2
a word	-6
a writing	3
a written	-2
a zip	-2
a |	-2
a été	7
aan	-5
aan _ ik	-5
aan _ werk	-5
aan het	-5
aan |	-5
ab	4
ab _ zwei	-2
ab montag	4
ab morgen	-2
abdi	-1
abdi _ put	-1
abdi i've	-1
abdul	-1
aber	-6
aber _ noch	-2
aber vorher	-2
abla	-5
abla _ elime	-5
abla broşürler	-5
able	-2
able _ approve	-1
able _ reply	11
able to	1
about	-1
about <n>	3
about _ <n>	3
about _ abuse	-3
about _ and	-8
about _ ask	4
about _ data	-2
about _ expenses	-4
about _ first	-3
about _ for	-2
about _ go	-1
about _ in	-2
about _ leaflets	-1
about _ missing	-2
about _ mum's	-1
about _ not	-1
about _ on	2
about _ patient	7
about _ sounds	-1
about _ too	-5
about _ yet	-3
about _ |	-10
about alternating	-2
about an	7
about community	-2
about consent	-1
about disability	2
about emergencies	-2
about it	-4
about language	-1
about me	-4
about most	-1
about my	-10
about our	12
about pay	-4
about right	-6
about ten	-3
about the	13
about tiredness	-3
about to	4
about tuesday	-2
about your	5
above	2
above <n>	-1
above _ line	5
above _ mb	-1
above this	5
abroad	1
abroad _ can't	-2
abroad _ the	-2
abroad and	-2
abroad in	-2
absence	1
absence contact	7
absender	6
absent	5
abuse	-3
abuse _ get	-3
abuse they	-3
abusive	-3
abwesenheitsnotiz	-6
abwesenheitsnotiz _ du	-3
abwesenheitsnotiz musst	-3
aby	15
ac	1
ac _ fydd	-3
ac ni	-2
accent	-5
accent _ my	-1
accent |	-1
accept	-6
accept _ <n>	-6
accept _ apologies	-2
accept _ as	-2
accept _ from	3
accept _ the	4
accept _ |	-2
accept both	-2
accept it	-5
accept no	-4
accept our	-1
accept this	1
accept your	4
accept |	-2
accepted	-3
accepted |	-3
accepts	6
accepts _ from	3
accepts mail	6
acceso	6
access	3
access _ email	-2
access _ emails	7
access _ my	10
access _ please	-4
access _ the	-5
access _ this	5
access _ track	-2
access to	5
access |	-8
accessible	-1
accessible _ standard	-1
accessible information	-1
account	13
account <@>	-7
account _ $	2
account _ be	7
account _ no	2
account _ switched	-3
account gets	-3
account is	8
account will	13
account |	6
accounts	6
accra	-3
accra for	-2
accusons	5
accusons _ de	5
accusons réception	5
accusé	-3
accusé _ réception	-3
accusé de	-3
acesta	4
acesta _ un	4
acesta este	4
achebe	5
achieng	-3
achieng <@>	-3
acho	-6
acho _ a	-6
acho que	-6
achterberg	-2
achterberg $	-2
acil	6
acil durumlarda	3
acknowledge	12
acknowledge _ of	8
acknowledge _ or	-2
acknowledge _ request	5
acknowledge orally	-2
acknowledge receipt	8
acknowledge your	4
acknowledged	-8
acknowledged _ <n>	-6
acknowledged _ and	-1
acknowledged _ this	-4
acknowledged dar	-6
acknowledged it	-4
acknowledgement	3
acknowledgement _ at	-6
acknowledgement _ minutes	-1
acknowledgement _ more	-1
acknowledgement _ the	-7
acknowledgement _ what	-1
acknowledgement _ you	-1
acknowledgement _ yours	-2
acknowledgement came	-6
acknowledgement can	-1
acknowledgement no	-1
acknowledgement on	-6
acknowledgement within	-1
acknowledgement |	-2
acord	-5
acord _ prima	-5
acord cu	-5
across	-3
across to	-3
act	4
act <n>	-1
act _ unless	-3
act _ |	8
act |	3
action	-1
action _ relation	-3
action _ reliance	-1
action in	-3
action |	-2
actors	-3
actors _ the	-3
actors if	-3
actual	-3
actual _ |	-3
actually	-4
actually _ interpreting	-3
actually covering	-3
acusou	-7
acusou _ receção	-7
acusou a	-7
acusó	-5
acusó _ y	-5
acusó recibo	-5
adaeze	-1
adaeze $	-2
add	-5
add <@>	-3
add _ $	-2
add _ <n>	-2
add _ as	-1
add _ |	-3
add her	-1
add my	-2
add roma	-1
add the	-3
add to	-2
added	2
added _ the	7
added _ their	-2
added in	-2
added to	7
added |	-3
additional	-2
address	-1
address <@>	-6
address ?	-3
address _ <@>	-2
address _ a	-5
address _ and	-1
address _ be	2
address _ changed	12
address _ dead	-4
address _ have	3
address _ i'm	-4
address _ if	-3
address _ is	-2
address _ list	-4
address _ me	-3
address _ my	2
address _ postcode	10
address _ safe	-3
address _ the	-10
address _ then	-3
address _ to	-1
address _ us	-2
address _ written	-1
address _ your	-3
address and	9
address as	-2
address at	-11
address before	-3
address for	-1
address from	-2
address has	12
address i'd	-1
address in	-2
address is	-5
address isn't	4
address off	-4
address to	3
address which	8
address you	1
addressed	-4
addressed _ |	-4
addressed to	-4
addressee	-6
addressee _ if	-2
addressee _ |	-5
addressee only	-5
addressee |	-2
addresses	-3
adeyinka	-6
adjustment	4
adjustment _ <n>	-1
adjustment in	-1
admin	-1
administrator	5
admissions	4
adoption	4
adoption leave	4
adres	8
adresine	5
adresine _ |	5
adresse	3
adresse _ mir	2
adresse ist	2
adressen	8
adult	1
advance	-4
advance |	-3
advent	-1
advert	-5
advertisement	-5
adverts	-3
advice	9
advice _ single	-2
advice _ |	4
advice and	3
advice line	6
advice on	-2
adviser	16
adviser _ be	4
adviser will	7
advocacy	1
advocacy _ |	1
affischerna	-5
affischerna _ kommit	-5
affischerna har	-5
afghan	-1
afghan _ in	-1
afghan vietnamese	-1
afişler	-3
afişler _ çok	-3
afişler geldi	-3
afraid	-5
afraid _ could	-1
afraid _ have	-1
afraid i	-1
afraid |	-3
african	-1
african _ caribbean	-1
african _ or	-1
african african	-1
african caribbean	-1
afro	-2
afro _ lunch	-2
afro caribbean	-2
after	7
after <n>	23
after ?	-1
after _ $	-9
after _ <n>	5
after _ day	-3
after _ ines	-2
after _ it	-6
after _ leaflets	-4
after _ march	15
after _ membership	-1
after _ pm	10
after _ stroke	-3
after _ suits	-1
after _ the	-3
after _ week	2
after _ weeks	-2
after _ years	-2
after _ |	13
after a	-5
after eid	17
after epiphany	-3
after lunch	-4
after memberships	-2
after my	3
after noor's	-4
after six	-3
after ten	-1
after that	7
after the	12
after this	1
after two	-2
after |	-6
afternoon	-7
afternoon _ you'd	-1
afternoon if	-1
afternoon |	-2
afternoon's	-1
afternoon's _ |	-1
afternoon's full	-1
afterwards _ be	-2
afterwards would	-2
afwezigheidsbericht	-5
afwezigheidsbericht _ nog	-5
afwezigheidsbericht stond	-5
again	-10
again <@>	-3
again ?	-1
again _ $	5
again _ <@>	2
again _ <n>	-1
again _ at	-7
again _ but	-1
again _ for	-2
again _ i	-1
again _ ines	-3
again _ january	-1
again _ let	-2
again _ lunch	-3
again _ monday	-3
again _ nothing	-1
again _ the	-1
again _ your	-6
again _ |	-3
again and	-2
again by	-3
again on	-4
again please	-1
again to	3
again tomorrow	-4
again |	-5
against	8
age	-6
age <n>	-2
age _ i'll	-2
age _ the	-2
age |	-5
agency	-4
agency _ don't	-3
agency staff	-3
agenda	-2
agenda _ |	-2
agenda tonight	-2
agent	4
ages	-5
ago	1
agora	-4
agora _ a	-4
agora estou	-4
agosto	4
agosto |	10
agree	-4
agree ?	-1
agree _ mine	-1
agree _ the	-3
agree with	-3
agreed	-8
agreed _ and	-1
agreed _ mustn't	-4
agreed in	-1
agreed to	-1
agreed we	-4
agreed |	-4
agreement	-4
agreement _ best	-3
agreement _ i'll	-2
agreement |	-4
ah	-4
ah _ now	-4
ah |	-5
ahead	-4
ahead _ me	-3
ahead of	4
ahead without	-3
aim	1
aim _ reply	5
aim _ respond	-8
aim to	1
ainda	-3
ainda _ a	-3
ainda vou	-3
airport	-3
airport _ i'll	-2
airport _ questions	-1
airport so	-1
airport |	-2
al	-1
al <n>	2
al _ $	-5
al _ agosto	-1
al _ mio	-4
al _ |	1
al posto	-4
al |	-5
alaric	-3
alaric _ the	-3
alaric |	-3
alasdair	-2
alasdair $	-2
albanian	-2
aldım	-4
aldım _ i̇kinci	-4
aldım |	-4
aldığını	-6
aldığını _ |	-6
aldığını yazdı	-6
ale	-11
ale _ dołączyć	-2
ale _ jest	-4
ale _ piątku	-3
ale do	-3
ale mogę	-2
ale reszta	-4
alerted	7
algarve	-5
algarve _ contem	-5
algarve |	-5
alguien	-10
alive	-3
all	-10
all $	-1
all <n>	-1
all _ <@>	-2
all _ and	2
all _ are	14
all _ at	8
all _ august	-4
all _ be	-7
all _ documents	-1
all _ from	-2
all _ i'd	-2
all _ in	-4
all _ is	-2
all _ it	-3
all _ messages	-14
all _ of	-1
all _ on	10
all _ parts	-5
all _ pashto	-5
all _ staff	-1
all _ them	1
all _ till	-2
all _ to	-8
all _ tomorrow	-3
all _ two	-8
all _ week	14
all _ |	-2
all are	-4
all at	-10
all but	-1
all correspondence	-2
all day	17
all entreaties	-5
all forty	-5
all four	-5
all i	-10
all i'm	-5
all mail	-3
all nhs	-1
all of	-3
all other	4
all our	-3
all received	-5
all the	-11
all this	7
all to	-5
all week	-1
all who	8
all year	-1
all your	11
all |	-11
alla	-1
alla _ ddim	-6
alla _ |	10
alla i	-6
alla riapertura	10
allan	-7
allan _ swyddfa	-7
allan o'r	-7
alle	10
alle _ gruppen	-5
alle i	-5
alleen	-13
alleen _ het	-6
alleen _ ontvangst	-6
alleen de	-6
alleen in	-6
allemaal	-13
allemaal _ afwezigheidsbericht	-5
allemaal mijn	-5
allocated	3
allotment	5
allotment _ |	-3
allotment maureen	-3
allow	2
allow <n>	1
allow _ hours	1
allow the	-3
allowed	-7
allowed _ $	-3
allowed |	-3
allows	-3
allows _ and	-3
allows |	-3
allwn	-2
allwn _ ei	-2
allwn ni	-2
aloittakaa	-7
aloittakaa _ minua	-7
aloittakaa ilman	-7
alone	-7
alone _ $	-14
alone _ on	-2
alone _ sorry	-1
alone |	2
along _ $	-2
along |	-2
alors	-2
alors _ tu	-2
alors si	-2
already	-3
already _ $	-2
already have	7
already |	-2
als	-3
als _ |	-3
als ich	-3
alsak	-3
alsak _ mu	-3
alsak olur	-3
also	-6
also _ <@>	-4
also _ folks	-2
also _ lunchtime	-3
also _ you	-2
also _ |	-2
also covers	-2
also friday	-3
also like	-1
also me	-2
also say	-2
alternate	14
alternate _ |	14
alternating	-2
alternating _ tuesday	-2
alternating first	-2
always	-4
always _ $	-2
always _ <@>	-3
always _ a	4
always _ if	-3
always _ no	-1
always _ out	-1
always _ the	-1
always drop	-1
always let	-2
always say	-1
always worth	-1
always |	-5
am	6
am <n>	-5
am _ $	-7
am _ <n>	-11
am _ a	4
am _ and	1
am _ annual	-12
am _ arbeitstag	8
am _ as	-3
am _ at	15
am _ call	13
am _ community	-4
am _ că	-5
am _ e	-4
am _ from	10
am _ if	2
am _ in	6
am _ leave	3
am _ longer	3
am _ maternity	-3
am _ mawrth	-2
am _ mersi	-6
am _ next	-7
am _ of	-11
am _ on	23
am _ secondment	10
am _ sorry	-2
am _ the	-7
am _ then	-2
am _ there's	-2
am _ to	-8
am _ traducerea	-3
am _ until	14
am _ wieder	-1
am _ with	2
am _ |	-3
am a	-5
am attending	3
am away	3
am back	1
am currently	12
am ddydd	-2
am donnerstag	2
am eich	-3
am gysylltu	5
am happy	-1
am home	-2
am next	4
am no	3
am not	16
am now	-3
am nächsten	8
am obliged	-4
am off	-4
am on	14
am out	-6
am primit	-7
am recovering	9
am so	-2
am to	-2
am told	-2
am văzut	-5
am writing	-2
am |	-4
ama	-8
american	-1
american _ |	-1
american accent	-1
among	-3
among the	-2
amponsah	-1
amponsah $	-1
amser	-3
amser _ beth	-2
amser |	-2
amt	-4
amt _ mir	-4
amt hat	-4
an	3
an _ $	-1
an _ accent	-1
an _ acknowledgement	-3
an _ address	1
an _ and	2
an _ email	4
an _ for	-3
an _ i'd	-1
an _ is	-3
an _ letter	-2
an _ member	-2
an _ message	4
an _ no	-1
an _ of	-5
an _ officer	6
an _ on	-3
an _ plus	-6
an _ reply	-1
an _ request	1
an _ response	7
an _ the	-1
an _ to	2
an _ trust	-1
an _ will	8
an _ with	-11
an _ within	-1
an _ yet	-2
an _ |	-2
an account	12
an acknowledgement	-2
an address	12
an advert	-3
an advertisement	-5
an adviser	13
an american	-1
an announcement	-1
an answer	11
an answerphone	-2
an appointment	9
an automated	4
an automatic	3
an email	-8
an emergency	10
an era	-5
an evaluation	-2
an eye	-1
an hour	-12
an interpreter	-3
an invitation	-5
an invite	-1
an ordinary	-2
an |	-1
analyser	-1
analyser _ replaced	-1
analyser was	-1
analyst	-11
analyst _ on	-2
analyst _ south	-2
analyst is	-2
analyst |	-2
analytics	-2
analytics _ who's	-2
analytics team	-2
and	-4
and <@>	-9
and <n>	-7
and _ $	-5
and _ <@>	-10
and _ <n>	-3
and _ a	-7
and _ again	-2
and _ all	-2
and _ also	-2
and _ always	-1
and _ am	5
and _ and	4
and _ answer	10
and _ any	-1
and _ app	-3
and _ are	-4
and _ article	-1
and _ ask	-3
and _ asked	15
and _ at	4
and _ attachment	-4
and _ attachments	-2
and _ audio	-1
and _ back	-10
and _ be	5
and _ been	-2
and _ both	-2
and _ can	8
and _ cannot	2
and _ carries	-1
and _ certainly	-2
and _ charedi	-2
and _ children	-2
and _ christmas	-2
and _ come	-2
and _ contract	-2
and _ costs	-1
and _ data	-9
and _ do	-4
and _ doctor	-4
and _ don't	-4
and _ else	2
and _ email	1
and _ emptying	-3
and _ everything	-2
and _ for	5
and _ forward	-4
and _ further	-1
and _ get	7
and _ had	-2
and _ hand	-2
and _ happens	-2
and _ happy	-3
and _ has	-2
and _ have	-1
and _ head	-1
and _ heard	-2
and _ his	-1
and _ hold	-2
and _ i	-7
and _ if	-1
and _ in	6
and _ inbox	2
and _ is	-2
and _ it	-4
and _ just	1
and _ language	-1
and _ leaving	-5
and _ let	6
and _ letters	-1
and _ like	-1
and _ list	-3
and _ longer	10
and _ lovely	-4
and _ mail	-1
and _ mailbox	-3
and _ may	-2
and _ me	-5
and _ morning	1
and _ my	1
and _ never	-1
and _ no	-7
and _ not	17
and _ nothing	-6
and _ now	-1
and _ number	9
and _ of	4
and _ off	-2
and _ on	-2
and _ one	-1
and _ only	1
and _ other	-2
and _ out	-4
and _ partner	-1
and _ permission	-4
and _ person	-3
and _ pessaries	-2
and _ phone	3
and _ pick	11
and _ please	-5
and _ practice	-3
and _ put	-3
and _ read	-14
and _ reading	-5
and _ real	-6
and _ reminder	-1
and _ replied	-3
and _ reply	10
and _ respond	-1
and _ resume	-4
and _ return	5
and _ right	-6
and _ rings	-3
and _ robot	-2
and _ said	-8
and _ sandwich	-2
and _ say	9
and _ second	-5
and _ see	5
and _ send	1
and _ sender	-1
and _ shall	5
and _ should	-5
and _ so	-2
and _ solely	-2
and _ some	-5
and _ staff	1
and _ still	-3
and _ stop	-1
and _ sure	-2
and _ tends	-2
and _ that	-10
and _ the	-7
and _ their	-3
and _ them	-1
and _ these	-1
and _ thought	-1
and _ through	-3
and _ to	-3
and _ told	-2
and _ transcribe	-3
and _ until	10
and _ up	-1
and _ van	-3
and _ very	-4
and _ ward	-1
and _ welsh	-1
and _ whatever	-2
and _ who's	-2
and _ will	4
and _ with	-11
and _ won't	-2
and _ work	9
and _ working	12
and _ would	-5
and _ write	-2
and _ you	-4
and _ your	5
and _ |	-9
and a	-9
and after	-4
and all	-2
and am	18
and any	-6
and are	-11
and ask	6
and august	-2
and back	11
and ban	-4
and bar	-1
and barrel	-2
and below	-2
and black	-2
and block	-3
and call	-3
and can	5
and can't	6
and cannot	7
and childcare	-1
and clear	-6
and congratulations	-2
and cried	-3
and deaf	-5
and delete	-2
and directory	-2
and do	6
and does	1
and every	5
and expect	11
and for	-3
and forget	-1
and friday	11
and from	-3
and get	-10
and give	1
and given	-1
and had	-3
and hardly	-1
and has	1
and have	7
and he's	-3
and health	4
and her	4
and his	-2
and hold	-1
and i	-7
and i'd	-5
and i'll	8
and i'm	-7
and in	-4
and inform	-2
and intended	-5
and invite	-1
and is	-3
and it	-9
and its	7
and language	6
and legal's	-4
and let	-9
and mail	4
and main	-1
and make	-3
and money	-3
and most	-3
and my	1
and need	3
and never	-5
and nobody	-7
and not	-2
and nothing	-1
and notify	-4
and now	1
and of	-1
and off	16
and one	2
and only	6
and ordered	-1
and our	-1
and patients	-1
and people	-3
and please	-3
and postcode	10
and privileged	-1
and put	-5
and return	-2
and roll	-1
and say	-6
and see	-2
and send	2
and sent	-9
and shall	-6
and she's	-5
and should	-3
and show	-2
and so	-2
and somebody	4
and someone	-8
and sound	-5
and started	-5
and still	-3
and take	-1
and tell	-2
and thank	5
and that	-1
and the	-7
and then	-6
and they	-8
and three	-3
and throw	-1
and thursday	3
and thursdays	7
and tom	-2
and treat	-3
and trying	-2
and tuesday	17
and tuesdays	-2
and turned	-4
and understood	-5
and vaginal	-2
and we	2
and we'll	8
and we're	5
and what	-3
and who	-1
and will	11
and won't	10
and working	-2
and would	4
and yes	-1
and you	6
and you're	-6
and your	3
anda	11
anders	-5
anders _ jag	-5
anders |	-5
anexo	-1
anexo <n>	-1
anexo _ me	-1
anfona	-4
anfona _ sylwadau	-4
anfona i	-4
anfonwch	8
anfonwch _ ymholiad	8
anfrage	4
anfrage _ bei	4
anfrage ist	4
angekommen	-2
angekommen _ ich	-2
angekommen |	-2
angielsku	-4
angielsku _ pacjenci	-4
angielsku i	-4
anil	-2
anjali	1
anliegen	5
anliegen _ bearbeitet	-5
anliegen wurde	-2
ann	-6
anneke	-1
anneke _ broken	-1
anneke who's	-1
announcement	-4
announcements	-5
announcements _ now	-3
announcements from	-3
annual	-3
annual _ <n>	7
annual _ and	-14
annual _ for	-4
annual _ on	-2
annual _ returning	-9
annual _ until	-2
annual _ |	1
annual leave	-6
anonymous	1
another	1
another _ attached	-1
another _ please	-8
another day	-3
another email	9
another few	-3
another one	-8
another wording	-1
answer	16
answer ?	-2
answer _ $	-3
answer _ <n>	4
answer _ four	-1
answer _ message	15
answer _ ons	-7
answer _ question	-3
answer _ questions	-1
answer _ same	-1
answer _ the	1
answer _ three	-6
answer _ |	7
answer any	-1
answer by	8
answer emails	19
answer in	4
answer the	-7
answer this	18
answer to	3
answer today	3
answer took	-1
answer within	-4
answer your	-3
answer |	-6
answered	-5
answered _ in	-1
answered _ the	-3
answered by	-6
answered in	-1
answered me	-1
answered |	-4
answering	6
answering emails	12
answerphone	-1
answerphone _ they	-2
answerphone and	-2
answers	2
answers $	-4
answers _ i'd	-2
answers _ they	-3
answers to	-1
answers when	-3
answers |	3
antes	-9
anthology	-3
anthology _ |	-3
anthology people	-3
antwoord	7
antwoord _ $	7
antwoord |	7
antwort	-4
antwort _ noch	-4
antwort steht	-4
antworten	3
antworten _ bin	-3
antworten _ einfach	2
antworten sie	6
antworten |	-3
anuncio	-3
anuncio _ $	-3
anuncio |	-3
any	-9
any _ ?	-2
any _ after	-1
any _ and	-3
any _ are	-3
any _ in	-3
any _ is	-3
any _ on	-4
any _ our	-1
any _ sense	-1
any _ way	-1
any _ |	-4
any action	-3
any attachment	-4
any attachments	-2
any further	-1
any inconvenience	9
any meaningful	-1
any more	-4
any of	-1
any other	-1
any questions	-2
any time	-1
any which	-3
anybody	-5
anybody _ the	-5
anybody in	-3
anybody on	-3
anymore	-7
anymore _ $	-4
anymore |	-4
anyone	-8
anyone _ a	-1
anyone _ coming	-2
anyone _ managed	-2
anyone _ two	-1
anyone else	-1
anyone fancies	-2
anyone has	-2
anyone have	-3
anyone on	-1
anything	2
anything _ $	-2
anything _ <@>	-3
anything _ applies	-2
anything _ can't	11
anything _ had	-4
anything _ my	1
anything _ please	-7
anything _ the	10
anything _ to	14
anything _ |	3
anything about	3
anything beyond	-2
anything by	-5
anything else	2
anything for	3
anything from	-1
anything further	-4
anything pressing	14
anything that	11
anything to	1
anything urgent	-1
anything which	-2
anything you	-4
anyway	-8
anyway _ $	-2
anyway _ to	-3
anyway _ yes	-1
anyway mostly	-3
anyway so	-1
anyway |	-2
ao	5
août	1
août _ |	6
août inclus	6
apart	-4
apart _ the	-1
apart from	-2
apologies	-1
apologies _ do	-1
apologies _ it's	-2
apologies _ someone	-2
apologies and	-2
apologies for	3
apologies if	-2
apologies please	-1
app	-3
app _ in	-3
app is	-3
app |	-2
apparently	-4
apparently _ the	-4
apparently from	-4
appear	-3
application	11
application |	1
applications	1
applications are	-3
applied	-6
applied _ acknowledgement	-6
applied |	-6
applies	-2
applies _ all	-2
applies _ one	-2
applies to	-2
apply	-12
apply to	-4
applying	4
appointed	7
appointment	10
appointments	-3
apportée	2
apportée dans	2
approachable	-4
approachable _ he's	-4
approachable |	-4
appropriate _ gives	-1
appropriate which	-1
approval	1
approval |	-1
approve	-12
approve <n>	-6
approve _ <n>	-2
approve _ post	-5
approve _ |	-4
approve |	-5
approved	8
approved _ my	-4
approved _ please	2
approved _ |	10
approved from	-4
approved senders	10
approved |	5
approving	-5
april	10
april _ is	-1
april _ yours	-2
april and	-1
april so	-2
april |	15
aquell	-5
aquell _ no	-5
aquell dia	-5
ar	4
ar <n>	11
ar _ blynyddol	2
ar _ tan	-9
ar _ trên	-3
ar _ wythnos	-2
ar _ y	-5
ar _ |	-9
ar gwrs	-5
ar gyfer	-12
ar wyliau	-7
ar wyliau'r	-2
ar y	-3
arab	-2
arab _ a	-2
arab as	-2
arabic	1
arată	-6
arată _ |	-6
arată superb	-6
arayacağım	-6
arayacağım _ $	-6
arayacağım |	-6
arbeite	3
arbeitstag	8
arbeitstag |	5
arbetsdagar	3
arbetsdagar _ det	3
arbetsdagar |	3
archive	-3
archive _ be	-5
archive _ tom	-2
archive and	-2
archive will	-5
are	1
are _ <n>	8
are _ a	11
are _ about	9
are _ and	-1
are _ at	3
are _ be	-1
are _ being	7
are _ by	-4
are _ checked	7
are _ for	-1
are _ holiday	-2
are _ human	-1
are _ i'm	-4
are _ it	-7
are _ not	-2
are _ on	2
are _ person	14
are _ read	6
are _ real	-1
are _ spelling	-1
are _ strike	-1
are _ the	-5
are _ to	5
are _ tuesday	6
are _ until	-3
are _ waiting	-3
are _ wednesday	2
are _ work	-3
are _ workaround	-1
are _ |	-11
are a	11
are acknowledged	-2
are approved	9
are being	8
are celebrating	3
are closed	-1
are confidential	-3
are covering	-2
are getting	-6
are in	-1
are monday	6
are new	-6
are no	3
are not	8
are off	-2
are on	3
are ratios	-2
are right	-1
are still	-3
are the	-3
are to	-2
are twins	-3
are two	-1
are writing	4
are you	-1
are |	-4
area	1
areas	-2
areas _ it	-2
areas offer	-2
aren't	1
aren't _ so	-2
aren't official	-2
around	4
around _ wednesday	-5
around _ week	-1
around all	-1
around until	-5
arrange	-2
arranged	-1
arrive	1
arrive _ <n>	-5
arrive _ in	-1
arrive at	-4
arrive twice	-1
arrived	10
arrived ?	-1
arrived _ first	-5
arrived _ it's	-1
arrived _ the	12
arrived and	2
arrived by	-1
arrived today	-5
arrives	-6
arrives at	-5
article	-2
article <n>	-4
article _ i'd	-3
article _ me	-3
article _ written	-1
article isn't	-1
article reached	-3
article |	-5
artık	5
arwain	-3
arwain _ oedi	-3
arwain at	-3
as	-10
as <@>	-1
as _ <n>	11
as _ afternoon's	-1
as _ announcement	-1
as _ as	8
as _ can	1
as _ category	-2
as _ comes	3
as _ contact	-2
as _ facilitator	-1
as _ have	3
as _ i'm	-2
as _ if	-4
as _ in	-1
as _ is	13
as _ locum	-2
as _ mailbox	5
as _ member	-1
as _ my	-4
as _ on	-1
as _ one	-3
as _ part	-2
as _ please	-1
as _ problem	-2
as _ say	-7
as _ second	-1
as _ sub	-1
as _ the	-3
as _ this	-4
as _ times	-1
as _ today	-4
as _ who	-2
as _ |	-11
as a	-7
as an	-3
as before	-6
as co	-1
as facilitator	-2
as four	-1
as i	3
as i'm	-3
as is	-3
as it	8
as it's	-3
as mine	-3
as my	-1
as of	10
as people	-3
as possible	3
as promised	-2
as safe	-3
as someone	-2
as soon	10
as the	-1
as they	-7
as to	-6
as usual	3
as valid	-2
as we	-1
as well	-8
as you	2
asamoah	-1
asamoah ?	-1
asamoah _ $	-1
asian	-4
asian <n>	-3
asian _ black	-3
asian _ we	-1
asian |	-1
aside	-4
ask	-8
ask _ a	-4
ask _ about	-1
ask _ and	-1
ask _ dates	-2
ask _ daughter	-2
ask _ error	-2
ask _ information	-4
ask _ office	-8
ask _ she	-5
ask _ she'd	-2
ask _ the	-6
ask _ this	-1
ask _ to	-2
ask _ |	2
ask comfort	-2
ask everyone	3
ask for	-1
ask her	-3
ask hr	1
ask if	-5
ask me	-3
ask my	-2
ask priscilla	-2
ask the	-7
ask us	-1
ask you	-2
asked	-3
asked _ $	-2
asked _ a	-2
asked _ access	-6
asked _ be	10
asked _ before	-3
asked _ directly	-1
asked _ got	-8
asked _ of	-1
asked _ the	-2
asked _ to	3
asked _ union	-3
asked _ whole	-1
asked _ |	1
asked again	2
asked for	1
asked her	-3
asked in	-3
asked me	-3
asked ten	-1
asked the	-3
asked to	9
asked whether	-1
asked yours	-1
asked |	-9
asking	-7
asking _ it	-2
asking _ this	-2
asking _ to	-1
asking for	-2
asking why	-2
asks	-7
asks _ for	-1
asks _ to	-7
asks you	-6
assigned	13
assigned to	13
associate	-2
associate _ university	-3
associate |	-3
assume	7
assume that	4
assumes	-4
assumes _ read	-4
assumes people	-4
asta	-5
asta _ fost	-5
asta a	-5
astray	-2
astray _ deleting	-1
astray before	-1
asuntos	3
at </>	5
at <@>	9
at <n>	-20
at _ $	14
at _ <@>	-3
at _ about	-6
at _ airport	-2
at _ and	-14
at _ ask	-6
at _ conference	8
at _ day	-3
at _ desk	2
at _ discretion	-2
at _ email	2
at _ foot	-11
at _ from	-3
at _ front	-6
at _ funeral	8
at _ general	-3
at _ hospice	7
at _ i	1
at _ if	-6
at _ ikke	-5
at _ in	7
at _ inbox	-6
at _ instead	8
at _ list	9
at _ mail	4
at _ means	-2
at _ moment	9
at _ my	-6
at _ myself	-2
at _ neighbour's	-5
at _ on	1
at _ or	1
at _ pm	-2
at _ point	-3
at _ proper	-4
at _ rather	-1
at _ ring	-1
at _ screen	-1
at _ sister's	-1
at _ so	-3
at _ this	8
at _ time	1
at _ times	-2
at _ tomorrow	-5
at _ top	-2
at _ university	-2
at _ web	7
at _ weekend	-3
at _ who	-2
at _ with	11
at _ |	-5
at a	8
at any	-4
at by	3
at christmas	-2
at du	-5
at easter	-2
at eight	-6
at email	1
at every	-3
at home	-4
at it	-1
at least	-4
at manager's	-2
at my	2
at noon	-7
at oedi	-3
at once	-6
at other	-2
at our	3
at present	14
at reception	-3
at seven	-3
at ten	-4
at that	-6
at the	5
at this	2
at trends	-1
at two	-8
at weekends	8
at wharfe	-3
at work	5
at your	-3
ateb	7
ateb _ fewn	11
ateb _ gymraeg	-3
ateb _ mi	-5
ateb gohebiaeth	-3
ateb o	11
ateb ond	-5
atostogauju	4
atostogauju _ be	-6
atostogauju pradėkite	-6
att	-3
att _ <n>	-5
att _ fått	-7
att _ |	-5
att de	-7
att fråga	-5
att förstå	-5
attach	-1
attach _ paper	-1
attach the	-1
attached	-11
attached _ i'll	-1
attached _ i've	-4
attached _ kind	-5
attached _ she's	-1
attached _ table	-2
attached the	-2
attached |	-10
attachment	-2
attachment _ i'll	-3
attachment |	-3
attachments	-10
attachments _ confidential	-2
attachments are	-7
attending	3
attending _ conference	3
attending a	3
attente	3
attente |	3
attention	-4
attention _ $	-5
attention |	-5
até	1
até <n>	5
até _ <n>	-13
até _ |	5
até dia	-13
atë	-6
atë _ jam	-6
atë ditë	-6
au <n>	-7
au _ août	-4
au _ |	-1
aubrey	-2
aubrey $	-2
auch	-7
audio	-1
audio _ is	-1
audio one	-1
audit	-3
auditor	-3
auditor _ |	-2
auditor sorry	-2
auf	5
auf _ abwesenheitsnotiz	-3
auf _ e	6
auf _ fortbildung	-5
auf _ und	8
auf diese	6
auf einer	-5
auf meine	-3
august	-3
august _ $	-2
august _ nothing	-2
august _ off	-1
august _ september	-4
august i'm	-1
august so	-5
august |	3
augusti	3
augusti |	3
augustus	-4
aus	-4
aus _ frage	-4
aus ich	-4
authenticate	9
author	-9
author _ $	-1
author _ be	-3
author _ me	-1
author answered	-1
author |	-1
authors	2
auto	-1
auto _ claimed	-1
auto _ from	-2
auto _ is	-1
auto _ says	-6
auto acknowledgement	-1
auto reply	-3
auto response	2
automat	-1
automat _ un	-5
automat cu	-5
automated	15
automated _ $	-4
automated _ from	2
automated _ |	7
automated response	-1
automated |	-4
automatic	-8
automatic _ from	-4
automatic _ |	6
automatic acknowledgement	-3
automatic replies	-5
automatic reply	-11
automatic response	7
automatico	-5
automatico _ la	-5
automatico che	-5
automatique	-5
automatisch	3
automatiskt	-3
automatiskt _ med	-7
automatiskt svar	-7
automática	-7
automática _ um	-5
automática com	-5
automático	-2
automático _ decía	-6
automático que	-6
autoodpowiedź	-4
autoodpowiedź _ po	-4
autoodpowiedź jest	-4
autumn	2
autumn _ if	-2
autumn |	2
available	-3
available _ all	-2
available _ is	-1
available for	-2
available not	-1
average	-4
average <n>	-2
average _ days	-2
average _ with	-3
average handle	-3
avoid	-2
avoid _ simple	-2
avoid |	-2
avons	5
avons _ reçu	5
avons bien	5
awaiting	12
awaiting _ |	7
awaiting moderation	-1
away	5
away <n>	-6
away _ $	4
away _ <n>	-1
away _ apologies	-2
away _ august	-2
away _ do	-2
away _ eid	-8
away _ is	-1
away _ january	-2
away _ monday	-9
away _ my	10
away _ no	-3
away _ please	-3
away _ the	5
away _ week	-7
away _ work	6
away _ your	-4
away _ |	-3
away and	13
away at	9
away but	-4
away for	2
away from	15
away in	-3
away next	-7
away on	6
away so	-4
away then	-3
away till	-6
away unread	-1
away until	-12
away |	7
ayaan	-6
ayaan _ jiraa	-6
ayaan ku	-6
ayo	5
ayuntamiento	-5
ayuntamiento _ recibo	-5
ayuntamiento acusó	-5
az	27
az _ |	27
aznap	-6
aznap _ leszek	-6
aznap szabadságon	-6
açınca	-3
açınca _ |	-3
açınca halloldu	-3
ağustos'a	-5
ağustos'a kadar	-5
aș	-3
aș _ o	-3
aș pune	-3
b <n>	8
b _ mid	-1
b by	-1
b |	-4
baby	-4
baby _ mum's	-2
baby _ that	-1
baby due	-1
baby gets	-2
back	2
back <n>	31
back _ $	-11
back _ <n>	-3
back _ all	-1
back _ and	-4
back _ annual	-2
back _ being	-1
back _ did	-3
back _ glasgow	-1
back _ home	-3
back _ hope	-3
back _ january	-3
back _ leave	-1
back _ maternity	-2
back _ me	-2
back _ monday	-9
back _ more	-2
back _ my	-4
back _ ours	-5
back _ same	-3
back _ say	-2
back _ sick	-4
back _ sunburnt	-2
back _ the	2
back _ to	-1
back _ we	-7
back _ wednesday	7
back _ welcome	-1
back _ wishing	-2
back _ you	11
back _ your	2
back _ |	2
back after	5
back at	-3
back could	-1
back for	-2
back from	-9
back in	4
back now	-5
back on	-3
back the	8
back to	7
back tomorrow	13
back until	-1
back up	-4
back wed	-1
back weds	-3
back who	-1
back within	-8
back |	-10
background	-1
background _ african	-1
background is	-1
backlog	-3
backlog _ forgive	-2
backlog so	-2
bad	-2
badly	-2
badly _ bars	-2
badly the	-2
bag	-6
bag _ the	-3
bag is	-3
bags	-5
bags _ what	-2
bags and	-2
baixa	-6
baixa _ semana	-4
baixa _ só	-3
baixa a	-4
baixa e	-3
baja	3
baja _ |	5
baja médica	5
ban	-13
ban <@>	-6
ban _ $	-6
ban _ <@>	-4
ban _ sender	-4
ban _ |	-4
ban on	-2
ban the	-4
ban |	-2
bana	-11
bana _ sadece	-3
bana da	-3
band	-11
band <n>	-11
bank	15
bank _ and	15
bank _ they	-1
bank _ we	-2
bank _ weekend	3
bank _ |	-2
bank holiday	17
bank holidays	-2
bank so	-1
bankole	-3
banned	-7
baptiste	-6
baptiste $	-1
bar	-7
bar <@>	-4
bar _ $	-4
bar _ <n>	-2
bar at	-2
bara	-6
bara _ att	-7
bara _ |	-5
bara bekräftat	-7
bara ilska	-5
barbers	-1
barbers _ i'm	-1
barbers _ up	-1
barbers signed	-1
barbers |	-1
bare	-7
bare _ i	-7
bare gå	-7
barracks	-2
barracks _ $	-2
barracks |	-2
barred	-3
barrel	-2
bars	-2
bars _ ratios	-2
bars are	-2
bartholomew	-3
bartholomew _ runs	-4
bartholomew he	-4
bawb	-8
bawb |	-7
bayramda	-3
bayramda _ olacağım	-3
bayramda memlekette	-3
başlayın	-6
başlayın _ |	-6
başlayın lütfen	-6
başvurunuz	11
be	1
be <@>	-5
be _ $	-4
be _ <@>	-6
be _ ?	-1
be _ a	7
be _ about	-3
be _ after	10
be _ again	6
be _ all	-4
be _ alone	15
be _ and	-8
be _ anything	-7
be _ as	-1
be _ at	5
be _ away	-2
be _ before	-2
be _ bus	-7
be _ by	7
be _ contact	4
be _ facilitator	-1
be _ for	-3
be _ from	-1
be _ guest	-8
be _ holiday	-5
be _ i	-12
be _ in	15
be _ lead	-3
be _ member	-3
be _ messages	1
be _ nothing	-4
be _ now	-4
be _ of	5
be _ off	-9
be _ on	-4
be _ one	-1
be _ ordinary	-1
be _ our	-3
be _ out	-1
be _ please	-2
be _ that	15
be _ this	4
be _ through	11
be _ to	7
be _ tomorrow	-1
be _ too	-2
be _ touch	10
be _ until	-3
be _ up	4
be _ upon	-1
be _ when	18
be _ which	-1
be _ why	-2
be _ with	8
be _ within	3
be _ working	-5
be _ your	-3
be _ |	-12
be a	-7
be able	2
be accepted	-1
be added	9
be an	-1
be answered	9
be appropriate	-1
be arranged	-1
be asking	-2
be back	12
be banned	-7
be checked	2
be circulated	-4
be clear	-2
be closed	1
be dealt	14
be deleted	-1
be delivered	13
be discarded	3
be done	5
be emailed	5
be enrolled	-5
be forwarded	9
be found	1
be free	-2
be glad	-2
be grateful	-2
be guaranteed	-3
be handled	6
be happy	-1
be held	-2
be here	5
be hers	-1
be in	-4
be interested	-3
be kept	-3
be kind	-2
be late	-7
be left	16
be let	7
be looked	3
be looking	-2
be lovely	-2
be manęs	-6
be my	-8
be off	7
be on	-6
be one	3
be parking	-1
be picking	4
be pleased	-1
be privileged	-5
be privy	-6
be processed	-1
be reached	9
be read	-3
be reading	10
be released	1
be removed	-2
be said	-1
be seen	4
be sent	3
be signed	-8
be slow	13
be so	-5
be striking	-3
be subject	-3
be taken	-6
be tempted	-3
be the	-4
be there	-10
be told	3
be unlawful	-3
be unsubscribed	-2
be your	-5
beantworte	5
bear	16
bear _ me	12
bear _ us	8
bear with	16
bearbeitet	1
bearbeitet _ bitte	2
bearbeitet _ ja	-5
bearbeitet |	1
because	-5
because _ <n>	-4
because _ address	4
because _ had	-1
because _ has	-3
because _ letters	-1
because _ many	-3
because _ of	-2
because _ outgoing	-2
because _ service	-1
because _ the	-1
because half	-2
because i	6
because it	-5
because of	-2
because our	-2
because question	-4
because so	-3
because the	-4
because your	4
become	-2
becomes	-1
bedankt _ je	5
bedankt _ uw	-6
been	5
been _ and	-7
been _ by	-7
been _ dar	-6
been _ doing	-2
been _ for	5
been _ in	3
been _ it	-9
been _ joy	-7
been _ on	5
been _ received	14
been _ sick	-1
been _ since	-2
been _ so	-2
been _ the	3
been _ to	6
been _ us	-2
been _ with	4
been _ |	19
been a	-5
been acknowledged	-6
been asked	-3
been assigned	13
been away	-2
been called	2
been cancelled	-2
been checked	-10
been closed	7
been created	7
been delivered	4
been found	-5
been hacked	-4
been logged	5
been lost	3
been off	-1
been passed	12
been received	-7
been resolved	2
been sat	-2
been told	-1
been trying	-3
been with	-2
been worth	-2
befinde	9
befinde mich	9
before	2
before <n>	-4
before _ $	-4
before _ <n>	-3
before _ ?	-1
before _ account	-3
before _ go	2
before _ goes	-1
before _ is	2
before _ it	-4
before _ leave	-1
before _ please	10
before _ the	2
before _ this	-3
before _ went	-3
before _ |	-3
before anything	-3
before coffee	-3
before deleting	-3
before every	-2
before four	-1
before i	3
before it	2
before june	-6
before posting	-1
before printing	-3
before she	-3
before that	1
before the	3
before then	11
before they	-1
before we	4
before your	6
before |	4
beforehand	-1
beforehand |	-1
began	-3
beginning	-1
begins	7
behalf	1
behalf _ anneke	-1
behalf of	-3
behind	-4
behind _ paywall	-1
behind a	-1
behind the	-9
bei	-1
bei _ eingegangen	6
bei _ niemand	-5
bei _ |	9
bei ihnen	9
bei uns	-5
being	5
being _ $	-3
being _ <@>	-1
being _ as	5
being _ by	1
being _ on	5
being _ ordinary	-1
being _ until	8
being _ with	-2
being _ |	6
being an	-3
being checked	5
being closed	-2
being contacted	-3
being held	7
being looked	5
being monitored	3
being read	7
being |	-3
bekannt	2
bekannt _ antworten	2
bekannt |	2
bekräftat	-7
bekräftat _ de	-7
bekräftat att	-7
bel	-2
bel _ weer	-6
bel maandag	-6
belediye	-6
belediye _ dilekçeyi	-6
belediye sadece	-6
believe	-2
bell	-7
bell _ $	-1
bell |	-1
bellach	8
bellissima	-4
bellissima _ $	-4
bellissima |	-4
belong	-4
belong |	-4
belongs	-3
belongs _ conversation	-4
belongs _ number	-1
belongs to	4
belongs with	-4
below	-2
below <n>	-6
below _ $	-3
below _ round	-6
below _ the	-2
below it	-2
below |	-1
ben	1
ben _ bayramda	-3
ben _ op	-8
ben _ vakantie	4
ben _ week	-4
ben _ weer	1
ben de	-3
ben gewoon	-5
ben ik	6
ben met	8
ben volgende	-4
bence	-4
bence _ böbrek	-4
bence yanlış	-4
benefits	-2
benefits _ was	-2
benefits there	-2
bengali	-2
bent	6
bent |	6
bereavement	11
berenice	-5
bericht	19
bericht _ de	-6
bericht mevrouw	-6
bericht |	4
besser	-3
besser _ ich	-3
besser als	-3
best	-7
best _ $	5
best _ verity	-1
best _ was	-5
best _ |	-6
best thing	-6
best |	-4
beste	-5
bestätigen	6
bestätigen _ sie	6
bestätigen dass	6
bestätigt	-4
bestätigt _ eine	-4
bestätigt |	-4
betaald	-6
betaald _ maar	-6
betaald wordt	-6
beth	2
beth _ ddydd	-2
beth am	-2
better	-13
better _ $	-9
better _ than	-3
better speaker	-2
between us	-5
bevestigd	-6
bevestigd _ ik	-6
bevestigd |	-6
beyond	-2
beyond _ standard	-2
beyond the	-2
bez	-4
bez _ |	-4
bez skutku	-4
beze	-10
beze _ |	-10
beze mnie	-6
beze mě	-6
bien	-6
bien _ $	-5
bien _ <n>	-3
bien _ l'article	-3
bien _ merci	-8
bien _ votre	5
bien el	-3
bien reçu	-5
bien |	-5
big	-4
big _ ask	-2
big _ |	-3
big attachment	-3
big file	-2
bij	-2
bij fenna	-6
bilaaba	-6
bilaaba _ $	-6
bilaaba |	-6
bilgi	5
bilingual	-4
bill	-2
bill _ |	-2
bill noted	-2
bimpe	-3
bimpe $	-3
bin	-10
bin <n>	-2
bin _ $	-3
bin _ <@>	-3
bin _ <n>	-10
bin _ and	-1
bin _ die	-5
bin _ einschliesslich	3
bin _ freitag	-5
bin _ heute	-3
bin _ im	-6
bin _ leider	-3
bin _ morgen	-2
bin _ |	-4
bin ab	1
bin ban	-3
bin bis	-5
bin ich	-6
bin it	-1
bin seit	-3
bin |	-1
bind	-1
bind _ but	-1
bind you	-1
binnen	6
binnen _ je	-5
binnen _ werkdagen	4
binnen dank	-5
binnen drie	3
biochemistry	-1
biochemistry _ relieved	-1
biochemistry was	-1
bir	3
bir _ geldi	-3
bir yanıt	-3
birth _ where	-2
birth notification	-2
birthday	-6
birthday _ i'm	-6
birthday |	-7
bis	-6
bis <n>	-5
bis _ <n>	3
bis _ auf	-5
bis einschliesslich	3
bis freitag	-5
biscuits	-4
biscuits _ $	-1
biscuits _ nadia	-3
biscuits |	-4
bishop	4
bisi	-5
bisi _ |	-5
bisi okonjo	-5
bit	-8
bit _ surnames	-3
bit of	-3
bit on	-3
bitte	4
bitte _ sie	10
black	1
black <n>	-3
black _ <n>	-2
black _ small	-3
black _ |	-2
black staff	-2
blacklist	-2
bleep	12
bleep <n>	12
bleep _ $	13
bless	-11
bless _ $	-5
bless |	-5
blessing	-3
blessing |	-3
blir	9
block	-7
block <@>	-5
block _ $	-3
blood	1
blood _ checks	-2
blood _ |	-2
blood pressure	-2
blood tests	-2
blynyddol	2
blynyddol _ ddydd	2
blynyddol tan	2
bo	-6
board _ it	-2
board _ on	-2
board _ one	-1
board it's	-1
board sent	-2
board workshop	-2
board |	-4
boateng	-3
boateng $	-3
bobl	-4
bobl _ de	-4
bobl y	-4
bod	-4
bod _ cael	-4
bod wedi	-4
bogdan	8
bold	-2
bold _ the	-2
bold at	-2
bonjour	8
bonjour _ je	6
bonjour _ pardon	-3
bonjour _ suis	13
bonjour hélène	-3
bonjour je	13
bonjour |	6
bonne	-11
bonne _ à	-6
bonne réunion	-6
book	4
booked	-5
booked _ and	-1
booked _ i	-5
booked late	-1
booked |	-5
booking	7
booking _ <n>	-2
booking _ |	4
booking centre	-2
bookings	13
booklets	-5
booklets _ and	-5
booklets safe	-5
books	4
books |	-5
bore	-9
bort	-5
bort _ väcker	-5
bort den	-5
boss	-3
bost	2
bost _ |	-5
bost catrin	-5
bot	6
both	-14
both <@>	-1
both _ $	-2
both _ <@>	-6
both _ and	-3
both _ right	-1
both _ the	-2
both _ |	-4
both are	-3
both of	-1
both |	-6
bother	-3
bother _ with	-2
bother us	-3
bounce	-3
bounced	-14
bounced _ $	-4
bounced _ with	-3
bounced too	-3
bounced |	-4
box _ full	-1
box _ no	-1
box is	-1
box makes	-1
boxes	-3
boxes _ my	-3
boxes with	-3
bradford	-2
bram	-1
bram _ you	-1
bram could	-1
brandt	1
break	14
break _ fast	-2
break from	5
break the	-2
break until	5
breathe	-5
breathe _ up	-5
breathe hang	-5
brendan	-1
brendan _ $	-1
brendan achterberg	-1
breve	5
breve _ $	12
breve _ no	-6
breve |	12
breve è	-6
brevet	-7
brevet _ jag	-7
brevet |	-7
brevity	-5
brevity _ my	-5
brevity |	-5
brief	-1
brief _ about	-1
brief i'm	-1
brilliant	-4
brilliant _ when	-1
brilliant _ you	-4
brilliant thank	-4
brilliant |	-1
bring	-7
bring _ |	-4
bring samosas	-4
british	4
briw	-4
briw _ bobl	-4
briw i	-4
broadband	-3
brofi	5
brofi _ robot	5
brofi nad	5
broken	-8
broken _ wrist	-1
broken her	-1
bron	-1
bron $	-1
brown	-4
broşürler	-5
broşürler _ ulaştı	-5
broşürler elime	-5
bryd	5
brys	9
brys _ â	2
brys cysylltwch	2
brådskande	7
brådskande _ ring	4
brådskande ärenden	7
bsl	-1
bsl and	-1
bu	15
budget	-3
budget _ to	-2
budget runs	-2
building _ i'll	-2
building but	-2
built	-2
bune	-5
bune _ $	-5
bune |	-5
bună	-7
bună _ gp	-3
bună _ |	-5
bună dar	-3
bureau	14
bus	-4
bus _ |	-7
bus strike	-7
business	6
business _ the	3
business |	-1
busy	-3
busy _ <n>	-2
busy for	-2
but	-13
but _ a	-4
but _ about	-1
but _ answer	-1
but _ are	-1
but _ author	-1
but _ back	-4
but _ be	-3
but _ before	-6
but _ can	1
but _ could	-5
but _ courteous	-1
but _ has	-1
but _ in	-1
but _ is	-7
but _ may	14
but _ no	-1
but _ of	-1
but _ office	-3
but _ on	-4
but _ one	-2
but _ pass	-2
but _ put	-2
but _ readers	-1
but _ registered	-5
but _ send	-6
but _ sentence	-1
but _ were	-4
but _ would	-3
but _ |	-4
but cannot	10
but dom	-1
but had	-4
but here	-7
but i	-4
but i'll	-4
but i've	-1
but is	-4
but it's	-1
but leocadia	-3
but my	-3
but no	-1
but not	-10
but nuala	-1
but only	-1
but please	-2
but she's	-3
but still	-2
but the	-4
but they	-3
but this	-3
but two	-3
but will	-6
but you	-5
button	7
bwcio	-5
bwcio _ i	-5
bwcio lle	-5
bwrdd	3
bwrdd iechyd	3
by	-8
by <@>	-4
by <n>	-1
by _ <n>	-4
by _ ?	-1
by _ and	-2
by _ are	2
by _ community	-2
by _ december	-6
by _ employee	-2
by _ end	-1
by _ group	-4
by _ if	-4
by _ in	9
by _ line	1
by _ message	-2
by _ november	-1
by _ nurse	-9
by _ of	-9
by _ one	-4
by _ please	-2
by _ sender	7
by _ support	5
by _ text	-4
by _ way	-4
by _ week	-2
by _ |	-13
by email	3
by ethnic	-4
by free	-1
by friday	-13
by its	3
by itself	-4
by language	-2
by mail	-4
by make	-1
by mid	-1
by mistake	-4
by ms	3
by my	-4
by one	-1
by only	-4
by our	4
by replying	6
by telephone	-3
by text	-2
by themselves	-3
by us	-1
bydd	4
bydd _ yno	-5
bydd heledd	-5
bydda	-2
bydda _ ar	-2
bydda i	-2
byddaf	9
byddaf yn	9
byddwn	1
byddwn _ ateb	-1
byddwn yn	-1
bye	-6
byst	-4
böbrek	-4
böbrek _ |	-4
böbrek demeli	-4
büro _ ihre	5
büro _ |	-5
büro bin	-5
büro |	5
będzie	-6
będzie _ <n>	-6
będzie wracam	-6
bắt	-6
bắt _ nhé	-6
bắt đầu	-6
c	8
c <n>	5
c |	3
c'est	-5
c'est _ |	-2
c'est parfait	-2
cadarnhau	-4
cadarnhau _ bod	-4
cadarnhau eu	-4
cael	7
cael _ llythyr	-4
cael ei	8
cael y	-4
cais	10
cake	-7
cake _ $	-5
cake |	-5
caldicott	2
calendar	5
call	13
call <n>	9
call _ $	1
call _ <n>	2
call _ important	-6
call _ next	-2
call _ on	7
call _ the	-3
call _ this	-1
call _ what	-3
call _ |	6
call is	-10
call it	-8
call on	-3
call registrar	5
call the	5
call you	-4
called	-7
called _ jury	-1
called _ mediators	-1
called for	-1
called roma	-1
calling	1
calling _ now	-5
calling you	-5
came	-9
came _ <n>	-6
came _ all	-1
came _ in	-2
came _ morning	-2
came _ |	-3
came at	-6
came last	-3
came out	-3
came this	-2
came through	-2
came |	-1
can _ $	8
can _ <@>	13
can _ <n>	-4
can _ a	7
can _ add	-1
can _ arranged	-1
can _ at	2
can _ check	-1
can _ clear	-2
can _ found	2
can _ friday	-5
can _ from	-1
can _ her	6
can _ him	-3
can _ hold	-1
can _ in	-16
can _ it	-1
can _ let	-3
can _ me	-6
can _ my	3
can _ on	-3
can _ progress	10
can _ reached	9
can _ shut	-7
can _ stop	-1
can _ straight	-2
can _ take	-2
can _ that	-1
can _ the	-3
can _ this	-7
can _ to	11
can _ wait	-3
can _ weeks	-3
can _ with	8
can _ without	-4
can _ write	-4
can _ you	2
can _ |	-10
can and	-3
can apart	-1
can be	9
can chase	-1
can cover	-5
can do	-3
can find	1
can follow	7
can give	-4
can go	-2
can help	9
can i	-4
can let	-2
can mark	-2
can now	-4
can promise	-1
can reach	2
can see	1
can send	5
can sign	-3
can stay	-1
can still	3
can take	1
can tell	4
can this	-2
can trust	-2
can turn	-2
can u	-2
can wait	-2
can you	-4
can |	9
can't	1
can't _ at	1
can't _ but	-2
can't _ friday	-2
can't _ hang	-5
can't _ into	4
can't _ it	-3
can't _ ring	-1
can't _ the	-4
can't _ them	-4
can't _ this	9
can't _ travel	-7
can't _ with	-1
can't be	-4
can't breathe	-5
can't come	-2
can't do	4
can't get	-4
can't help	-3
can't look	6
can't make	-3
can't paste	-1
can't pay	-7
can't reach	-4
can't read	3
can't sorry	-2
can't wait	9
cancel	1
cancel _ posting	8
cancel this	8
cancel |	-4
cancelled	-3
cancelled _ ?	-1
cancelled _ i've	-2
cancelled then	-1
cancelled |	-3
cancer	-1
candidatura	13
cannot	5
cannot _ emails	9
cannot _ guaranteed	-3
cannot _ it	7
cannot be	-3
cannot give	3
cap	-6
captcha	1
captcha _ only	-1
captcha is	-1
car	-3
cara	-3
cara _ scusa	-3
cara donatella	-3
card	-4
card _ $	-4
card |	-4
cardiff	-5
cardiff ?	-2
cardiff _ $	-2
cardiff _ i	-4
cardiff |	-4
cards	-4
cards _ kurmanji	-4
cards |	-4
care	1
care _ $	-2
care _ <n>	3
care _ english	-1
care _ this	-1
care board	-1
care for	1
care in	-1
care |	-3
career	6
career _ until	5
career break	6
careful	-3
careful _ vouchers	-2
careful with	-2
carers	8
carers _ |	-4
carers won't	-4
caribbean	-1
caribbean _ club	-2
caribbean _ south	-1
caribbean _ three	-1
caribbean lunch	-2
caribbean or	-1
caribbean shops	-1
carico	-4
carico _ tre	-5
carico |	-4
carmen	-4
carol	-2
carries	-1
carries _ clinical	-1
carries the	-1
carry	-4
carry _ from	-2
carry it	-1
carry on	-2
carry over	-2
carrying	5
case	6
case _ been	6
case _ year	-2
case _ |	4
case has	6
case last	-2
case number	6
casella	9
casella _ è	5
casella non	5
cases	-16
cases |	-2
casework	1
caso	7
caso _ urgência	3
caso de	3
castellane	-3
castellane _ away	-3
castellane is	-3
catch	10
catching	-5
catching _ |	-5
catching that	-5
categories	4
category	-4
category _ <n>	-2
category _ i've	-2
category _ on	-3
category _ recorded	-2
category list	-3
category we've	-2
category |	-3
catrin	-5
catrin _ rydym	-5
catrin |	-5
caught	3
cause	-2
caused	-3
caused _ trouble	-3
caused us	-3
ce	-5
ce _ alors	-2
ce message	3
ce soir	-2
cease	-2
cease |	-2
celebrating	5
celebrating _ $	3
celebrating |	3
census	-5
census _ <n>	-2
census _ populations	-2
census day	-2
census in	-2
centre	5
centre <n>	-2
centre _ |	-2
ceremony	-5
ceremony |	-5
cererea	-2
cererea _ sun	-6
cererea |	-6
certainly	-2
certainly _ a	-2
certainly have	-2
certificate	-1
certificate _ a	-1
certificate is	-1
certo	-3
certo _ vengo	-3
certo che	-3
cerys	-1
cerys _ so	-1
cerys i'm	-1
cette	-2
cette _ n'est	4
cette _ tardive	-3
cette opération	4
cette réponse	-3
cevap	1
cevap _ |	7
cevap vereceğim	7
chair of	2
chair |	-3
chairs	-5
change	-3
change _ coming	-2
change _ name	-1
change _ on	-1
change _ september	-2
change _ subject	-4
change _ to	-3
change _ |	2
change isn't	-2
change it	-1
change my	-3
change the	-4
change theirs	-3
change thresholds	-1
change until	-2
changed _ address	-3
changed _ april	-2
changed _ from	12
changed _ to	-1
changed in	-2
changed your	-3
changed |	5
changes	4
changes _ this	-2
changes on	-1
changes |	5
chaplain	-4
chaplain _ $	-7
chaplain _ check	-2
chaplain to	-2
chaplaincy	2
characters	-1
characters _ many	-4
characters |	-4
charedi	-2
charedi _ charity	-2
charedi not	-2
charge	-1
charge _ the	-3
charge of	-4
charity	6
charity _ can't	-1
charity _ supports	-1
charity _ survey	-2
charity and	-1
charity health	-2
charity that	-1
chart	-2
chart _ more	-2
chart or	-2
chase	-2
chase _ best	-1
chase _ school	-1
chase when	-1
chase |	-1
chat	-13
che	-8
che _ fare	-3
che _ richiesta	-5
che _ |	-5
che cosa	-3
che la	-5
che ora	-3
che vengo	-3
cheap	-1
cheap _ sold	-1
cheap ones	-1
check	4
check <@>	-2
check _ draft	-2
check _ in	-2
check _ it	-1
check _ junk	-5
check _ we	-1
check that	-2
check the	2
check your	-5
check |	7
checked	5
checked _ for	8
checked _ only	-4
checked by	-10
checked |	10
checker	-2
checker _ age	-2
checker reading	-2
checking	8
checking _ |	13
checks	1
cheers	-4
cheers $	-2
cheers _ $	-1
chest	-4
chest _ on	-2
chest pain	-4
cheung	-3
cheung _ research	-3
cheung |	-3
chez	-7
chez _ le	-5
chez nous	-7
chi	-5
chi _ $	5
chi _ gyfer	-5
chi _ sostituisce	-3
chi ar	-5
chi lo	-3
chi |	3
chiar	1
chiar _ de	-3
chiar medic	-3
chidi	-2
chidi $	-1
chief	-1
chief _ and	-1
chief executive	-1
chiffre	-5
chiffre _ <n>	-5
chiffre de	-5
child	1
childcare	-1
childcare _ it's	-1
childcare |	-1
children _ $	-2
children |	-2
children's	-4
children's services	-4
chinese	-3
choose	-2
choose _ password	-6
choose a	-6
christmas	2
christmas _ and	8
christmas _ |	-8
christmas and	-1
christmas from	18
christmas |	-4
chukwuemeka	-1
churches	-2
churches _ nobody	-2
churches |	-2
ci	-13
ciao	-5
cifrele	-5
cifrele _ bune	-5
cifrele sunt	-5
circulate	-2
circulated	-4
circulated _ the	-4
circulation	-3
circulation |	-3
cisza	-5
cisza _ mija	-5
cisza |	-5
civil	-3
ciągu	6
ciągu <n>	6
ciągu _ dni	6
claimed	-1
claimed _ was	-1
claimed she	-1
clear	-7
clear _ $	-6
clear _ emergencies	-2
clear _ inbox	-1
clear about	-2
clear the	-1
clear |	-6
clearer	-7
clerk	-1
clerks	-3
clerks _ $	-3
clerks |	-3
clever	-3
clic	5
cliciwch	2
click	6
click _ </>	9
click _ link	-2
click here	9
click on	-6
click the	2
clicked	-1
clinic	-12
clinic _ faisal	-6
clinic |	-7
clinical	4
clinical _ ?	-1
clinical _ |	2
clinical questions	3
clinical responsibility	-1
clinics	2
clinics _ had	-2
clinics that	-2
clique	5
cliquez	6
cliquez _ le	6
cliquez sur	6
clock	-1
close	-3
close _ and	-4
close _ result	-1
close _ thread	-2
close it	-4
close the	-3
close this	-4
closed	2
closed _ <n>	1
closed _ christmas	3
closed _ friday	-2
closed _ monday	1
closed _ please	-5
closed _ the	2
closed _ ticket	-9
closed _ we	-5
closed _ |	1
closed at	3
closed for	11
closed in	-5
closed my	-6
closed that	-1
closed the	-4
closed |	-1
closes	-8
closes at	-5
closing	-5
closing date	-7
cloud	-2
club	-9
club _ i'm	-2
club |	-2
co	2
co _ |	-3
co facilitator	-1
co operation	-3
code _ $	-2
code _ <n>	11
code _ for	-1
code _ is	-3
code _ roll	-1
code and	-1
code on	-4
code z	-8
code |	3
coffee	-3
coffee _ $	-3
coffee |	-3
cold	-1
cold _ what	-1
cold |	-1
coleg	-2
colega	6
colin	-6
collaboration	-2
collaboration _ directory	-2
collaboration and	-2
colleague	-9
colleague _ $	-8
colleague _ a	-1
colleague _ i	-1
colleague _ on	-1
colleague _ the	-2
colleague in	-2
colleague is	-1
colleague uses	-1
colleague |	-6
colleague's	-2
colleagues	1
collega	18
college	-4
college _ podiatry	-4
college of	-4
collègue	5
columns	-5
com	3
com _ número	2
com o	4
com um	-5
combine	-3
combine _ $	-4
come	-13
come <@>	-2
come _ <@>	-1
come _ <n>	-3
come _ ill	-3
come _ london	-1
come _ please	-2
come _ to	3
come _ |	-4
come along	-2
come and	-4
come back	-1
come but	-2
come in	-7
come to	-2
comenceu	-5
comenceu _ mi	-5
comenceu sense	-5
comentar	-3
comentar _ página	-3
comentar a	-3
comes _ <@>	-3
comes _ one	-2
comes back	3
comes from	-1
comes |	-2
comfort	-3
comfort _ ?	-1
comfort _ is	-2
comfort asamoah	-1
comfort she	-2
coming	-13
coming _ talk	-2
coming _ year	-2
coming this	-2
coming to	-3
comment	-1
comment |	2
commentaar	-4
commentaar _ pas	-4
commentaar komt	-4
comments	-5
comments _ monday	-10
comments _ |	-4
comments attached	-2
comments everybody	-3
comments on	-6
commissioner	-7
commissioning	1
committee	2
committee _ and	-2
committee again	-2
committee's	-3
communications	13
community	-4
community _ $	-6
community _ ask	-2
community _ |	-8
community data	-2
community health	6
community midwife	-3
community midwives	11
community pharmacist	-3
community team	-4
community |	-6
compassionate	4
compassionate _ |	4
compassionate leave	4
compañera	9
complain	-7
complain _ $	-3
complain _ the	-5
complain to	-5
complain |	-3
complained	-1
complained _ have	-1
complained and	-1
complaining	-1
complaining _ my	-1
complaining about	-1
complaint	4
complaint _ is	-1
complaint _ write	5
complaint we'll	4
complaints _ it	-5
complaints _ say	-1
complaints _ sends	-1
complaints about	-5
complaints and	7
complaints regulations	-1
complaints team	-1
complete	6
complete the	6
compte	-13
computer	1
computer _ |	-4
computer tonight	-4
computer |	6
comune	-7
comune _ solo	-7
comune ha	-7
con	1
con _ letra	-3
con _ mensaje	-6
con _ número	5
con el	5
con la	-1
con un	-10
concediu _ e	-5
concediu _ vine	-6
concediu dar	-6
concediu de	7
concediu nu	-5
concerning	-5
concerning _ |	-5
concerns	11
concerns _ the	3
concerns a	2
conference	-3
conference _ on	2
conference _ the	-1
conference but	-1
confermato	-7
confermato _ ricezione	-7
confermato la	-7
confidential	-4
confidential _ intended	-5
confidential _ privileged	-1
confidential _ |	-2
confidential and	-5
confidential information	-2
confidentiality	-3
confidentiality _ this	-3
confidentiality of	-3
confirm	10
confirm _ i	-4
confirm _ yes	-11
confirm _ you	11
confirm _ your	4
confirm by	-5
confirm it	12
confirm reply	-11
confirm that	15
confirm your	-3
confirm |	-4
confirmar	7
confirmar _ usted	3
confirmar que	7
confirmat	-6
confirmat _ că	-6
confirmat doar	-6
confirmation	7
confirmed	-2
confirmed _ i'm	-4
confirmed _ our	-6
confirmed _ see	-8
confirmed _ two	-7
confirmed by	6
confirmed for	-7
confirmed with	-6
confirms	1
conflict	-1
conflict _ interest	-1
conflict of	-1
congratulations	-6
congratulations _ ines	-1
congratulations _ the	-2
congratulations _ |	-5
congratulations ingrid	-3
congratulations meg	-4
congratulations on	-2
congratulations |	-1
congé	-5
congé _ <n>	-9
congé _ bonne	-6
congé jusqu'au	-2
congé |	4
connection	7
connection is	1
connectivity	6
conscience	-4
conscience _ number	-4
consent	-7
consent _ like	-1
consent sounds	-1
consented	-6
consider	-6
consider _ environment	-3
consider the	-3
considered	-2
considered _ the	-2
constituency	6
consult	8
consult the	15
consulta	5
consultant	-5
consultant _ $	-6
consultant _ the	2
consultant haematologist	-5
consultant in	-3
consultation	3
consultation |	2
consulte	9
consulted	-5
contact	11
contact <@>	1
contact _ $	-8
contact _ about	-4
contact _ for	7
contact _ health	5
contact _ in	6
contact _ on	5
contact _ programme	12
contact _ project	9
contact _ sender	-5
contact _ she's	-2
contact _ the	-5
contact _ u	5
contact _ |	-1
contact details	3
contact dolly	-4
contact met	5
contact the	-2
contact us	9
contact while	-2
contact you	13
contact |	5
contacte	7
contacte a	6
contacted	-3
contacted _ $	-3
contacted |	-3
contacting	2
contacting _ patient	3
contacting _ surgery	-8
contacting _ |	10
contacting me	6
contacto	6
contacts	6
contain	-2
contain _ information	-2
contain confidential	-2
contained	-3
contained _ this	-3
contained in	-3
contem	-5
contem _ depois	-5
contem me	-5
contents	-3
contents _ do	-1
contents _ to	-2
contents to	-1
contents |	-2
contestaron	-6
contestaron _ un	-6
contestaron con	-6
continue	1
contract	5
contract _ will	-5
contract _ |	-2
contract manager	-2
contract team	-5
contract |	-5
contracts	-3
contribution	-4
contribution _ this	-2
contribution to	-2
contributions	-3
control	-2
conversation	-10
conversation <n>	-2
conversation _ $	-4
conversation _ be	-2
conversation _ it	-1
conversation _ its	-2
conversation _ where	-2
conversation _ |	-1
conversation and	-3
conversation can	-2
conversation of	-2
conversation please	-1
conversation |	-5
cool	-2
cool _ and	-2
cool bags	-2
coordinator	17
cope	-6
copies	-3
copy	-7
copy _ $	-8
copy _ distribute	-3
copy _ the	-1
copy _ though	-1
copy even	-1
copy in	-1
copy or	-3
copy |	-9
coquille	-2
coquille _ la	-2
coquille corrige	-2
cordialement	6
cordialement |	6
cork	-3
cork _ my	-3
cork for	-3
corre	-5
corre _ |	-5
corre prisa	-5
correct	-8
corrected	-8
corrected _ the	-8
corrected in	-8
corrections	-2
corrections _ was	-2
corrections i	-2
correio	5
correo	14
correo _ para	4
correo |	7
correspondence	8
correspondence _ <@>	-2
correspondence _ be	-1
correspondence _ the	-3
correspondence _ welsh	-3
correspondence from	-5
correspondence on	1
correspondents	6
corresponding	2
corrige	-2
corrige _ sans	-2
corrige la	-2
cosa	-3
cosa _ quando	-3
cosa fare	-3
cost	-3
cost _ at	-3
cost question	-3
costs	-2
costs _ i'd	-2
costs _ |	-1
costs nothing	-1
costs |	-2
could	-9
could _ <n>	-5
could _ be	-5
could _ deliver	-1
could _ do	-2
could _ put	-1
could _ said	-1
could _ swap	-4
could _ take	-2
could _ tell	-2
could be	-1
could do	-7
could not	-4
could someone	-3
could we	-2
could you	-5
couldn't	2
couldn't _ past	-1
couldn't get	-1
council	-1
council _ |	2
council's	8
councillor	1
count	-12
count _ <n>	-6
count _ do	-1
count _ in	-6
count me	-6
count on	-6
count payments	-1
country	2
counts	-4
counts _ $	-3
counts _ valid	-2
counts as	-2
counts |	-3
courriel	7
course	-5
course _ thank	-5
course _ that's	-2
course _ two	-5
course tahira	-2
course |	-7
court	6
court _ |	-1
court summons	-1
courteous	-1
courteous _ in	-1
courteous |	-1
cousin	-4
cousin _ help	-4
cousin _ the	-1
cousin can	-4
cousin |	-1
cousins	-1
cover	6
cover _ |	-5
cover friday	-5
covered	3
covered by	4
covering	11
covering _ at	-3
covering _ them	-2
covering for	1
covering interpreting	-3
covering my	8
covers	-6
covers _ visiting	-2
covers _ zones	-2
covers folks	-2
covers time	-2
created	7
created _ your	7
credit	-6
credit _ afro	-2
credit _ team	-5
credit the	-6
crete	-5
crete _ deaf	-5
crete and	-5
crew	7
cried	-3
cried _ i	-3
cried |	-3
crisis	6
croesawu	-3
croesawu _ yn	-3
croesawu gohebiaeth	-3
crois	-4
crois _ la	-4
crois que	-4
cross	-1
cross _ below	-2
cross _ off	-4
cross and	-2
crypto	-5
crypto _ |	-3
cu	-2
cu _ <n>	6
cu _ număr	-5
cu _ parte	-5
cu _ |	2
cu numărul	6
cu prima	-5
cu un	-5
cuma	-1
cuma _ perşembe	-1
cuma çalışmıyorum	-1
current	2
current _ time	3
current waiting	2
currently	20
currently _ and	-4
currently _ annual	18
currently _ from	1
currently _ of	3
currently on	22
currently out	3
customer	8
customer _ |	3
cut	4
cut _ $	-5
cut |	-5
cwestiwn	-5
cwestiwn _ |	-5
cwestiwn da	-5
cyfeirnod	6
cyn	6
cyngor	-4
cyngor _ mi	-4
cyngor |	-4
cyrraedd	-3
cyrraedd _ dwi	-3
cyrraedd _ |	-4
cyrraedd diolch	-4
cysylltwch	4
cysylltwch _ non	2
cysylltwch â	4
cześć	-3
cześć _ dzięki	-3
cześć małgosiu	-3
czwartek	3
czwartek _ mogę	-2
czwartek nie	-2
czy	3
câmara	3
câmara _ acusou	-7
câmara só	-7
când	-5
când _ întorci	-5
când te	-5
cümle	-4
cümle _ yanlış	-4
cümle bence	-4
că	-7
că _ primit	-6
că _ în	-5
că a	-10
că ești	-5
cứ	-6
cứ _ đầu	-6
cứ bắt	-6
d	2
d |	1
d'absence	-10
d'absence _ en	-5
d'absence tient	-5
d'accord	-5
d'accord _ le	-5
d'accord sur	-5
d'ici	-3
d'ici _ |	-3
d'ici vendredi	-3
da	-4
da _ does	-5
da _ jeg	-3
da _ otomatik	-3
da _ was	-3
da _ |	-1
da danke	-5
da er	-3
da sadece	-3
da |	1
daarna	7
daarna _ meer	-6
daarna niets	-6
dad	-2
dad _ good	-2
dad a	-2
daflen	-4
daflen _ cyrraedd	-4
daflen wedi	-4
daft	-2
daft _ a	-2
daft |	-2
dag	-11
dag _ $	-7
dag _ er	-7
dag jeg	-7
dag |	-7
daily	-12
daily _ $	-7
daily _ <n>	-4
daily _ |	-2
daily letter	-2
daily |	-8
dal	18
dal <n>	13
dan	-6
dan _ ik	-3
dan _ texel	-5
dan ben	-3
dan op	-5
danach	-2
danach _ wir	-5
danach können	-5
dank	-2
dank _ ihre	3
dank _ ik	-4
dank _ wel	-5
dank für	3
dank je	-5
dank |	-4
danke	-10
danke _ frage	-5
danke _ fragebogen	-2
danke _ ich	-6
danke der	-2
danke |	-9
dann	2
dann _ ihre	2
dann wird	2
dans	1
dans _ meilleurs	4
dans _ train	-5
dans le	-5
dans les	4
danuta	-1
danuta |	-1
dar	-12
dar <n>	-4
dar _ and	-6
dar _ mihai	-6
dar _ nu	-3
dar _ sunt	-5
dar cifrele	-5
dar gp	-3
dar vine	-6
dare	-5
dare _ at	-5
dare look	-5
darker	-1
darker _ the	-1
darker skin	-1
darllen	5
das	5
das _ hat	-4
das amt	-4
das sekretariat	12
dass	3
dass sie	6
dat	1
dat _ tolk	-6
dat de	-6
dat u	6
data	-10
data _ i	-4
data _ lankan	-1
data _ priscilla	-2
data _ to	1
data access	3
data ask	-2
data sri	-1
data that	-4
database	-7
database of	-7
date	1
date _ can	-2
date _ read	-4
date _ retour	-5
date _ which	-2
date _ |	4
date du	-5
date on	-2
date order	4
date people	-2
date thieves	-4
date to	-2
date |	13
dates	-2
dates _ avoid	-2
dates to	-2
daughter	-3
daughter _ $	-2
daughter |	-2
day	4
day $	-3
day <n>	-8
day _ $	3
day _ <n>	8
day _ a	3
day _ all	-2
day _ for	5
day _ friday	2
day _ i	-4
day _ if	5
day _ leocadia	-3
day _ max	-3
day _ now	-8
day _ of	-3
day _ only	-2
day _ ring	6
day _ sandhya	-3
day _ the	-3
day _ unless	-2
day _ you	-5
day _ |	-8
day always	-3
day and	9
day at	12
day but	-7
day from	-3
day i	3
day in	-2
day is	-5
day on	-4
day one	-1
day please	2
day populations	-2
day so	-2
day text	-5
day when	-1
day |	13
days	8
days ?	-1
days _ $	12
days _ <n>	-3
days _ about	-6
days _ black	-2
days _ email	-5
days _ i'd	-7
days _ i'll	-6
days _ if	5
days _ it's	-7
days _ manager's	-2
days _ monday	6
days _ not	-4
days _ on	-8
days _ please	-9
days _ receipt	7
days _ shout	-1
days _ statement	-3
days _ this	2
days _ we	4
days _ week	-1
days _ you	3
days _ |	8
days a	-1
days and	-3
days are	7
days asian	-3
days at	-2
days because	-1
days before	12
days i	4
days is	-6
days no	-5
days of	11
days so	-4
days the	4
days they're	-3
days to	2
days your	3
days |	9
dbs	5
dbs _ |	5
dda	-1
dda _ $	-3
dda |	-1
ddarllena	-3
ddarllena _ nhw	-3
ddarllena i	-3
ddim	-1
ddim _ ddydd	-5
ddim _ gwener	-2
ddim _ ond	-5
ddim ateb	-5
ddim dod	-5
ddim dydd	-2
ddim yn	10
ddrwg	-2
ddrwg _ i	-2
ddrwg gen	-2
ddydd	-1
ddydd _ dwi	-5
ddydd _ yng	-2
ddydd _ |	-1
ddydd mawrth	-2
de	11
de <n>	4
de _ $	-4
de _ <n>	5
de _ a	2
de _ até	-8
de _ aș	-3
de _ betaald	-6
de _ bevestigd	-6
de _ brevet	-7
de _ cu	-5
de _ de	12
de _ e	-6
de _ en	-3
de _ erna	-4
de _ hasta	-1
de _ heeft	-6
de _ liste	-10
de _ lună	-5
de _ me	-5
de _ memlekette	-3
de _ message	6
de _ médica	7
de _ no	-5
de _ pas	2
de _ permanence	-5
de _ |	16
de _ é	3
de acord	-5
de baixa	-6
de baja	3
de bayramda	-3
de comentar	-3
de familie	-3
de fått	-7
de férias	-8
de gemeente	-2
de janeiro	6
de la	-7
de licença	6
de nada	-5
de ne	2
de o	-2
de ontvangst	-6
de protocolo	-5
de resposta	3
de réception	-3
de segunda	-5
de septiembre	9
de tolk	-6
de trabalho	8
de urgência	3
de vacaciones	-3
de vacances	-5
de votre	9
de week	-4
de wit	-6
de |	-4
de înregistrare	-5
dead	-5
dead _ moved	-4
dead she	-4
deadline	-7
deadline _ the	-1
deadline _ yesterday	-1
deadline _ |	-2
deadline extended	-1
deadline for	-12
deadline was	-1
deadline |	10
deaf	-5
deaf _ all	-5
deaf to	-5
deal	11
deal _ anyone	-1
deal for	-1
deal with	13
dealt	12
dealt _ in	7
dealt with	12
dear	-10
dear _ i	-8
dear _ i'm	-2
dear _ lindqvist	-1
dear _ or	-4
dear _ our	-9
dear _ please	-4
dear _ |	-1
dear all	-10
dear cerys	-1
dear colleagues	-7
dear dr	-1
dear joyce	-1
dear list	-3
dear secretary	-2
dear sender	9
dear server	-4
dear sir	-5
deaths	-6
dec	3
dec _ <n>	5
dec to	5
december	-19
december _ $	-5
december _ <n>	5
december _ after	-2
december _ do	-1
december _ hold	-2
december _ i	-1
december _ keep	-2
december _ let	-1
december _ no	-15
december _ nothing	-2
december _ pause	-1
december _ please	2
december _ the	-5
december and	-1
december at	-5
december issue	-1
december no	-1
december please	-2
december so	-4
december to	-4
december with	-26
december |	-13
decide	5
decided	-3
decision	5
decision |	1
declare	-2
declare _ |	-1
declare them	-1
decline	-5
decline no	-2
decía	-6
decía _ mi	-6
decía que	-6
defined	-2
defined _ the	-2
defined by	-2
degdeg	10
dein	-5
dein _ gefällt	-5
dein vorschlag	-5
deirdre	-1
dejarlo	-1
dejarlo _ la	-1
dejarlo para	-1
delay	-2
delay _ $	-3
delay _ the	-1
delay half	-1
delay in	2
delay |	-3
delayed	2
delayed _ a	-2
delayed by	-2
delete	-17
delete _ $	-2
delete _ and	-6
delete _ from	-3
delete _ post	-2
delete _ |	-2
delete it	-8
delete this	-2
delete |	-9
deleted	1
deleted |	-4
deleting	-3
deleting _ |	-3
deleting it	-3
deliver	-1
deliver _ thursday	-1
deliver on	-1
delivered	11
delivered _ <@>	2
delivered _ the	3
delivered to	3
delivered yet	4
deliveries	-3
delivery	6
delivery _ <n>	-1
delivery _ your	3
delivery of	3
delphine	6
demande	5
demande _ enregistrée	-6
demande a	5
demande à	4
demande était	-6
demanderai	-4
demanderai _ son	-4
demanderai à	-4
demeli	-4
demeli _ $	-4
demeli |	-4
demote	-2
demote <@>	-2
demote _ to	-1
den	-9
den <n>	9
den _ augusti	3
den _ bara	-5
den _ bestätigt	-4
den _ dovolenou	-6
den _ fin	-6
den _ jeg	-7
den _ schicke	-5
den _ übernimmt	-3
den dag	-7
den eingang	-4
den er	-6
den här	11
den mám	-6
den termin	-3
den vertrag	-5
den väcker	-5
denn	-5
denn _ $	-5
denn |	-5
denne	14
denominator	-4
denominator _ otherwise	-3
denominator |	-4
dental	-2
dentist	-5
dentist _ $	-2
dentist |	-2
department	-1
department _ tuesdays	-1
department on	-1
department |	-5
depois	-1
depois _ $	-5
depois |	-5
depuis	-8
depuis _ rien	-3
depuis _ |	-6
depuis plus	-3
depuis silence	-6
deputy	10
deputy _ the	-3
deputy |	-3
der	-5
der _ <n>	4
der _ ist	-7
der fragebogen	-2
derbyn	7
derbyn eich	7
des	13
descansa	-5
descansa _ $	-5
descansa |	-5
described	-1
described _ four	-1
described as	-1
desde	-7
deserves	-3
desk	3
desk <n>	-7
desk _ <@>	-2
desk _ <n>	5
desk _ five	-2
desk _ i'll	-4
desk _ is	-4
desk _ monday	-1
desk _ my	-1
desk _ number	-6
desk _ the	14
desk _ thursday	-2
desk _ two	-2
desk _ your	5
desk _ |	2
desk after	-2
desk and	-5
desk closed	-1
desk his	-6
desk on	-1
desk that	-2
desk until	4
desk |	9
despina	-2
despina ?	-2
despina _ $	-2
despina _ moved	-1
despina i've	-1
dessverre	-3
dessverre _ kan	-3
dessverre |	-3
destroy	-2
destroy it	-2
det	9
det _ alle	-5
det _ du	11
det _ etter	-3
det _ mejlet	8
det _ |	1
det forsto	-5
det här	10
det tyst	-7
det uka	-3
detach	-3
detach _ |	-3
detach it	-3
details	5
deux	-9
deux _ la	-5
deux lignes	-5
devia	-6
devia _ |	-6
devia sair	-6
devices	-1
devices _ in	-1
devices overestimate	-1
di	2
di non	6
dia	-2
dia <n>	-5
dia _ $	-9
dia _ puc	-5
dia no	-5
dia |	-4
diabetes	-2
diabetes _ |	-2
diabetes alone	-2
diabetic	4
diagnoses	-2
diagnoses _ expected	-2
diagnoses than	-2
dial	9
dial <n>	9
dias	3
did	-5
did _ all	-5
did _ course	-5
did _ get	-1
did _ it	-4
did _ know	1
did _ last	-1
did _ miss	-1
did _ phd	-3
did _ received	-1
did _ settle	-1
did _ training	-1
did _ twice	-1
did _ us	-1
did _ use	-4
did and	-4
did arrive	-1
did ask	-1
did her	-3
did i	-2
did it	-1
did not	4
did the	-5
did this	7
did you	-3
did |	-4
die	-19
die _ besser	-3
die _ hat	-5
die _ stimmen	-5
die it	-5
die preise	-5
die texte	-3
die tijd	-5
died	-3
dieną	-6
dieną _ pradėkite	-6
dieną atostogauju	-6
dies	-4
dies _ friday	-1
dies on	-1
diese	9
diese _ mail	6
diese e	6
dietary _ to	-3
dietary requirements	-3
difference	-1
difference _ the	-1
difference to	-1
different	-2
different _ each	-2
different _ which	-3
different _ |	-1
different people	-3
different shop	-2
different years	-1
digest	-1
digest _ as	-2
digest arab	-2
digests	-5
dilekçeyi	-6
dilekçeyi _ yazdı	-6
dilekçeyi aldığını	-6
dim	-15
dim _ cadarnhau	-4
dim ond	-4
din	15
din _ luni	-6
din nou	-6
dinner	-7
dinner _ $	-7
dinner |	-7
diolch	-4
diolch _ eich	-3
diolch _ gysylltu	5
diolch _ mae'r	-3
diolch _ mi	-4
diolch am	1
diolch eleri	-3
diolch |	-4
dirección	5
direct	1
direct _ mail	-3
direct _ on	6
direct my	-3
direct the	-4
directly	-4
directly ?	-1
directly _ $	-3
directly _ when	-1
director	-1
director ?	-2
director _ $	-2
director _ public	2
director of	2
directory	8
directory _ available	-2
directory service	-2
disability _ language	-1
disability not	-1
discard	-10
discard <n>	-4
discard _ $	-9
discard _ <n>	-3
discard _ and	-2
discard |	-9
discarded	8
discarded _ $	4
discarded |	4
disclose	-3
disclose _ or	-3
disclose copy	-3
disclosure	-4
disclosure _ the	-3
disclosure under	-3
discretion	-2
discretion _ defined	-2
discretion _ used	-2
discretion isn't	-2
discretion relationship	-2
discuss	1
discuss _ it'll	-2
discuss how	-2
discussion	-3
discussion mail	-2
display	-4
display _ as	-4
display me	-4
distracție	-5
distracție _ |	-5
distracție plăcută	-5
distribute _ in	-3
distribute information	-3
distributed	9
dit	8
dit _ een	4
dit is	4
ditt	17
ditt _ anders	-5
ditt _ har	10
ditt _ |	4
ditt meddelande	11
ditt mejl	7
ditë	-6
ditë _ me	-6
ditë jam	-6
diwrnod	5
diwrnod _ |	5
diwrnod gwaith	5
dni	7
dni |	6
do <n>	-6
do ?	7
do _ $	-13
do _ <n>	-1
do _ ?	-2
do _ as	-2
do _ back	-2
do _ disclose	-3
do _ dni	2
do _ for	-2
do _ have	9
do _ health	-4
do _ i	-2
do _ if	-3
do _ in	-7
do _ is	-3
do _ letters	-2
do _ locally	-1
do _ more	-5
do _ need	7
do _ on	-3
do _ once	6
do _ reply	-1
do _ respond	4
do _ rest	-3
do _ say	-5
do _ send	5
do _ sierpnia	-8
do _ the	-1
do _ two	-3
do _ use	-4
do _ want	-4
do _ wish	-2
do _ write	-1
do _ zdążę	-3
do _ |	-1
do and	-1
do anything	7
do friday	-2
do i	5
do not	2
do nothing	12
do others	-1
do piątku	-3
do remember	-1
do ring	-3
do so	-3
do stay	-3
do that	-3
do the	-5
do this	11
do tuesday	-1
do weeks	-3
do with	-4
do you	-2
do |	-10
doar	2
doar _ a	-6
doar că	-6
dobry	-4
doch	-5
doch _ antworten	-3
doch _ ob	-3
doch henrike	-3
doch nicht	-3
doctor	-3
doctor _ no	-4
doctor _ you	-3
doctor if	-3
doctor says	-4
document	2
document _ roma	-1
document called	-1
documents	4
documents _ happy	-1
documents is	-1
dod	-5
dod _ mawrth	-5
dod ddydd	-5
does	-3
does _ archive	-2
does _ break	-2
does _ have	-3
does _ i	-5
does _ know	15
does _ money	-2
does _ now	-4
does _ on	-3
does _ work	-6
does _ |	-2
does anybody	-4
does anyone	-4
does gen	-5
does it	-2
does not	8
does that	-2
does the	-2
does those	-4
does |	6
doesn't	-4
doesn't _ please	-4
doesn't open	-4
doing	-8
doing _ diabetes	-2
doing for	-2
dolly	-4
dolly _ the	-4
dolly about	-4
dolur	-4
dolur _ swnio	-4
dolur yn	-4
dom	-1
dom _ the	-1
dom in	-1
dominic	-3
dominic $	-2
domnule	-5
domnule _ |	-5
domnule pop	-5
don't	-6
don't _ <@>	-1
don't _ <n>	-3
don't _ a	-3
don't _ any	-3
don't _ at	-6
don't _ dare	-5
don't _ me	-5
don't _ mondays	-4
don't _ obliged	-5
don't _ one	-5
don't _ payments	-1
don't _ them	-6
don't _ this	-1
don't _ to	4
don't _ up	-5
don't _ us	-3
don't _ we	-3
don't _ with	-3
don't _ you	4
don't _ your	1
don't _ |	1
don't accept	10
don't agree	-3
don't bind	-1
don't bother	-2
don't count	-1
don't email	-6
don't expect	-3
don't feel	-3
don't get	-5
don't hear	6
don't hold	-1
don't know	-2
don't look	-7
don't need	2
don't send	-2
don't think	-3
don't wait	-7
don't want	-3
don't work	12
don't you	-5
donatella	-3
donatella _ il	-3
donatella scusa	-3
done	-10
done _ <n>	-5
done _ back	-5
done _ folder	-4
done _ just	-2
done _ on	-1
done only	-1
done |	-1
donnerstag	2
donnerstag _ im	-5
donnerstag wieder	-5
donor	1
dont	-5
dont hold	-1
dont know	-2
dont send	-1
dont want	-4
door	-8
door _ $	-1
door _ a	-2
door with	-2
door |	-6
dorazil	-4
dorazil _ děkuju	-4
dorazil moc	-4
dos	-14
dostarczyć	15
dostał	-6
dostał _ |	-6
dostał pismo	-6
dostałam	-5
dostałam _ z	-5
dostałam potwierdzenie	-5
doszedł	-5
doszedł _ |	-5
doszedł dziękuję	-5
doszła	-3
doszła _ od	-3
doszła |	-3
double	-4
double _ whenever	-3
double slot	-3
doubles	-1
doubt	-2
doubt _ me	-2
doubt ask	-2
dove	-3
dove _ a	-3
dove e	-3
dovolenou	2
dovolenou _ beze	-6
dovolenou začněte	-6
down	-3
down _ and	-1
down _ apologies	-2
down _ flu	-1
down _ the	-2
down _ tuesdays	-4
down and	-5
down for	1
down please	-1
down under	-2
down with	-3
down |	8
dozen	-5
dozen _ and	-1
dozen people	-1
doğrulamak	2
doğrulamak için	2
dołączyć	-6
dołączyć _ pół	-2
dołączyć na	-2
dqmi	-2
dqmi _ ethnic	-2
dqmi includes	-2
dr	-8
dr _ $	-6
dr _ elif	5
dr _ has	2
dr _ is	1
dr _ thank	-1
dr _ |	-8
dr castellane	-3
dr emeka	-1
dr lindqvist	-1
dr p	1
dr s	-2
dr |	-6
draft	-6
draft _ i'm	-2
draft _ started	-5
draft and	-5
draft |	-2
drei	2
drei wochen	-1
drie	3
drie werkdagen	3
dringenden	6
dringenden fällen	6
drink	-5
drink _ een	-5
drink er	-5
driver	-9
drives	-1
drives _ i	-1
drives |	-1
drop	-5
drop <@>	-2
drop _ a	-2
drop _ from	-4
drop _ is	-2
drop _ |	-2
drop in	-2
drop it	-2
drop me	-2
drop out	-1
dropped	-5
dropped _ <n>	-3
dropped _ adjustment	-1
dropped _ last	-1
dropped it	-1
dropped question	-3
dropped the	-1
dropped |	-2
drops	-3
dros	17
drowning	-5
drugim	-4
drugim _ ale	-4
drugim punktem	-4
du	3
du <n>	-7
du _ au	-11
du _ et	-5
du _ kan	-5
du _ nicht	-3
du _ svar	10
du _ |	-2
du doch	-3
du felet	-5
du får	14
du ikke	-5
du retour	-5
dubai	-3
due	7
due _ a	6
due _ week	-1
due that	-1
due to	5
duffield	-2
duffield _ the	-2
duffield as	-2
dug	-1
dug _ the	-1
dug out	-1
dumneavoastră	12
dumneavoastră _ fost	9
dumneavoastră a	9
duplicate	-5
după	4
după <n>	-3
după _ $	-3
durchwahl	7
durchwahl <n>	7
durchwahl _ $	7
during	13
during _ time	3
during the	8
during this	3
durumlarda	3
dus	-4
dus _ commentaar	-4
dus mijn	-4
duties	4
duty	-1
duty _ <n>	-1
duty _ officer	7
duty _ was	-4
duty _ |	-11
duty line	1
duty on	-6
duty press	7
duty team	-17
dweud	-4
dweud _ mae	-4
dweud |	-4
dwi	-10
dwi _ gwrs	-5
dwi _ wythnos	-3
dwi ar	-7
dwi ffwrdd	-3
dydd _ gan	-2
dydd _ wedyn	-2
dydd gwener	-2
dydd mawrth	-2
dydw	10
dydw _ ddim	10
dydw i	10
dzień	-7
dzień _ wydrukujemy	-5
dzień dobry	-4
dzień |	-5
dzięki	-3
dzięki _ doszła	-3
dzięki ulotka	-3
dziękuję	-8
dziękuję _ uratowała	-5
dziękuję _ wiadomość	-2
dziękuję _ wisi	-5
dziękuję serdecznie	-5
dziękuję za	-2
dziękuję |	-5
dá	-5
dá _ só	-5
dá trabalho	-5
då	-7
då _ jag	-6
då är	-6
dès	-3
dès _ retour	-3
dès mon	-3
délais	4
délais |	4
désormais	7
día	2
día <n>	5
día _ puedo	-3
día no	-3
días	-1
días _ no	-5
días libres	-5
döndüğümde	7
dönünce	-5
dönünce _ |	-5
dönünce konuşalım	-5
děkuju	-4
děkuju _ $	-4
děkuju |	-4
e	14
e ?	-3
e _ $	-3
e _ <@>	-2
e _ a	5
e _ agora	-4
e _ aldım	-4
e _ bună	-3
e _ catrin	-5
e _ che	-3
e _ de	11
e _ devia	-6
e _ grabă	-5
e _ hoje	-3
e _ is	-2
e _ medic	-3
e _ nada	-5
e _ nor	-1
e _ når	5
e _ or	-3
e _ sabia	-5
e _ um	7
e _ wird	3
e _ |	9
e a	-3
e bost	2
e byst	-4
e chiar	-3
e foarte	-3
e il	11
e mail	10
e mais	-5
e nicio	-5
e ninguém	-5
e não	6
e post	5
e postanı	-4
e postanız	8
e que	-6
e só	-6
e |	-5
each	-7
each _ ?	-1
each _ and	-2
each _ you	-18
each _ |	-6
each day	1
each figure	-1
each message	-13
each of	-18
each one	4
each time	-2
earlier	-6
earned	-5
easter	9
easter and	11
easter |	-1
easy	-7
easy _ $	-2
easy |	-4
eaten	-5
eaten _ |	-3
eaten it	-3
ed	1
edi	-12
editor	13
een	2
een _ en	-6
een _ met	-6
een _ mij	-5
een nummer	-6
een ontvangstbevestiging	-6
een op	-5
eens	-6
eens _ |	-6
eens gebeld	-6
effect	-3
effect _ by	-1
effect _ today	-1
effect from	-1
effect varies	-1
effective	-3
ei	6
ei _ i'r	-2
ei symud	-2
eich	18
eich _ wedi'i	5
eich _ |	8
eich cais	10
eich neges	13
eich ymholiad	6
eid _ $	-3
eid _ to	3
eid _ week	-8
eid mubarak	2
eid next	-8
eid |	8
eight	-4
eight _ for	-6
eight ask	-6
ein	1
eine	-3
eine _ steht	-4
eine antwort	-4
einer	-5
einer _ danach	-5
einer fortbildung	-5
einfach	2
einfach _ diese	2
einfach auf	2
eingang	-4
eingang _ |	-4
eingang bestätigt	-4
eingegangen	6
eingegangen _ wird	4
eingegangen und	4
einschliesslich	3
einschliesslich <n>	3
either	-3
either _ i	-4
either _ us	-3
either of	-3
either |	-4
el	1
el <n>	-4
el _ <n>	7
el _ ?	-3
el _ acusó	-5
el _ con	-3
el _ de	2
el _ no	-5
el _ parece	-3
el _ podemos	-1
el _ se	-3
el _ |	12
el anexo	-1
el ayuntamiento	-5
el correo	9
el día	5
el enlace	4
el jueves	-1
el nélkülem	-6
el número	5
el primero	-3
el segundo	-3
el taller	-5
elders	-4
eleri	5
eleri _ sleidiau	-3
eleri mae'r	-3
eleven	-7
elif	5
elime	-5
elime _ çok	-5
elime ulaştı	-5
else	3
else _ $	-5
else _ for	-1
else _ the	-1
else _ where	-2
else _ write	1
else does	-1
else has	-1
else knows	-2
else please	3
else the	8
else to	3
else |	-3
else's	-3
em	11
em _ de	3
em _ |	3
em caso	3
em dia	-4
email	22
email <@>	4
email _ $	-3
email _ <@>	-2
email _ ?	-4
email _ a	9
email _ any	-4
email _ back	13
email _ be	6
email _ been	4
email _ confidential	-4
email _ day	-4
email _ for	-12
email _ i	-17
email _ i'm	12
email _ i've	-4
email _ if	2
email _ me	7
email _ my	4
email _ no	6
email _ not	5
email _ on	4
email _ pain	-2
email _ phone	-5
email _ reached	2
email _ team	3
email _ the	5
email _ this	1
email _ we	4
email _ will	3
email _ you	-9
email _ your	3
email _ |	2
email a	-4
email and	-2
email at	19
email bounced	-4
email chest	-2
email collaboration	-2
email for	-4
email from	-1
email has	5
email i'm	7
email in	16
email into	12
email may	-3
email no	-5
email once	12
email piers	-2
email rui	-6
email so	1
email the	7
email them	-6
email to	6
email when	5
email will	5
email with	-11
email |	6
emailed	8
emailed a	-3
emailed me	6
emailing	12
emailing the	9
emailing |	7
emails	10
emails _ $	5
emails _ <n>	-1
emails _ after	1
emails _ being	9
emails _ day	-5
emails _ dia	-4
emails _ my	21
emails _ not	12
emails _ on	2
emails _ the	5
emails _ then	-6
emails _ this	-7
emails _ to	-2
emails _ |	-3
emails a	-4
emails are	12
emails at	5
emails back	-2
emails em	-4
emails from	-1
emails in	2
emails on	10
emails over	-2
emails returning	2
emails sent	-1
emails til	-6
emails to	-4
emails until	12
emails |	13
embarrassing	-3
embarrassing |	-3
emeka	-3
emergencies	10
emergencies _ still	-2
emergencies and	-2
emergencies on	6
emergency	12
emergency _ |	4
emigrated	-2
emot	7
emot din	8
employed	8
employed by	8
employee	2
employee _ i'd	-2
employee |	-2
emptying	-3
emptying _ |	-3
emptying it	-3
en	14
en _ <n>	4
en _ ce	-2
en _ días	-2
en _ er	-5
en _ et	5
en _ je	14
en _ jusqu'au	-5
en _ jusqu'à	-5
en _ lignes	-5
en _ mijn	6
en _ niets	-6
en _ olen	-7
en _ remerciés	-5
en _ sala	-5
en _ |	2
en attente	3
en congé	-5
en daarna	-6
en deux	-5
en drink	-5
en el	5
en janvier	-3
en la	4
en lees	14
en met	4
en obras	-5
en ont	-5
en otra	-9
en pääse	-7
en tus	-5
en vacances	-7
encontro	9
encontro me	9
encore	-7
encore _ coquille	-2
encore une	-2
encuentro	13
encuentro de	13
end	-2
end ?	-1
end _ $	-3
end _ an	-5
end _ august	-1
end _ happy	-2
end _ membership	-3
end _ the	3
end of	7
end |	-4
ending	-1
ending _ conversation	-1
ending the	-1
england	-1
england _ nhsmail	-1
england |	-1
english	-5
english _ $	-1
english _ an	-1
english _ the	-2
english _ |	-2
english and	-1
english on	-1
english only	-3
english to	-1
english trust	-1
english |	-3
enjoy	-12
enjoy _ allotment	-3
enjoy _ garden	-4
enjoy _ minute	-5
enjoy every	-5
enjoy the	-6
enjoying	11
enjoying _ $	-2
enjoying it	-2
enkäten	-5
enkäten _ kommit	-5
enkäten har	-5
enlace	4
enough	-5
enough |	-3
enquiries	16
enquiries <@>	7
enquiries _ $	8
enquiries about	12
enquiring	12
enquiring _ our	12
enquiring about	12
enquiry	4
enquiry _ a	-1
enquiry _ aim	-8
enquiry _ been	5
enquiry _ has	2
enquiry _ they	-7
enquiry _ we	-1
enquiry as	-7
enquiry has	6
enquiry is	5
enquiry we	-8
enquiry within	-1
enregistrée	-2
enregistrée _ depuis	-6
enregistrée |	-6
enrol	-1
enrolled	-5
enter	3
entre	4
entreaties	-5
entreaties _ $	-5
entreaties |	-5
entregue	3
entregue |	3
entro	6
entro _ giorni	6
entrust	-3
entry	-2
environment	-3
environment _ printing	-3
environment before	-3
envió	3
envoie	-9
envoie _ remarques	-3
envoie mes	-3
epiphany	-3
eq	-3
eq <n>	-3
eq _ you	-3
equalities	4
equalities _ it's	-3
equalities inbox	-3
equity	2
er	8
er _ ferie	-7
er _ op	-5
er _ på	-2
er _ tusind	-4
er _ |	15
er een	-5
er fin	-6
er jeg	-3
er kommet	-4
er på	2
er tilbake	5
era	-5
era |	-5
erhalten	-6
erhalten _ |	-6
erhalten danke	-6
erna	-4
erna _ $	-4
erna |	-4
ero	-3
ero _ ferie	-3
ero in	-3
error	-7
error _ by	-2
error _ deleting	-3
error _ notify	-2
error _ the	-5
error before	-3
error contact	-5
error please	-2
error rates	-2
erst	-1
erst _ |	-6
erst jetzt	-6
es	6
es _ jetzt	-6
es erst	-6
es un	5
escriba	8
ese	-3
ese _ no	-3
ese día	-3
eso	-6
eso _ hace	-6
eso fue	-6
esr	-2
esr _ |	-2
esr support	-2
essere	5
est	4
est _ attente	3
est _ vacances	-4
est _ |	-4
est en	-1
est juste	-4
esta	1
esta _ |	-1
esta tarde	-7
estabas	-5
estabas _ |	-5
estabas fuera	-5
estaré	-3
estaré fuera	2
este	20
este _ de	8
este _ mesaj	4
este _ para	3
este _ |	6
este correo	2
este un	4
esteemed	-4
esteemed _ |	-4
estimates	-2
estimates _ ethnic	-2
estimates by	-2
estive	-6
estive _ baixa	-6
estive de	-6
estou	2
estou _ férias	-2
estou _ licença	6
estou _ pôr	-4
estou a	-2
estou de	3
estoy	7
estoy _ baja	11
estoy de	7
está	1
está _ obras	-5
está _ |	-1
está en	-5
está lindo	-6
et	3
et _ ?	-3
et _ numéro	-5
et _ plus	-3
et _ vous	-2
et depuis	-3
et je	5
et le	-5
et ne	10
et vous	-1
ethics	-5
ethics _ |	-4
ethics approval	-3
ethnic	-4
ethnic _ aren't	-2
ethnic _ |	-2
ethnic category	-1
ethnic group	-4
ethnicity	2
ethnicity _ caused	-3
ethnicity and	2
ethnicity has	-3
ethnicity |	10
eto	-4
eto _ llun	-4
eto ddydd	-4
ett _ och	-7
ett _ svar	-7
ett automatiskt	-3
ett ärendenummer	-7
etter	-3
etter ?	-3
etter _ $	-3
etwas	-5
etwas _ tun	-5
etwas zu	-5
eu	6
eu _ wedi	-4
eu bod	-4
european	-1
evaluation	-2
evaluation _ |	-2
evaluation yet	-2
even	-7
even _ annual	-1
even _ her	-1
even _ if	-1
even _ |	-5
even for	-1
even just	-1
even tho	-1
even though	-1
evening	-1
evening _ the	-3
evening i	-2
evening |	-1
evenings	6
evenings _ i	4
evenings |	1
evenly	-2
evenly _ staff	-2
evenly white	-2
event	3
ever	-10
ever _ $	-4
ever _ |	-1
ever again	-1
ever get	-6
ever |	-3
every	-5
every _ and	4
every _ at	3
every _ i	-4
every _ morning	-1
every _ of	-4
every _ to	-2
every contribution	-2
every message	4
every minute	-5
every one	6
every post	-3
every single	-2
every time	-1
every weekday	-1
every |	-2
everybody	-7
everybody _ a	-3
everybody _ have	2
everybody _ when	-3
everybody _ |	-1
everybody answers	-3
everybody fairly	-1
everybody |	-3
everyone	8
everyone _ $	-1
everyone _ has	-1
everyone _ ines	-1
everyone _ so	-1
everyone else	2
everyone this	-1
everyone who	5
everyone |	-4
everyone's	-8
everyone's _ holiday	-8
everyone's on	-8
everything	-7
everything <@>	-2
everything _ <@>	-3
everything _ <n>	-3
everything _ send	10
everything _ the	1
everything _ then	-2
everything _ to	5
everything _ writes	-2
everything _ |	-2
everything after	-3
everything else	6
everything from	-1
everything of	-5
everything that	-1
everything to	-2
everything until	-2
everything you	6
everything |	-2
evidence	-3
evidence _ is	-1
evidence _ when	-1
evidence folder	-1
evidence summary	-1
evidence to	-2
ex	-2
exactly	-3
exactly _ people	-1
exactly the	-1
exactly this	-4
exam	-2
example	-4
example _ com	4
example _ net	-5
example _ org	-4
example |	-4
except	-3
except _ first	-2
except _ |	-3
except nepali	-2
except shall	-3
excludes	-1
excludes _ the	-1
excludes exactly	-1
excuse	-5
excuse _ |	-5
excuse brevity	-5
executive	-1
executive _ ask	-1
executive and	-1
executives	-2
executives _ budget	-2
executives my	-2
exempt	-3
exempt _ confidentiality	-3
exempt the	-3
exercise	-5
existing	-4
exists	-1
expect	8
expect _ answer	9
expect _ be	6
expect _ reply	-3
expect _ return	5
expect _ |	-6
expect a	4
expect to	9
expect you	-4
expected	-1
expected _ that	-2
expected for	-2
expenses	-4
expenses _ does	-4
expenses she	-4
experience	4
experience _ |	-4
experience officer	-5
expire	2
expire _ <n>	2
expired	-6
expired _ for	-6
expired ask	-6
explain	-4
explainer	-1
explainer _ plain	-1
explainer in	-1
ext	16
ext <n>	16
ext _ $	14
extend	-2
extend _ invitation	-1
extend an	-1
extended	-7
extended _ <n>	-6
extended to	-6
external	1
external senders	4
eye	4
eye _ <@>	-1
eye on	-1
eyes	-8
eyes _ |	-4
ești	-5
ești _ concediu	-5
ești în	-5
f	1
fa	-5
fa _ $	-5
fa |	-5
fac	-4
fac _ $	-4
fac |	-4
facilitating	-3
facilitation	-1
facilitator	-9
facilitator $	-4
facilitator <@>	-2
facilitator _ $	-3
facilitator _ <@>	-1
facilitator _ and	-1
facilitator _ he	-1
facilitator _ the	-3
facilitator _ today	-1
facilitator _ |	-2
facilitator he's	-1
facilitator here	-3
facilitator i'm	-2
facilitator rights	-2
facilitator role	-1
facilitator so	-1
facilitator |	-1
facilitator's	-3
facilitator's _ |	-2
facilitator's powers	-2
facilitators	-4
facilitators _ $	-2
facilitators |	-3
facilities	13
fact	-2
fact _ the	-1
fact |	-1
failure	-2
failure _ ours	-2
failure |	-2
fair	9
fair _ well	-2
fair point	-2
faire	4
faire _ fois	4
faire qu'une	4
fairly	-1
fairly _ missing	-1
fairly |	-1
faisal	-6
faisal _ meet	-6
faisal will	-6
faith	7
faithfully	-2
faithfully |	-1
falta	-1
falta _ anexo	-1
falta el	-1
familie	-3
familie _ pune	-3
familie aș	-3
families	-7
families _ be	-8
families _ they're	-1
families _ would	-1
families and	-1
families will	-8
families |	-1
family	-8
family _ in	-2
family _ is	-1
family _ return	2
family abroad	-2
family and	1
family background	-1
fancies	-2
fancies _ to	-2
fancies coming	-2
fancy	-7
fancy _ |	-7
fancy dinner	-7
faq	5
far	-7
far <n>	-3
far _ <n>	-5
far _ over	-1
far _ |	-2
far section	-5
fare	-6
fare _ il	-3
fare quando	-3
fariintaada	14
fasax	-1
fasax _ ku	-6
fasax ayaan	-6
fast	-3
fast ?	-2
fast _ most	-2
faster	-3
faster _ acknowledgement	-1
faster auto	-1
faswn	-4
faswn _ dweud	-4
faswn i'n	-4
father	-11
father |	-11
favor	-2
favor _ a	6
favor _ me	-10
favor a	4
favor contacte	6
favor no	-2
fear	-2
fear _ have	-2
fear they'll	-2
feb	-7
february	1
february _ $	-7
february |	2
fed	-8
fed _ $	-5
fed up	-1
fed |	-8
feedback	3
feel	-3
feel _ to	-5
feel obliged	-5
fees	-5
fel	-8
fel _ i	-4
fel briw	-4
felet	-5
felet _ $	-5
felet |	-5
fell	-4
fellow	-4
felly	-2
fenland	-4
fenland _ mailbox	-5
fenland that	-5
fenna	-6
ferie	-9
ferie _ al	-8
ferie _ certo	-3
ferie _ lo	-3
ferie _ mando	-4
ferie _ men	-7
ferie _ |	-3
ferie chi	-3
ferie dessverre	-3
ferie fino	-8
ferie ma	-4
ferie |	-8
festival	-2
festival _ to	-2
festival applies	-2
few _ $	-3
few _ |	1
few days	5
few months	-1
few |	-3
fewer	-4
fewer _ than	-2
fewer diagnoses	-2
fewn	10
fewn _ diwrnod	5
ffonia	-4
ffonia _ eto	-4
ffonia i	-4
ffoniwch	9
ffwrdd	5
ffwrdd _ nesa	-3
ffwrdd wythnos	-3
fi	9
fick	-7
fick _ automatiskt	-7
fick ett	-7
field	-2
field _ a	-2
field _ in	2
field _ my	-3
field _ none	-2
field added	-2
field but	-3
field got	-2
field |	-2
fifth	-4
fifty	-2
fifty _ $	-2
fifty |	-2
figure	-2
figure ?	-1
figure _ i'm	-1
figures	-3
figures _ $	-3
figures |	-3
file	-9
file _ my	-2
file _ open	-4
file _ shout	-3
file _ |	-4
file ask	-2
file doesn't	-4
file lives	-2
file |	-3
files	-2
files ?	-2
files _ $	-2
filipino	-1
filipino _ afghan	-1
filipino nepali	-1
fill	2
fill in	1
filled	-2
filled _ the	-4
filled in	-4
filloni	-6
filloni _ mua	-6
filloni pa	-6
filter	1
filter _ from	-1
filter not	-1
filter |	6
filtro	4
fin	-6
fin _ kun	-6
fin |	-6
fina	-5
fina _ $	-5
fina |	-5
final	-3
final _ here	-3
final _ i'm	-1
final _ |	-1
final final	-1
final version	-3
final |	-1
finance	-1
finance _ they've	-1
finance |	-1
find	2
find _ treat	-3
find a	2
find and	-3
find me	3
find the	-1
finding	-1
finds	-2
fine	-12
fine _ $	-7
fine _ shall	-3
fine _ |	-3
fine except	-3
fine here	-3
fine |	-8
finish _ friday	-1
finish _ the	5
finish on	-1
finish |	-6
finished	-3
finished _ $	-3
fino	4
fino _ <n>	-8
fino a	12
fino al	-8
fire	8
firm	2
firm _ |	3
first	-4
first $	-2
first <@>	-2
first _ $	-5
first _ ?	-2
first _ in	4
first _ money	-3
first _ never	-5
first _ no	-5
first _ now	-1
first _ tell	-1
first _ then	-2
first _ wai	-3
first _ weeks	-1
first _ you	-1
first _ |	1
first and	-3
first because	-2
first day	-2
first from	-1
first one	3
first place	-2
first question	-2
first things	-1
first thursday	-2
first time	9
first two	-1
first year	-2
first |	-7
fishing	14
fishing _ |	16
fitness	-3
fitness _ work	-3
fitness for	-3
five	-10
five _ $	-2
five _ and	-5
five _ languages	-1
five _ so	-4
five _ the	-2
five _ weekdays	-2
five days	-4
five has	-2
five main	-1
five on	-2
five |	-3
fixed	-4
fixed _ i	-5
fixed now	-5
fixing	-1
fixing _ |	-1
fixing it	-1
flaggan	-5
flaggan _ så	-5
flaggan user	-5
flexibly	-3
flexibly _ i	-3
flexibly |	-3
flight	-1
flights	-12
floor	9
flow	-5
flow _ more	-4
flow _ |	-2
flow again	-2
flow once	-4
flu	-1
flu _ $	-1
flu |	-1
flying	-2
flying _ to	-1
foarte	-3
foarte _ dar	-3
foarte bună	-3
foglio	-3
foglio _ che	-3
foglio scriviamo	-3
foi	14
foi recebida	3
fois	8
fois _ $	4
fois |	4
fold	-3
folder	-2
folder _ $	-9
folder _ attached	-1
folder _ i'm	-1
folder _ send	-2
folder _ |	-5
folder alaric	-3
folder cards	-4
folder is	-1
folder when	-4
folder will	-2
folk	-5
folks	-2
folks _ family	-2
folks visiting	-2
follow	1
follow _ link	7
follow the	7
follow |	-11
following	9
following _ <@>	2
following _ |	15
following page	8
following the	2
fond	-5
fond _ le	-5
fond mais	-5
food	8
foot	-11
foot _ each	-11
foot of	-11
football	-1
football |	-1
for	-4
for $	-1
for <@>	-3
for <n>	-6
for _ $	-5
for _ </>	-10
for _ <@>	-1
for _ <n>	1
for _ a	7
for _ about	10
for _ account	-1
for _ addressee	-5
for _ afternoon	-3
for _ alone	-11
for _ and	3
for _ attention	-5
for _ bank	7
for _ bit	-2
for _ but	-1
for _ card	-4
for _ co	-3
for _ copy	2
for _ date	-2
for _ day	12
for _ days	-2
for _ delay	-1
for _ desk	-1
for _ double	-3
for _ e	1
for _ email	-3
for _ emails	-1
for _ enquiry	-2
for _ family	-4
for _ first	3
for _ for	11
for _ fortnight	2
for _ from	-5
for _ group	-4
for _ helpful	-3
for _ holidays	-2
for _ hour	3
for _ i	-4
for _ if	-2
for _ in	15
for _ inconvenience	13
for _ information	5
for _ interpreters	-2
for _ kind	-9
for _ leave	3
for _ list	-8
for _ living	-2
for _ magic	-2
for _ mail	15
for _ manager	-6
for _ matters	-3
for _ me	10
for _ meant	-3
for _ message	-4
for _ migrant	2
for _ minutes	1
for _ monitoring	-2
for _ month	-4
for _ morning	-3
for _ new	1
for _ next	-5
for _ nhs	-1
for _ niece's	-3
for _ on	-5
for _ one	-7
for _ or	1
for _ over	-2
for _ own	1
for _ person	-6
for _ please	-1
for _ queries	2
for _ questions	4
for _ rates	-2
for _ record	-4
for _ recruitment	-1
for _ registration	-3
for _ request	5
for _ responses	-2
for _ rest	7
for _ returns	-1
for _ service	-1
for _ slow	-5
for _ staff	-2
for _ support	-5
for _ than	-3
for _ that	-5
for _ the	-3
for _ this	2
for _ time	-1
for _ to	17
for _ translated	-1
for _ trust	-3
for _ until	-1
for _ us	6
for _ week	-8
for _ weeks	1
for _ who	-1
for _ with	-1
for _ work	-2
for _ workers	-4
for _ writer	-3
for _ year	4
for _ years	-5
for _ you	8
for _ your	8
for _ |	-10
for a	-10
for access	-5
for all	-8
for an	-1
for annual	-1
for any	8
for anyone	-1
for anything	6
for appointments	-4
for approval	11
for bank	-2
for carry	-2
for catching	-5
for christmas	-1
for clinical	4
for clinics	-2
for contacting	2
for data	-1
for dates	-2
for diabetes	-2
for different	-1
for eid	-11
for emailing	10
for enquiries	12
for error	-2
for ever	-2
for everyone	-3
for everything	-2
for getting	14
for good	-4
for here	-2
for him	-1
for ios	-10
for it	-5
for jury	-1
for lorcan's	-5
for maternity	2
for me	-13
for more	-4
for my	6
for national	-1
for nine	-4
for one	7
for our	-4
for patient	14
for people	-4
for persevering	-5
for planning	-1
for raising	-5
for reporting	6
for sharing	8
for such	-3
for ten	-4
for that	-8
for the	2
for them	-2
for this	-2
for three	-4
for tuesdays	-4
for two	-7
for urgent	-20
for us	-8
for vaccine	-1
for women	-1
for work	-3
for writing	31
for you	4
for your	-5
for |	-4
fora	6
forever	-6
forever |	-7
forged	7
forget	-4
forget <@>	-2
forget _ |	-2
forget the	-2
forgetting	-3
forgive	-4
forgive _ telegram	-2
forgive the	-4
forgot	-1
forgotten	4
form	3
form !	-19
form _ <n>	3
form _ our	1
form _ the	-4
form _ to	-8
form _ |	-5
form address	5
form asks	-51
form called	-44
form code	-22
form greeted	-36
form has	-8
form link	49
form none new	-35
form numbers 0	-3
form numbers 1	7
form numbers 2	15
form numbers 3	-2
form on	1
form or	-4
form own answers	14
form own new	-25
form quotes	-23
form reply answers	-1
form reply new	-63
form sentences 0	-44
form sentences 1	-18
form sentences 2	-3
form sentences 3	10
form sentences 4	11
form sentences 5	13
form sentences 6	1
formal	-5
format	4
formation _ jeudi	-5
formation jusqu'à	-5
formatting	-2
formatting _ ask	-1
formatting |	-1
former	5
former _ <@>	-4
forms	-5
forms _ from	-1
forms back	-1
forsto	-5
forsto _ i	-5
forsto alle	-5
fortbildung	-2
fortbildung _ können	-5
fortbildung danach	-5
fortnight	4
fortnight _ $	1
fortnight |	4
forty	-7
forty _ booklets	-5
forty pashto	-5
forum	2
forward	-8
forward _ |	-4
forward yours	-4
forwarded	1
forwarded _ $	-1
forwarded _ please	8
forwarded _ to	-2
forwarded it	-2
forwarded |	6
forwarding	-4
fost	6
fost _ cu	6
fost _ de	-5
fost tot	-5
found	-4
found _ <@>	1
found _ was	-5
found it	-5
found on	4
found |	6
foundation	4
foundation _ $	4
foundation trust	5
four	-3
four ?	-1
four _ about	-5
four _ if	-1
four _ offer	-2
four _ received	-5
four _ then	-1
four _ |	-1
four areas	-2
four complaints	-5
four months	-1
four parts	-5
four times	-1
four weeks	-1
four |	6
fourth	-5
fr	-2
fra	-5
fra _ om	-5
fra legen	-5
frage	-7
frage <n>	-5
frage _ versteht	-5
frage _ woche	-4
frage nächste	-4
fragebogen	-6
fragebogen _ angekommen	-2
fragebogen _ da	-5
fragebogen ist	-6
fragt	-3
fragt _ henrike	-3
fragt doch	-3
fram	5
fram _ $	12
fram _ jag	-5
fram |	5
frances	-3
frances _ $	-3
frances olatunde	-3
français	-10
frau	1
frau _ |	-4
frau haas	-5
fredag	-3
free	-1
free _ and	-1
free _ charge	4
free of	3
free text	-1
free to	-1
freedom	-3
freedom _ information	-1
freedom _ speak	-3
freedom of	-1
freedom to	-3
freely	-2
freely _ $	-1
freely |	-1
freitag	3
freitag _ einer	-5
freitag auf	-5
fretting	-2
fretting _ i	-2
fretting |	-2
fri	16
fri <n>	4
friday	3
friday $	-1
friday <n>	-1
friday _ $	-1
friday _ a	-2
friday _ and	-2
friday _ could	-1
friday _ december	-2
friday _ i'm	-6
friday _ is	-3
friday _ my	-10
friday _ the	15
friday _ this	-1
friday _ what	-1
friday and	-1
friday as	-2
friday here's	-1
friday i	8
friday is	-6
friday lunchtime	-3
friday so	-2
friday |	1
fridays	-5
fridays _ i'm	-5
fridays _ more	-4
fridays any	-4
fridays when	-1
fridays |	2
friends	-1
from	-5
from <@>	-7
from <n>	18
from _ $	4
from _ <@>	-3
from _ address	11
from _ am	3
from _ and	15
from _ at	3
from _ back	-3
from _ bank	-1
from _ birth	-2
from _ booking	-2
from _ but	-2
from _ december	-4
from _ desk	7
from _ doctor	-3
from _ first	-3
from _ for	4
from _ i	-3
from _ icb	-3
from _ in	2
from _ iphone	-6
from _ is	-1
from _ it	-2
from _ june	5
from _ leave	-6
from _ list	-5
from _ mail	-2
from _ membership	-1
from _ no	-3
from _ november	-2
from _ october	12
from _ office	10
from _ panel	-2
from _ phone	-5
from _ quarter	-1
from _ royal	-4
from _ same	-3
from _ senders	3
from _ september	4
from _ should	-3
from _ side	-5
from _ so	-4
from _ subscriber's	-1
from _ system	-4
from _ that	-3
from _ till	-2
from _ to	2
from _ today	-7
from _ until	10
from _ use	-1
from _ within	5
from _ work	1
from _ |	-12
from a	1
from all	5
from an	12
from annual	-2
from fretting	-2
from glasgow	-1
from here	-5
from home	-11
from leave	-1
from maternity	-2
from may	-8
from me	6
from monday	-1
from my	-9
from nine	-2
from now	-9
from one	-2
from our	-2
from people	13
from saturday	-2
from sick	-4
from sunday	-7
from surgery	9
from that	-1
from the	-10
from their	-2
from then	-3
from there	-4
from this	-10
from thursday	11
from today	-6
from tomorrow	-6
from tonight	-2
from us	1
from which	-3
from work	6
from you	11
from your	-8
front _ his	-6
front desk	-2
front of	1
frozen	-3
fråga	-6
fråga <n>	-8
fråga _ ska	-5
fråga _ är	-5
fue	-6
fue _ un	-6
fue hace	-6
fuera	-2
fuera _ no	-5
fuera |	-5
full	-4
full _ $	2
full _ and	10
full _ executives	-2
full _ i	-3
full _ on	-4
full _ you're	-1
full address	10
full comments	-4
full of	-2
full stop	-2
full |	-5
fun	-2
function	2
fund	3
funeral	5
funeral _ please	-1
funeral so	-1
funeral |	8
funny	-4
fuori	9
fuori _ fino	4
fuori ufficio	4
further	-5
further _ to	-1
further _ |	1
further answers	-1
further notice	4
future	-4
future <@>	-3
future _ $	-4
future |	-3
fy	10
fy _ |	-5
fy lle	-5
fydd	-6
fydd _ yn	-3
fydd _ ôl	-5
fydd hyn	-3
fydd o'n	-5
fällen	6
får	14
får svar	10
fått	-1
fått _ |	-7
fått brevet	-7
férias	-8
férias _ <n>	-5
férias _ algarve	-5
férias _ dia	-13
férias até	-13
férias no	-5
för	1
först	-5
först _ |	-5
först nu	-5
förstå	-5
förstå _ $	-5
förstå |	-5
föräldraledig	10
föräldraledig till	10
für	12
für _ nachricht	-1
für ihre	3
g	-2
gan	-1
gan _ i'n	-2
gan mod	-2
gang	-7
gang _ $	-7
gang |	-7
gap	-1
gap _ described	-1
gap is	-1
gaps	-4
garden	-4
garden _ $	-4
garden |	-4
gave	-8
gave _ papers	-6
gave my	-6
gave up	-3
gdpr	-2
gdpr _ request	-2
gdpr i	-2
gebeld	-6
gebeld _ $	-6
gebeld |	-6
geen	-4
geen _ |	-7
gefällt	-5
gefällt _ |	-5
gefällt mir	-5
geht	-2
geldi	-10
geldi _ ses	-3
geldi _ teşekkürler	-3
geldi sonra	-3
geldi çok	-3
gelemeyeceğim	-6
gelemeyeceğim _ siz	-6
gelemeyeceğim |	-6
gelesen	-2
gelesen |	-2
gelezen	7
gelezen |	7
gemeente	-2
gemeente _ alleen	-6
gemeente heeft	-6
gen	-5
gen _ ddim	-5
gen _ |	-2
gen i	-5
general	-1
general _ month	-3
general this	-3
geneva	-6
geneva and	-6
gentile	3
gentleman	-5
genuine	-1
geraldine	6
gern	3
gern _ |	3
gern telefonieren	-5
geschlossen	4
geschlossen _ etwas	-5
geschlossen ohne	-5
geschlossen |	11
get	2
get _ $	-2
get _ ?	-1
get _ answerphone	-2
get _ answers	-2
get _ any	-1
get _ beyond	-2
get _ email	2
get _ every	-4
get _ field	-2
get _ for	-9
get _ from	8
get _ imam	-2
get _ interpreter	-1
get _ it	-1
get _ manager	-1
get _ of	-6
get _ on	5
get _ sheets	-4
get _ the	-2
get _ they'll	-3
get _ to	14
get _ touch	3
get _ twice	-3
get _ which	-3
get _ |	7
get a	11
get an	-3
get any	-3
get anything	-2
get back	16
get in	3
get into	-3
get it	3
get me	-3
get on	-1
get otherwise	-3
get outlook	-9
get past	6
get permission	-4
get rid	-6
get several	-2
get the	-4
get things	-6
get this	-1
get your	-1
gets	-8
gets _ back	-3
gets _ category	-2
gets _ off	-3
gets _ |	-3
gets it	-3
gets mum's	-2
gets switched	-3
getting	-1
getting _ from	-4
getting _ touch	14
getting _ |	-4
getting in	14
getting personal	-2
gewoon	-5
gewoon _ aan	-5
gewoon weer	-5
ghana	3
gibt's	-3
gibt's ?	-3
gibt's _ $	-3
gideon	-3
gideon _ he's	-3
gideon and	-3
gillian	-6
gillian $	-7
giorni	6
giorni _ |	4
giorni lavorativi	4
giorno	4
giorno _ in	-4
giorno sono	-4
giovedì	14
gisteren	-6
gisteren _ eens	-6
gisteren maar	-6
give	-3
give <@>	-2
give _ a	-2
give _ advice	4
give _ on	-2
give _ the	-3
give advice	-2
give her	-3
give it	-8
give me	-5
give medical	4
give this	-3
give up	-3
give you	8
given	1
given _ a	-1
given _ |	-2
given age	-2
given it	-1
given the	4
gives	-11
gives _ a	-1
gives _ medicine	-4
gives _ mr	-2
gives _ |	-10
gives a	-2
gives her	-2
gives the	-4
gives you	-1
giving	-2
giving _ a	-1
giving reception	-1
già	-3
già _ il	-3
già prenotato	-3
glad	-2
glad _ but	-6
glad to	-1
glasgow	-5
glasgow _ short	-1
glasgow |	-1
gms	3
gms <n>	3
go	-7
go _ $	-8
go _ <@>	1
go _ from	-2
go _ ideas	-1
go _ leave	-3
go _ my	3
go _ on	6
go _ out	-1
go _ the	2
go _ them	-4
go _ through	3
go _ to	2
go _ without	-3
go _ zacznijcie	-6
go _ |	-1
go ahead	-7
go by	-6
go on	-8
go straight	3
go through	6
go to	10
go |	-15
god	-7
god _ him	-3
god _ |	-5
god bless	-5
godziny	-2
godziny _ telefon	-2
godziny przez	-2
goes	-13
goes _ <@>	-1
goes _ are	-5
goes _ out	-6
goes _ the	-3
goes _ to	-2
goes _ |	-3
goes back	-2
goes first	-1
goes out	-1
goes straight	-6
goes to	-6
goes we	-5
goes well	-2
gohebiaeth	-3
gohebiaeth _ gymraeg	-3
gohebiaeth _ yn	-3
gohebiaeth gymraeg	-3
gohebiaeth yn	-3
going	-9
going _ be	-1
going _ free	-1
going _ this	-1
going by	-1
going into	-3
going through	-1
going to	-6
golf	-3
gone	-2
gone _ a	5
gone _ before	-1
gone _ finance	-1
gone _ people	-3
gone astray	-2
gone fishing	16
gone to	-2
gone |	-8
good	-17
good _ $	-3
good _ and	-2
good _ for	-1
good _ i	-2
good _ of	-1
good _ the	-3
good _ this	-3
good _ to	-7
good _ |	-10
good afternoon	-4
good article	-3
good day	-3
good deal	-1
good evening	-3
good morning	5
good question	-2
good recovery	-2
good spot	-8
good |	-9
goodness	-5
goodness _ course	-5
goodness of	-5
got	-17
got _ acknowledgement	-1
got _ average	-2
got _ down	-2
got _ from	-1
got _ item	-8
got _ reference	-2
got _ standard	-6
got _ thanks	-6
got _ to	-2
got _ yet	-2
got _ you	-8
got _ |	-2
got an	-1
got back	-1
got it	-11
got me	-6
got on	-2
got thank	-8
got that	4
got the	-6
got this	-4
got up	-2
got your	-2
govanhill	-1
govanhill _ final	-1
govanhill final	-1
governance	1
governance $	-2
governance office	2
gp	-1
gp _ e	-3
gp _ go	5
gp _ the	-1
gp nu	-3
gp |	-1
gps	-1
gps _ $	-1
gps |	-1
graag	-9
grabă	-5
grabă _ îmi	-5
grabă |	-5
grace	-7
grace _ $	-2
grace _ the	-2
grace and	-2
gracias	-5
gracias _ falta	-1
gracias _ lo	-7
gracias _ su	-4
gracias _ |	-3
gracias macarena	-3
gracias por	3
gracias |	-7
grande	-3
grande _ el	-3
grande |	-3
grants	-6
grateful	-3
grateful _ the	-3
grateful for	-3
grazie	-3
grazie _ è	-4
grazie mille	-4
great	-7
great _ |	-2
great holiday	-7
greater	-4
greater _ that	-5
greater fenland	-4
grid	9
group	-3
group _ <n>	-15
group _ age	-2
group _ any	-1
group _ i	-3
group _ i'm	-1
group _ official	-2
group _ our	-2
group _ the	-1
group _ then	-4
group _ use	-3
group and	7
group aren't	-2
group for	-2
group given	-2
group in	-1
group know	-4
group to	-9
group |	1
gruppen	-5
gruppen _ |	-5
gruppen vår	-5
guaranteed	-3
guaranteed _ if	-3
guaranteed |	-3
guard	17
guardian	-5
guardian _ someone	-3
guardian and	-5
guess	-5
guess _ has	-3
guess _ of	-2
guess ethnicity	-3
guess which	-2
guest	-8
guest _ $	-8
guest |	-8
guidance	-2
guidance _ code	-3
guidance _ i'm	-2
guidance _ reimbursements	-1
guidance says	-1
guidance when	-2
guidance |	-3
gujarati	-4
gusta	-3
gusta _ el	-3
gusta más	-3
guten	3
guten tag	3
gwaith	10
gwaith _ $	6
gwaith _ |	7
gwaith |	5
gweithio	6
gweithio i'r	7
gweithio'n	2
gweithio'n _ amser	2
gweithio'n rhan	2
gwelwch	-1
gwelwch _ dda	-1
gwelwch yn	-1
gwen	-5
gwener	4
gwener _ mod	-2
gwener gan	-2
gwenllian	-1
gwrs	-5
gwrs _ bydd	-5
gwrs |	-5
gyfer	-12
gyfer _ <n>	-5
gyfer y	-5
gymraeg	-5
gymraeg _ byddwn	-3
gymraeg _ gymraeg	-3
gymraeg _ ni	-3
gymraeg ac	-3
gymraeg yn	-3
gymraeg |	-3
gysylltu	5
gå	-7
gå _ gang	-7
gå i	-7
går	-3
går _ jag	-3
går inte	-3
gönül	-5
gönül _ broşürler	-5
gönül abla	-5
gün	-6
gün _ gelemeyeceğim	-6
gün izinliyim	-6
günleri	6
günleri _ |	6
günü	10
güzel	-3
güzel _ |	-3
güzel olmuş	-3
h	6
h _ $	10
h |	5
ha	-2
ha _ confermato	-7
ha sido	11
ha solo	-7
haas	-5
haas _ den	-5
haas |	-5
habe	1
habe _ erhalten	-6
habe ich	-6
había	-9
había _ que	-5
había _ registrada	-6
había sido	-6
había visto	-5
hace	-3
hace _ mes	-6
hace un	-6
hacked	-4
hacked |	-4
had	-14
had _ acknowledgement	-2
had _ ask	-4
had _ cancelled	-2
had _ email	-2
had _ forms	-1
had _ from	1
had _ her	-4
had _ it	-3
had _ laptop	-1
had _ lost	-1
had _ mastectomy	-2
had _ of	-1
had _ patient's	-1
had _ quick	-4
had _ receipt	-6
had _ told	-1
had _ turn	-2
had _ wrong	-3
had _ |	-2
had a	-4
had an	-1
had asked	-1
had been	-4
had eaten	-3
had heard	-1
had my	-4
had no	-4
had people	-2
had promised	-4
had sent	-1
had someone	-2
had that	-3
had the	-1
had to	-4
haddad	3
haematologist	-5
haftaya	-6
haftaya _ dönünce	-5
haftaya _ olur	-3
haftaya alsak	-3
haftaya izindeyim	-5
haha	-3
haha _ meine	-3
haha auf	-3
hair	-3
hakan	-4
hakan _ postanı	-4
hakan e	-4
half	-12
half _ covering	-2
half _ for	-1
half _ team's	-1
half _ us	-4
half are	-2
half of	-11
half the	-1
halina	-5
halina $	-5
hallgarth	-2
hallgarth _ senior	-2
hallgarth |	-2
halloldu	-3
halloldu _ $	-3
halloldu |	-3
hamlets	-3
hamlets _ sunday	-3
hamlets on	-3
hand	-3
hand _ $	-5
hand _ just	-2
hand _ over	6
hand over	-3
hand |	-6
handle	-5
handle _ care	-3
handle with	-3
handled	6
handled _ no	-2
handled and	-2
handling	1
hands	-4
hands _ to	-2
hands over	-2
hang	-5
hang _ and	-5
hang up	-5
hangen	-5
hangen _ |	-5
hangen al	-5
hanno	-5
hanno _ in	-5
hanno risposto	-5
hansa	-4
hansa _ our	-4
hansa in	-4
happens	4
happens _ the	-2
happens next	1
happens on	-2
happy	-8
happy _ be	-3
happy _ share	-4
happy _ talk	-1
happy _ the	-3
happy _ year	-2
happy _ |	-8
happy birthday	-7
happy for	-3
happy new	-2
happy to	-7
happy with	-2
har	11
har _ bekräftat	-7
har _ emot	7
har _ fram	-5
har _ och	3
har _ på	12
har _ tack	-5
har bara	-7
har kommit	-9
har semester	3
har tagit	7
hard	-3
hardly	-5
hardly _ of	-1
hardly _ |	-4
hardly any	-1
hardly open	-4
hargeisa	-1
hará	-5
hará _ en	-5
hará pero	-5
has	3
has _ <n>	-2
has _ ?	-1
has _ a	-8
has _ and	-1
has _ another	-1
has _ ask	-6
has _ assigned	13
has _ astray	-1
has _ at	-6
has _ be	-11
has _ been	1
has _ big	-3
has _ blessing	-3
has _ checked	-4
has _ closed	7
has _ created	7
has _ declare	-1
has _ delivered	3
has _ ethics	-2
has _ evaluation	-2
has _ field	-2
has _ found	-5
has _ from	-3
has _ gone	4
has _ his	-5
has _ in	-7
has _ it	-1
has _ its	-1
has _ logged	5
has _ off	-2
has _ old	-3
has _ over	13
has _ passed	10
has _ reached	6
has _ received	4
has _ recordings	-2
has _ resolved	2
has _ table	-7
has _ the	3
has _ to	-5
has _ trying	-3
has _ us	-3
has _ with	-4
has _ worth	-2
has _ your	9
has _ |	-3
has a	-7
has agreed	-1
has all	3
has an	-2
has anyone	-1
has arrived	4
has asked	-5
has been	19
has caused	-3
has changed	12
has earned	-3
has expired	-6
has for	-1
has gone	-2
has it	-6
has kindly	-1
has left	4
has looked	-6
has managed	-2
has moved	7
has my	4
has no	-5
has not	7
has nothing	-5
has now	1
has passed	6
has reached	3
has received	4
has retired	-1
has run	-1
has suggested	-1
has taken	10
has tested	-1
has the	1
has to	-10
has wandered	-1
hasn't	-7
hasn't _ $	-6
hasn't _ by	-1
hasn't arrived	-1
hasn't been	2
hasn't |	-6
hasta _ <n>	-3
haster	11
hat	-9
hat _ nur	-4
hat _ ticket	-5
hat mein	-5
hat mir	-4
haus	7
haut	-5
haut _ $	-5
haut |	-5
have	1
have <n>	-2
have _ <n>	-6
have _ a	4
have _ access	6
have _ an	-1
have _ and	-5
have _ as	-3
have _ asked	-1
have _ be	-3
have _ clinic	-6
have _ do	9
have _ email	8
have _ filled	-4
have _ for	10
have _ four	-5
have _ had	4
have _ heard	8
have _ hip	-5
have _ hospital	-1
have _ i	-8
have _ idea	-1
have _ it	-7
have _ left	5
have _ look	-4
have _ message	4
have _ my	8
have _ name	-3
have _ new	-4
have _ nothing	-2
have _ of	-2
have _ off	-1
have _ offer	-2
have _ on	-8
have _ show	-1
have _ so	-1
have _ someone	2
have _ the	-6
have _ this	-5
have _ to	21
have _ us	-9
have _ view	-2
have _ with	11
have _ your	13
have a	-9
have access	11
have asked	8
have been	-6
have comments	-9
have emailed	12
have everything	1
have gone	3
have had	-3
have heard	-2
have it	-4
have left	1
have loved	-1
have me	-1
have missed	8
have most	-2
have moved	16
have my	-5
have no	-7
have not	10
have now	8
have one	-4
have only	1
have put	2
have raised	-4
have reached	10
have received	-4
have seen	-1
have since	-1
have someone	-4
have switched	-3
have the	-9
have to	2
have told	-2
have worked	15
have you	-1
have your	8
haven't	-1
haven't _ it	-2
haven't been	4
haven't got	-2
having	-7
having _ in	-2
having _ my	-2
having a	-1
having sat	-2
he	-16
he _ be	-1
he _ me	-1
he _ no	-5
he _ stay	-1
he _ that	-4
he _ the	-2
he _ to	-4
he _ |	-4
he asks	-1
he can	-2
he can't	-2
he did	-2
he knows	-2
he retired	-7
he runs	-4
he stays	-1
he writes	-2
he'd	-3
he's	-10
he's _ it	-3
he's _ leave	-2
he's _ till	-4
he's _ to	-2
he's _ |	-1
he's away	-4
he's emptying	-3
he's not	-2
he's on	-2
head	-3
head _ biochemistry	-1
head of	-1
health	8
health $	3
health _ $	-2
health _ and	11
health _ i	2
health _ it's	-1
health _ team	3
health _ |	1
health and	-1
health board	9
health equity	2
health inequalities	2
health information	3
health observatory	-1
health service	1
health survey	-2
health visiting	3
health |	-2
hear	8
hear _ $	-15
hear _ me	20
hear _ tiredness	-3
hear _ us	-2
hear _ |	-13
hear about	-3
hear from	14
hear hear	-15
hear nothing	13
hear otherwise	-2
hear |	-15
heard	1
heard _ it	-1
heard _ since	-2
heard from	8
heard nothing	-2
heard of	-1
heart	-8
heart _ $	-6
heart |	-5
hebben	10
hebben uw	10
heddiw	2
heddiw _ byddaf	4
heddiw |	2
heeft	-6
heeft _ de	-6
heeft alleen	-6
hej	-2
hej _ jag	-2
hej alla	-10
hej |	7
held	-1
held _ <n>	-5
held _ a	4
held _ message	-1
held because	-1
held until	5
held your	-1
held |	2
heledd	-5
heledd _ yn	-5
heledd yno	-5
hello	12
hello _ i	3
hello _ i'm	9
hello _ is	11
hello _ thank	5
hello _ the	10
hello _ yes	-2
hello _ you	18
hello _ |	-2
hello all	-6
hello and	4
hello i	-8
hello raminder	-1
hello salma	-1
hello this	11
hello |	14
help	7
help <@>	18
help _ $	14
help _ <n>	6
help _ run	-1
help _ she	-4
help _ the	-9
help _ |	-5
help in	-15
help lou	-3
help to	5
help with	4
help |	2
helpdesk	3
helpful	-5
helpful _ everybody	-3
helpful _ will	-3
helpful comments	-3
helpful |	-3
helping	6
helpline _ staffed	-2
helpline is	-4
henceforth	-6
henceforth <@>	-2
henceforth _ $	-4
henceforth |	-3
henceforward	-4
henrike	-3
henrike _ sie	-3
henrike ob	-3
hepatitis	-1
hepatitis _ by	-1
hepatitis b	-1
her	-11
her _ $	-4
her _ <@>	5
her _ address	-4
her _ expect	-4
her _ for	-5
her _ i	5
her _ i've	-2
her _ is	-2
her _ of	-2
her _ on	-3
her _ please	-1
her _ reply	-1
her _ she	-6
her _ the	-2
her _ |	-7
her address	-1
her auto	-1
her before	-3
her by	-1
her from	-2
her mails	-1
her membership	-1
her messages	-3
her old	-4
her on	-2
her out	-2
her phd	-3
her post	-1
her posts	-1
her thanks	-4
her the	-2
her to	-6
her wrist	-1
her |	-8
here	-10
here </>	9
here _ $	-3
here _ and	-3
here _ are	-4
here _ be	14
here _ had	-1
here _ help	-4
here _ i	1
here _ i'll	-3
here _ nepali	-2
here _ of	-1
here _ please	-1
here _ the	-9
here _ thursdays	-2
here _ well	-2
here _ |	-6
here as	-4
here because	-1
here before	-3
here except	-2
here is	-2
here it	-4
here on	-5
here to	7
here you	-4
here |	-12
here's	-12
here's _ as	-1
here's _ revised	-5
here's _ the	-1
here's ours	-1
here's the	-5
here's what	-1
hers	-4
hers _ a	-2
hers _ future	-2
hers _ |	-1
hers in	-2
hers with	-2
herself	-3
hes	-1
het	2
het _ dat	-6
het _ de	-3
het _ hoor	-5
het _ |	9
het klopt	-6
het ook	-3
het werk	-5
het ziekenhuis	-6
heute	5
heute _ da	-3
heute wieder	-3
hi	10
hi _ back	-2
hi _ for	4
hi _ i	-4
hi _ i'm	3
hi _ i've	-1
hi _ sent	-1
hi _ |	1
hi abdi	-1
hi all	-3
hi despina	-1
hi i	-1
hi i'm	10
hi jo	-1
hi maryam	-2
hi there	12
hi zainab	-1
hi |	15
hide	-3
hilary	7
him	-15
him _ $	-3
him _ <@>	-1
him _ for	-1
him _ invite	-1
him _ the	-9
him _ |	-8
him as	-3
him at	-2
him in	-7
him off	-4
him up	-2
him |	-4
himself	-1
hip	-5
hip _ |	-5
hip done	-5
his	-10
his _ <@>	-3
his _ i	-1
his _ is	-6
his _ of	-2
his _ off	-4
his _ |	-6
his address	-4
his emails	1
his mail	-2
his number	-6
his out	-2
his successor	-1
history	3
hmm	-2
ho	-3
ho _ prenotato	-3
ho già	-3
hodan	5
hodan $	-2
hoi	-9
hoi _ presentatie	-4
hoi lieke	-4
hoje	-6
hoje _ isto	-3
hoje _ ninguém	-5
hoje e	-5
hoje vi	-3
hola	-11
hola _ |	-1
hola a	-14
hola pilar	-1
hold	-12
hold <@>	-2
hold _ <@>	-1
hold _ again	-5
hold _ first	6
hold _ from	-1
hold _ mail	-7
hold _ mails	-2
hold _ posts	-2
hold _ the	-4
hold _ till	-2
hold all	-2
hold back	-3
hold everything	-1
hold her	-1
hold hers	-1
hold his	-3
hold my	-6
hold the	-3
hold until	2
hold whatever	-2
hold |	5
holder	5
holder _ on	2
holder ferie	4
holding	-1
holding _ bimpe	-3
holding |	-3
holiday	6
holiday _ $	-9
holiday _ chase	-1
holiday _ crete	-5
holiday _ saturday	-1
holiday _ the	1
holiday _ we'll	-7
holiday _ when	-1
holiday _ |	-2
holiday and	11
holiday from	-1
holiday i'll	-1
holiday in	-5
holiday pay	-7
holiday weekend	3
holiday |	-7
holidays	15
holidays _ add	-2
holidays and	11
holidays we	-2
home	-14
home <@>	-6
home _ $	-3
home _ <n>	-1
home _ congratulations	-1
home _ ten	-3
home _ typical	-7
home _ week	-2
home about	-3
home again	-1
home and	-2
home on	-1
home this	-2
home to	-3
home today	-7
home |	-4
honestly	-5
honestly _ everybody	-3
honestly |	-5
hong	-4
hong _ carers	-4
hong kong	-4
honno	-2
honno _ ddrwg	-2
honno mae'n	-2
honor	-4
hook	-2
hook _ i	-1
hook |	-1
hoor	-9
hoor _ $	-5
hoor |	-5
hope	-2
hope _ $	-5
hope _ be	9
hope _ goes	-2
hope _ weather's	-3
hope it	-2
hope the	-3
hope this	-3
hope to	9
hope |	-5
hopefully	-4
hospice	4
hospice |	7
hospital	-2
hospital _ |	-2
hospital |	-1
hospitals	4
hospitals _ it	-1
hospitals kept	-1
host	-3
hotel	-3
hotel _ of	-3
hotel all	-3
hotmail	-5
hotmail _ one	-2
hotmail ish	-2
hour	-9
hour _ $	2
hour _ holiday	-7
hour _ travel	-1
hour plus	-6
hour |	-3
hours	14
hours <n>	5
hours _ $	2
hours _ <n>	1
hours _ don't	4
hours _ if	6
hours _ not	-5
hours _ the	-2
hours _ to	8
hours in	-2
hours may	-5
hours please	-5
hours |	10
house	5
house _ $	-1
house |	-1
housing	11
housing |	12
how	-6
how _ alternating	-2
how _ be	-2
how _ did	-1
how _ i	6
how _ tuesday	-2
how _ you	-3
how _ |	-2
how about	-3
how did	6
how do	6
how it'll	-2
how to	-2
how we	-5
how you	-1
however	-2
hr	1
html	-6
https	-4
https |	-4
hub	7
hughes	-3
hughes _ retired	-2
hughes |	-2
hui	-3
hui ling	-3
hull	-5
hull _ lucky	-3
hull is	-3
human	-4
human _ comes	-1
human _ i	-1
human _ |	-5
human thing	-1
human |	1
humble	-3
hundred	1
hundred strangers	-3
husband	-2
hwn	6
hwn yn	4
hyn	5
hyn _ arwain	-3
hyn yn	-3
hynny	-4
hábiles	4
hábiles |	4
här	17
här _ |	7
här mejlet	8
hélène	-3
hélène _ pour	-3
hélène pardon	-3
hôm	-6
hôm _ tôi	-6
hôm đó	-6
höst	3
i	-8
i _ $	-3
i _ <@>	-4
i _ <n>	-3
i _ ?	4
i _ a	-4
i _ accept	-2
i _ after	-2
i _ again	-1
i _ agree	-3
i _ allow	7
i _ allwn	-2
i _ always	5
i _ an	-2
i _ and	-3
i _ anything	-2
i _ apart	-1
i _ ar	-7
i _ asked	-6
i _ at	-7
i _ ateb	-5
i _ attending	3
i _ away	3
i _ back	2
i _ bare	-7
i _ be	-4
i _ been	-1
i _ but	-2
i _ by	-4
i _ change	-1
i _ check	11
i _ cover	-5
i _ currently	12
i _ ddydd	-7
i _ do	-5
i _ dod	-5
i _ dydd	-2
i _ e	-6
i _ expect	-3
i _ flexibly	-3
i _ for	4
i _ from	-13
i _ get	5
i _ gideon	-3
i _ give	-4
i _ help	-4
i _ her	-3
i _ home	-4
i _ i	-3
i _ in	-7
i _ it	-3
i _ know	-6
i _ left	9
i _ like	-2
i _ longer	3
i _ look	-1
i _ make	-3
i _ mark	-2
i _ maternity	-6
i _ monday	-2
i _ most	-2
i _ moved	16
i _ my	-6
i _ myślą	-4
i _ nad	5
i _ need	-5
i _ next	4
i _ nights	2
i _ no	-6
i _ not	-1
i _ now	3
i _ obliged	-4
i _ off	-8
i _ on	11
i _ one	-1
i _ only	-7
i _ open	-4
i _ ours	-1
i _ out	-6
i _ pan	-5
i _ part	2
i _ paste	-1
i _ present	-2
i _ promise	-1
i _ put	-2
i _ raised	-4
i _ reach	-4
i _ read	-1
i _ received	-4
i _ recovering	9
i _ remember	-1
i _ reply	6
i _ respond	-9
i _ rhodri	-5
i _ say	-1
i _ so	-2
i _ something	-1
i _ sometimes	-1
i _ switched	-3
i _ teaching	-6
i _ tell	-2
i _ ten	-1
i _ that	-1
i _ the	-14
i _ they	-6
i _ think	-4
i _ this	-7
i _ three	-2
i _ to	-9
i _ told	-1
i _ up	-4
i _ vår	-5
i _ want	-4
i _ with	-5
i _ work	10
i _ worked	15
i _ write	-6
i _ writing	-2
i _ wyliau'r	-2
i _ y	-4
i _ yn	10
i _ you	-7
i _ you've	-2
i _ your	3
i _ |	-2
i accept	-7
i always	-1
i am	4
i ar	5
i arrive	-5
i ask	3
i asked	-3
i attach	-1
i believe	1
i bobl	-4
i brofi	5
i call	-2
i can	1
i can't	-8
i cannot	-7
i chi	-9
i cisza	-5
i come	-4
i confirmed	-4
i could	-5
i dag	-7
i ddim	-1
i did	-7
i do	-7
i don't	-2
i dont	-2
i dug	-1
i eto	-4
i finish	5
i found	-1
i gang	-7
i gave	-7
i get	13
i give	-2
i go	-9
i got	-2
i gruppen	-5
i had	-4
i hardly	-4
i haven't	-3
i held	-1
i hope	2
i i	-5
i just	-4
i kan	-7
i keep	-5
i know	1
i labelled	-2
i leave	-2
i left	-1
i look	-2
i marked	-3
i mean	-5
i meant	-4
i miss	-1
i missed	1
i moved	-3
i must	-3
i need	-8
i nhw	-3
i nie	10
i no	7
i not	-5
i only	9
i owe	-5
i pacjenci	-4
i prefer	-1
i put	-2
i rang	-7
i read	9
i receive	5
i received	-1
i remain	-3
i replied	-3
i request	-6
i retire	-1
i retired	-3
i return	7
i rhodri	-5
i see	-6
i sent	-1
i shall	2
i shan't	-3
i should	-3
i start	-9
i sylwadau	-4
i take	-1
i tell	-4
i thought	-3
i took	5
i tried	-7
i use	6
i volunteer	5
i want	-8
i was	-13
i will	3
i wish	-9
i won't	-3
i work	6
i would	-6
i wouldn't	-1
i write	-5
i wrote	-5
i |	-6
i'd	-21
i'd _ asking	-2
i'd _ at	-2
i'd _ glad	-6
i'd _ grateful	-2
i'd _ interested	-1
i'd _ it's	-2
i'd _ know	-1
i'd _ like	-3
i'd _ on	-7
i'd _ out	-4
i'd _ report	-1
i'd _ tempted	-3
i'd _ the	-6
i'd _ to	-2
i'd _ will	-3
i'd _ with	-2
i'd _ you	-2
i'd _ your	-10
i'd also	-1
i'd be	-8
i'd count	-6
i'd get	-2
i'd leave	-3
i'd like	-4
i'd look	-2
i'd need	-5
i'd never	-1
i'd plan	-2
i'd put	-3
i'd question	-3
i'd rather	-1
i'd say	-2
i'd stick	-2
i'd warn	-2
i'd written	-1
i'll	-5
i'll _ again	-6
i'll _ at	6
i'll _ away	-3
i'll _ back	17
i'll _ done	7
i'll _ her	-3
i'll _ if	-2
i'll _ in	-2
i'll _ it	-7
i'll _ late	-7
i'll _ on	-3
i'll _ ours	-4
i'll _ out	-1
i'll _ over	-7
i'll _ samosas	-4
i'll _ striking	-3
i'll _ that	-4
i'll _ the	-5
i'll _ there	-7
i'll _ through	-4
i'll _ to	5
i'll _ when	-10
i'll _ you	-1
i'll _ your	-1
i'll ask	-4
i'll be	1
i'll bring	-4
i'll chase	-1
i'll do	-3
i'll get	22
i'll go	-4
i'll let	-6
i'll look	-2
i'll mail	-1
i'll pick	16
i'll post	-2
i'll print	-6
i'll put	-5
i'll read	-1
i'll redo	-2
i'll report	-2
i'll send	-5
i'll take	-6
i'll try	-6
i'll walk	-8
i'm	1
i'm _ <@>	-3
i'm _ a	6
i'm _ after	-4
i'm _ all	7
i'm _ and	8
i'm _ annual	-11
i'm _ at	-9
i'm _ back	-2
i'm _ charge	-3
i'm _ cork	-3
i'm _ for	-1
i'm _ from	4
i'm _ here	-4
i'm _ holiday	9
i'm _ in	7
i'm _ interested	-1
i'm _ internet	-2
i'm _ jury	10
i'm _ just	-4
i'm _ leave	5
i'm _ leicester	-1
i'm _ nights	-2
i'm _ of	10
i'm _ off	5
i'm _ on	-3
i'm _ out	7
i'm _ practice	-2
i'm _ sick	19
i'm _ some	19
i'm _ sorry	-1
i'm _ sure	-1
i'm _ that	-1
i'm _ this	-5
i'm _ till	-2
i'm _ to	-6
i'm _ tomorrow	10
i'm _ under	-2
i'm _ until	-12
i'm _ with	1
i'm _ your	-2
i'm _ |	-6
i'm a	-2
i'm about	-3
i'm abroad	-2
i'm afraid	-5
i'm apparently	-4
i'm around	-5
i'm asking	-6
i'm at	-3
i'm away	12
i'm back	-8
i'm currently	10
i'm drowning	-1
i'm ending	-1
i'm facilitating	-3
i'm going	-4
i'm grateful	-2
i'm here	-2
i'm home	-2
i'm in	-8
i'm leaving	-7
i'm looking	-10
i'm next	7
i'm not	4
i'm off	3
i'm on	3
i'm only	-4
i'm out	14
i'm part	-2
i'm retiring	-2
i'm seeing	-3
i'm signed	4
i'm snowed	-2
i'm so	-1
i'm stepping	-2
i'm still	-6
i'm taking	14
i'm told	-2
i'm trying	5
i'm with	1
i'm without	-2
i'm working	9
i'm writing	-5
i'n	-9
i'n _ rhan	-2
i'n _ |	-4
i'n dweud	-4
i'n gweithio'n	-2
i'r	4
i'r _ mawrth	-2
i'r dydd	-2
i've	-14
i've _ about	-6
i've _ access	-2
i've _ and	-1
i've _ away	-2
i've _ baby	-1
i've _ called	2
i've _ for	-2
i've _ her	-4
i've _ him	-9
i've _ it	-5
i've _ no	-4
i've _ question	-3
i've _ sat	-2
i've _ teams	-1
i've _ the	-5
i've _ to	-2
i've _ you	-1
i've _ your	-2
i've a	-2
i've asked	-2
i've attached	-2
i've been	-3
i've changed	-3
i've complained	-1
i've dropped	-3
i've forwarded	-2
i've gone	-2
i've got	-3
i've had	-4
i've just	-1
i've left	-2
i've moved	3
i've no	-2
i've put	-1
i've read	5
i've received	-5
i've rung	-2
i've thought	-6
i've told	-10
i've written	-5
icb	-5
icb _ happy	-3
icb _ this	-2
icb _ writing	-5
icb in	-5
icb |	-3
ich _ $	-3
ich _ ab	-2
ich _ bis	-5
ich _ danke	-6
ich _ donnerstag	-5
ich _ im	-3
ich _ krank	-6
ich _ mich	11
ich _ nächste	-4
ich _ sobald	-5
ich am	-1
ich befinde	9
ich bin	-1
ich erhalten	-6
ich frage	-4
ich habe	11
ich ihnen	-5
ich leider	-3
ich war	-6
ich |	-3
id	11
idea _ community	-2
idea _ they	-1
idea _ |	-8
idea about	-2
idea sorry	-8
idea where	-1
idea |	12
ideas	-1
ideas _ |	-1
ideas welcome	-1
identifies	-2
identifies a	-2
identify	-1
iechyd	3
if	5
if _ a	1
if _ about	14
if _ after	-2
if _ allowed	-3
if _ an	-1
if _ any	-1
if _ asked	5
if _ asks	-11
if _ at	-1
if _ by	-5
if _ can	-2
if _ can't	-4
if _ could	-1
if _ do	7
if _ doubt	-2
if _ enquiry	5
if _ family	-1
if _ fancies	-2
if _ fancy	-7
if _ file	-4
if _ get	-4
if _ go	-1
if _ goes	-1
if _ has	-2
if _ hasn't	-1
if _ have	4
if _ hear	13
if _ is	13
if _ joy	-5
if _ let	-2
if _ like	-5
if _ link	-6
if _ lost	-1
if _ matter	6
if _ message	2
if _ minds	-3
if _ money	-3
if _ need	7
if _ no	-3
if _ off	-3
if _ please	-7
if _ query	2
if _ rather	-1
if _ said	-2
if _ send	-2
if _ unclear	-2
if _ want	4
if _ was	10
if _ would	3
if _ |	2
if anyone	-3
if anything	-3
if i	1
if in	-2
if it	2
if it's	8
if no	-5
if nobody's	-1
if not	7
if others	-1
if possible	-3
if she	-3
if she'd	-2
if she's	-3
if someone	-2
if that	-3
if that's	-3
if the	-4
if there's	-1
if this	15
if you	7
if you'd	-8
if you've	3
if your	3
ifeoma	-3
ifeoma _ i'll	-3
ifeoma |	-3
ig	-2
ig _ this	-6
ig lead	-1
ignore	6
ignore _ in	-1
ignore _ message	10
ignore it	-1
ignore this	10
ihn	-2
ihn _ aber	-2
ihn mir	-2
ihnen	6
ihnen _ $	7
ihnen _ ich	-5
ihnen sobald	-5
ihnen |	9
ihr	1
ihr _ wurde	-2
ihr anliegen	5
ihre	16
ihre _ frau	-5
ihre _ ist	4
ihre _ mail	10
ihre _ |	12
ihre adresse	2
ihre anfrage	4
ihre e	10
ihre mail	5
ihre nachricht	7
ik	-2
ik _ dan	-5
ik _ een	-6
ik _ gewoon	-5
ik _ ik	-5
ik _ maandag	-6
ik _ met	8
ik _ niet	2
ik _ op	8
ik _ vakantie	-3
ik _ volgende	-4
ik bel	-6
ik ben	3
ik kreeg	-6
ik niet	-1
ik op	-3
ik werk	9
ik zit	-5
ikke	1
ikke _ dag	-7
ikke _ jobbe	-5
ikke _ |	11
ikke den	-7
ikke kan	-5
ikke mails	4
il	-1
il _ ero	-3
il _ ha	-7
il _ non	-6
il _ |	-4
il _ è	-3
il comune	-7
il medico	-3
il messaggio	15
il modulo	-6
il ritardo	-3
il suo	6
il treno	-3
ilaa	5
iletişime	12
ill	-3
ill _ ours	-3
ill |	-3
ilman	-7
ilman _ |	-7
ilman minua	-7
ilska	-5
ilska _ $	-5
ilska |	-5
im	-10
im <n>	-1
im _ bin	-7
im _ schaue	-2
im _ und	-2
im _ |	-1
im büro	-8
im haus	7
im juli	-3
im on	-1
im urlaub	-8
imagen	6
imam	-2
imam _ chaplain	-2
imam or	-2
immediate	-5
immediately	-2
immunisation	4
important _ i've	-2
important _ us	-2
important to	1
important |	-1
in	-7
in $	-1
in <n>	2
in _ $	1
in _ <@>	-6
in _ <n>	-4
in _ ?	-5
in _ a	-3
in _ about	-2
in _ absence	1
in _ after	1
in _ all	17
in _ american	-1
in _ analytics	-2
in _ and	-9
in _ area	-4
in _ ask	-2
in _ at	-2
in _ autumn	2
in _ away	14
in _ before	-3
in _ call	2
in _ care	-3
in _ che	-5
in _ chi	-3
in _ chief	-1
in _ community	-4
in _ contact	-5
in _ contacts	9
in _ conversation	-2
in _ data	-1
in _ day	-1
in _ days	9
in _ department	-1
in _ different	-2
in _ digest	-2
in _ e	-3
in _ email	-7
in _ emergency	10
in _ end	-2
in _ english	-1
in _ esr	-2
in _ evenings	17
in _ few	-1
in _ fino	-8
in _ first	-1
in _ five	-1
in _ folder	-2
in _ for	-2
in _ fortnight	1
in _ from	-2
in _ fällen	6
in _ hamlets	-3
in _ has	-2
in _ health	-1
in _ hotel	-3
in _ i'm	-3
in _ in	-1
in _ is	-6
in _ it	-2
in _ it's	-4
in _ job	-2
in _ june	-8
in _ language	2
in _ languages	-5
in _ leaflet	-2
in _ ma	-4
in _ mail	-6
in _ meaningful	-1
in _ meantime	5
in _ meeting	-2
in _ members	-3
in _ message	-5
in _ minute	-3
in _ monday	-2
in _ mondays	-2
in _ morning	6
in _ of	3
in _ office	-6
in _ on	-3
in _ only	-3
in _ or	-2
in _ order	5
in _ own	-3
in _ patch	-2
in _ period	10
in _ please	-3
in _ policy	-2
in _ project	-1
in _ pub	-9
in _ queue	6
in _ reorganisation	-5
in _ response	3
in _ roughly	-2
in _ row	-3
in _ same	-9
in _ shared	-2
in _ shop	-2
in _ shops	-1
in _ signature	-2
in _ since	-1
in _ skin	-1
in _ so	4
in _ stead	-2
in _ subject	8
in _ summer	-2
in _ survey	-4
in _ system	-2
in _ test	-3
in _ the	-3
in _ they	-5
in _ this	6
in _ though	-5
in _ thursday	-8
in _ time	1
in _ to	-4
in _ two	-1
in _ und	11
in _ unit	-3
in _ until	2
in _ via	-1
in _ waiting	6
in _ we	-3
in _ week	10
in _ weeks	8
in _ which	-2
in _ with	9
in _ working	4
in _ year	-2
in _ ziekenhuis	-6
in _ |	-7
in a	-4
in advance	-4
in again	-3
in all	3
in an	8
in and	-2
in april	-2
in august	-2
in automatico	-5
in bold	-2
in bradford	-2
in cardiff	-2
in caribbean	-1
in carico	-4
in charge	-3
in clinic	5
in contact	4
in cork	-3
in crete	-5
in crisis	7
in darker	-1
in date	4
in doubt	-2
in dringenden	6
in england	-1
in english	-3
in error	-6
in fact	-2
in ferie	-12
in five	-2
in front	1
in full	-1
in future	-6
in her	-1
in het	-6
in hospital	-1
in ill	-3
in is	-5
in it	2
in its	-2
in january	-1
in june	2
in law	-5
in leicester	-2
in lieu	11
in march	-7
in may	-4
in october	-4
in on	2
in or	-3
in our	-4
in ours	-3
in peckham	-3
in person	-2
in pharmacies	-1
in plain	-1
in polish	-2
in portugal	-2
in practice	-2
in primary	-2
in public	-1
in receipt	-1
in red	-2
in relation	-3
in reliance	-1
in september	-6
in spring	-9
in sylheti	-3
in that	-1
in the	-2
in their	-3
in theory	-2
in there	-2
in this	-3
in three	2
in thursday	-5
in to	6
in today	12
in touch	14
in tower	-3
in two	4
in unless	-5
in urdu	-1
in use	6
in week	-1
in welsh	-2
in which	-1
in with	-5
in writing	-8
in |	-4
inbox	10
inbox <@>	12
inbox _ $	3
inbox _ <@>	3
inbox _ i	1
inbox _ looked	-3
inbox _ not	2
inbox _ we	4
inbox _ |	2
inbox is	3
inbox it's	-3
inbox to	12
incidencia	-1
incident	-3
incident _ been	-4
incident has	-4
include the	-1
included	-2
included |	-6
includes	-3
includes _ category	-2
includes ethnic	-2
including	-1
inclus	6
inclus |	6
inclusion	1
inclusive	-1
inconvenience	13
inconvenience |	11
indirizzo	4
individual	9
industrial	1
industrial action	1
ine	-1
ine _ $	-1
ine okonjo	-1
inequalities	2
ines	-5
ines $	-3
ines _ looks	-1
ines _ the	-2
ines does	-2
ines who	-1
inform	-5
inform _ sender	-4
inform _ that	-1
inform _ |	-2
inform the	-5
inform us	-1
information	8
information _ $	4
information _ <n>	-1
information _ but	-1
information _ for	-4
information _ if	1
information _ in	-3
information _ legally	-3
information _ this	-6
information _ |	17
information act	-1
information contained	-3
information governance	-2
information in	-6
information is	-3
information officer	5
information standard	-1
information team	12
information with	12
information |	4
informed	-1
ingrid	-3
ingrid _ enjoy	-3
ingrid |	-3
initials	-1
initials _ the	-1
initials and	-1
inom	8
inom två	8
inshallah	-1
inshallah |	-1
inside	4
inside |	-5
inspection	-1
inspection _ only	-1
inspection but	-1
instead	-4
instead $	-2
instead <@>	-1
instead _ $	2
instead _ everyone	-3
instead _ the	-3
instead of	2
instead |	-3
insulting	-6
inte	7
inte _ är	-3
inte jag	-3
integrated	-1
integrated _ board	-1
integrated care	-1
intended	-6
intended _ for	-5
intended _ please	-4
intended _ the	-5
intended for	-5
intended only	-4
intended recipient	-5
intended solely	-2
interest	-5
interest |	-4
interested	-3
interested _ a	-1
interested _ the	-1
interested in	-1
intermittent	3
intermittent _ to	3
intermittent access	3
international	4
internet	3
internet _ <n>	3
internet _ home	-2
internet at	-2
internet until	3
interpreter	-3
interpreter _ needed	-3
interpreter _ present	-3
interpreter _ the	-2
interpreter _ with	-1
interpreter is	-5
interpreter on	-1
interpreter reply	-1
interpreter |	1
interpreters	-13
interpreters _ one	-2
interpreters next	-2
interpreting	-5
interpreting _ not	-1
interpreting _ wharfe	-3
interpreting at	-3
interpreting available	-1
into	-8
into <n>	-7
into _ $	-5
into _ <n>	5
into _ building	-2
into a	2
into conversation	7
into something	-1
into the	-7
introduce	2
invitation	-5
invitation _ $	-2
invitation _ <@>	-2
invitation and	-2
invitation for	-1
invitation to	-2
invitation |	-2
invitations	1
invite	-7
invite <@>	-4
invite _ $	-3
invite _ successor	-1
invite his	-1
invite |	-3
invoices	11
inês	-4
inês _ o	-4
inês recebi	-4
ionawr	-1
ionawr |	-1
ios	-10
ios </>	-10
ios _ $	-10
iphone	-6
iphone $	-6
ir	3
irregularly	1
is $	-1
is <@>	-6
is <n>	-7
is _ $	-6
is _ <@>	-2
is _ <n>	6
is _ a	10
is _ advertisement	-5
is _ african	-1
is _ after	10
is _ again	-6
is _ and	-5
is _ any	-3
is _ approachable	-4
is _ around	5
is _ as	-6
is _ at	-2
is _ automated	4
is _ automatic	7
is _ available	-1
is _ be	-5
is _ because	-3
is _ being	2
is _ between	9
is _ by	-1
is _ closed	4
is _ compassionate	-4
is _ counts	-3
is _ covering	-3
is _ crisis	7
is _ crypto	-3
is _ day	3
is _ english	-3
is _ exempt	-3
is _ football	-1
is _ for	4
is _ from	-2
is _ good	-1
is _ held	6
is _ how	-3
is _ i	-5
is _ i'm	-1
is _ in	11
is _ is	-5
is _ it	1
is _ its	1
is _ last	-3
is _ leave	6
is _ let	12
is _ long	-11
is _ longer	8
is _ looked	5
is _ maternity	-1
is _ mb	-2
is _ me	-2
is _ monitored	3
is _ much	-2
is _ my	4
is _ new	-1
is _ now	-4
is _ of	1
is _ on	-6
is _ one	-1
is _ only	-1
is _ our	-2
is _ out	3
is _ patients	-1
is _ personal	-2
is _ please	2
is _ prohibited	-3
is _ right	-6
is _ secure	-2
is _ she	-5
is _ short	-7
is _ sign	-3
is _ size	-3
is _ so	-11
is _ stated	-3
is _ still	-1
is _ than	-2
is _ the	8
is _ they	-3
is _ third	8
is _ thirty	-1
is _ this	1
is _ till	-3
is _ to	-1
is _ today	-2
is _ too	-1
is _ until	5
is _ up	9
is _ used	-1
is _ what	-2
is _ who	-1
is _ working	-2
is _ you	13
is _ |	5
is a	-9
is about	8
is actually	-3
is addressed	-4
is african	-1
is also	-2
is an	1
is at	7
is attached	-5
is available	2
is away	2
is back	-6
is behind	-1
is being	8
is brief	-1
is checked	4
is closed	8
is confidential	-3
is covering	9
is daft	-2
is dead	-4
is delivered	2
is described	-1
is done	-3
is een	4
is fine	-4
is for	-4
is from	-6
is full	6
is getting	-2
is good	-3
is happy	-1
is having	-3
is important	-1
is in	4
is intended	-5
is interpreting	-1
is it	-1
is jumu'ah	-3
is just	4
is legally	-3
is looking	8
is lucky	-3
is merging	-2
is missing	-1
is monday	-2
is more	-2
is most	-2
is ms	-6
is my	-8
is needed	6
is no	5
is normally	-1
is not	-1
is ok	-3
is on	1
is one	1
is only	-2
is out	-7
is over	-2
is overflowing	-2
is patronising	-6
is perfect	-5
is present	-3
is read	11
is required	2
is right	-1
is shut	13
is staffed	-2
is strictly	-3
is that	5
is the	5
is there	-7
is this	-4
is to	3
is too	-5
is up	-5
is urgent	2
is very	-2
is what	-3
is where	-3
is why	-3
is with	5
is |	-1
ish	-2
ish one	-2
iska	-6
iska _ |	-6
iska bilaaba	-6
isn't	-4
isn't <n>	-3
isn't _ evenly	-2
isn't _ not	-3
isn't _ the	1
isn't _ this	-2
isn't _ |	3
isn't a	-3
isn't coming	-2
isn't used	-2
isn't written	-1
issue	-3
issue _ $	-8
issue _ ?	-1
issue do	-1
issue |	-8
ist	5
ist _ danke	-5
ist _ noch	2
ist _ uns	6
ist _ |	-2
ist angekommen	-2
ist bei	6
ist da	-5
ist mir	2
ist |	-2
isto	-3
isto _ ainda	-3
isto |	-3
it	-17
it $	-3
it <@>	-1
it ?	-1
it _ $	-12
it _ <@>	-7
it _ <n>	1
it _ ?	-1
it _ a	-13
it _ about	4
it _ addressed	-4
it _ after	-7
it _ again	-1
it _ and	-10
it _ around	-1
it _ arrive	-1
it _ arrived	-2
it _ at	-8
it _ be	3
it _ because	-1
it _ been	4
it _ being	-4
it _ block	-1
it _ cold	-1
it _ confirm	-4
it _ could	-1
it _ covers	-2
it _ date	-2
it _ delivered	-6
it _ desk	3
it _ error	-2
it _ few	-4
it _ five	-3
it _ follow	3
it _ for	-4
it _ from	1
it _ future	-1
it _ gave	-6
it _ given	-1
it _ her	-6
it _ i	-8
it _ i'll	-4
it _ i'm	-2
it _ i've	-1
it _ if	-1
it _ in	5
it _ intended	-5
it _ legal's	-4
it _ mails	-1
it _ me	-9
it _ mein	-5
it _ missing	-1
it _ morning	-4
it _ my	-11
it _ night	-3
it _ no	9
it _ not	-3
it _ nothing	-3
it _ notify	-4
it _ number	-1
it _ off	-3
it _ on	11
it _ only	7
it _ out	-5
it _ over	-5
it _ people	-2
it _ personal	4
it _ please	-3
it _ rest	-5
it _ seen	-5
it _ send	-3
it _ sense	-4
it _ sent	4
it _ she	-1
it _ since	-2
it _ site	-3
it _ sorry	-1
it _ steal	-1
it _ straight	-6
it _ take	3
it _ tell	-6
it _ thank	-4
it _ the	-3
it _ there	-1
it _ time	-2
it _ to	2
it _ two	-1
it _ unread	-1
it _ until	-6
it _ up	3
it _ use	-2
it _ wait	7
it _ week	-1
it _ well	-2
it _ what	-1
it _ with	-6
it _ would	-1
it _ writing	-5
it _ wrong	-3
it _ year	-1
it _ you	-4
it _ you're	-6
it _ |	-8
it a	-7
it again	3
it all	-1
it alone	-1
it also	-3
it and	-10
it as	-2
it asks	-11
it away	-2
it back	-4
it badly	-2
it be	-8
it because	-2
it break	-2
it by	-3
it can	-6
it comes	-1
it costs	-1
it covers	-2
it did	-1
it does	-4
it down	-3
it easy	-2
it every	4
it for	-7
it freely	-1
it gets	-2
it goes	-6
it had	-1
it happens	6
it has	-3
it hasn't	-6
it hat	-5
it here	-1
it i	-9
it i'm	-1
it in	-10
it is	5
it last	-4
it locally	-2
it makes	-4
it matters	-1
it may	4
it myself	-2
it names	-1
it now	-1
it off	-5
it on	-3
it opened	-6
it out	-5
it over	3
it parking	-2
it proactively	-2
it said	-8
it says	-2
it sends	-6
it service	3
it should	-6
it since	-1
it sorry	-6
it sounds	-1
it stops	-2
it table	-7
it takes	-4
it tends	-2
it thanks	-6
it the	-6
it this	-4
it through	-3
it to	-7
it told	-2
it tomorrow	-6
it tonight	-1
it too	-5
it took	-4
it unread	-3
it until	3
it up	-2
it used	-1
it waits	-6
it was	-6
it went	-4
it when	4
it which	-1
it will	6
it with	-4
it within	8
it would	-1
it yet	-2
it |	-8
it'll	3
it'll _ handled	-2
it'll _ in	-8
it'll be	-7
it's	-14
it's <n>	-9
it's _ a	-2
it's _ an	-1
it's _ at	-3
it's _ because	-2
it's _ disability	2
it's _ except	-3
it's _ i'm	-2
it's _ in	-4
it's _ lie	-6
it's _ malice	-2
it's _ manners	-4
it's _ non	8
it's _ not	-2
it's _ now	-2
it's _ of	-1
it's _ one	-1
it's _ paper	-1
it's _ phone	-5
it's _ tell	-2
it's _ the	10
it's _ up	-4
it's _ week	-5
it's _ word	-1
it's _ worth	-1
it's _ you	-8
it's _ |	-3
it's a	-7
it's about	16
it's after	-2
it's always	-1
it's back	-4
it's been	-6
it's by	-5
it's charedi	-2
it's courteous	-1
it's fine	-3
it's in	-1
it's just	-4
it's less	-2
it's looked	-3
it's lost	-1
it's me	-2
it's my	4
it's not	-10
it's one	-1
it's quiet	-2
it's the	-5
it's through	-1
it's turned	-2
it's unclear	-2
item	-6
item <n>	-5
item _ |	-8
item about	-1
item thanks	-8
items	-2
items _ month	-1
items a	-1
its	-1
its _ <@>	-2
its _ in	1
its _ to	-4
its _ |	8
its author	-3
its contents	-3
its course	-1
its keeper	-3
its number	9
its own	9
its progress	4
its sender	-4
its way	4
its writer	-1
itself	-6
itself _ $	-2
itself _ nobody	-4
itself _ the	-4
itself |	-5
itziar	3
ive	-5
izindeyim	9
izindeyim _ konuşalım	-5
izindeyim dönünce	-5
izindeyim |	-4
izinliyim	-6
izinliyim _ |	-6
izinliyim gelemeyeceğim	-6
için	15
için teşekkür	3
içinde	12
içinde size	12
iş	6
i̇kinci	-4
i̇kinci _ bence	-4
i̇kinci cümle	-4
j	-3
j _ w	-3
j |	-3
j'ai	-3
j'ai _ reçu	-3
j'ai _ ton	-5
j'ai _ un	-3
j'ai bien	-3
j'ai lu	-5
j'ai quitté	7
j'ai reçu	-3
j'étais	-3
j'étais _ vacances	-3
j'étais en	-3
ja	7
ja _ wem	-5
ja von	-5
jag	-2
jag _ att	-5
jag _ först	-5
jag _ föräldraledig	10
jag _ i	-7
jag _ ledig	-10
jag _ på	-4
jag _ semester	-3
jag har	7
jag på	-6
jag ringde	-7
jag ringer	-7
jag svarar	-2
jag tycker	-5
jag var	-5
jag är	6
jam	3
jam _ pushime	3
jam me	3
janeiro	10
janeiro |	8
januari	19
januari |	19
january	-11
january <n>	-7
january _ $	2
january _ emails	7
january _ happy	-2
january _ i	-4
january _ kindly	-4
january _ nothing	-1
january _ on	-1
january _ please	-3
january _ send	-2
january _ the	-4
january _ |	-1
january and	-1
january no	-3
january so	-3
january to	4
january |	-5
janvier	-3
janvier _ depuis	-3
janvier et	-3
jawaabi	14
je	-5
je _ d'accord	-5
je _ demanderai	-4
je _ en	4
je _ envoie	-9
je _ lundi	-12
je _ morgen	14
je _ pourrai	-6
je _ que	-4
je _ travaille	-3
je _ votre	21
je _ à	3
je bericht	10
je crois	-4
je l'imprime	-8
je lui	-4
je ne	-5
je pars	-7
je rappelle	-6
je serai	-5
je suis	3
je vous	-5
je wel	-5
jean	-5
jeg	12
jeg _ ferie	1
jeg _ ikke	-7
jeg _ på	2
jeg _ tilbake	5
jeg er	7
jeg har	10
jeg holder	4
jeg kan	-7
jeg på	-3
jemand	-5
jerome	6
jest	3
jest _ angielsku	-4
jest _ od	-4
jest _ |	6
jest odpowiedź	-4
jest po	-4
jest świetna	-4
jestem	2
jestem _ urlopie	-11
jestem _ zwolnieniu	2
jestem na	-5
jetzt	-10
jetzt _ $	-6
jetzt |	-6
jeudi	-6
jeudi _ j'ai	-5
jeudi _ ne	-3
jeudi je	-3
jeudi mais	-5
jiraa	-5
jiraa _ bilaaba	-6
jiraa iska	-6
jo	-1
jo $	-1
jo _ left	-1
jo i	-1
job	5
job _ i	-2
job _ |	2
job new	-2
job |	-2
jobbe	-5
jobbe _ det	-5
jobbe |	-5
jobs	-2
join	-4
join _ up	-5
join it	7
join up	-1
join us	-2
joined	-2
joiner	-4
joins	-3
joseph	-3
josephine	-3
journal	5
journalists	3
joy	-10
joy _ to	-5
joy complain	-5
joy |	-7
joyce	-1
joyce _ thank	-1
joyce |	-1
jsem	5
jsem na	5
jueves	-1
jueves _ puedo	-1
jueves no	-1
juli	-3
juli _ ich	-3
juli bin	-3
juliste	-6
juliste _ perille	-6
juliste tuli	-6
july	3
july _ august	-2
july _ here	-3
july and	-2
july fine	-3
july |	4
jumu'ah	-3
jumu'ah _ you	-3
jumu'ah so	-3
june	6
june _ $	9
june _ please	7
june _ |	-8
june issue	-8
june |	6
junior	-1
junior _ |	-2
junior staff	-1
junk	6
junk _ alaric	-3
junk _ |	-3
junk folder	-5
jury	7
jury _ and	15
jury _ from	-4
jury service	7
jusqu'au _ août	6
jusqu'au _ je	-4
jusqu'au _ mars	-1
jusqu'à	-11
jusqu'à _ mais	-5
jusqu'à jeudi	-5
just	-3
just _ <n>	-2
just _ from	-6
just _ gone	-3
just _ it	-3
just _ me	-2
just _ on	-1
just _ the	-1
just _ there	-2
just _ this	-8
just _ to	-4
just _ you	-1
just _ |	10
just a	5
just back	-6
just credit	-5
just don't	-4
just drop	-2
just if	-1
just ignore	-1
just let	1
just manners	-4
just not	-1
just says	-3
just seen	-3
just sits	-2
just so	-1
juste	-4
juste _ $	-4
juste |	-4
jutro	-5
jutro _ |	-5
jutro rano	-5
już	-7
już _ odpowiedź	-4
już _ poczekalni	-5
już jest	-4
já	3
k	-9
k |	-3
ka	4
ka _ |	4
kadar	1
kadar _ izindeyim	5
kadar yıllık	5
kamaldeep	-1
kamaldeep _ you've	-1
kamaldeep if	-1
kan	1
kan _ den	-7
kan _ gå	-7
kan _ ook	-3
kan _ ta	-3
kan _ |	-5
kan bare	-7
kan het	-3
kan ikke	-3
kan jobbe	-5
kan vi	-3
kann	1
kantoor	7
kavita	-5
kavita $	-5
keen	-1
keep	-5
keep _ change	-3
keep _ eye	-1
keep _ mail	-4
keep _ messages	-5
keep _ on	-1
keep _ reference	5
keep _ seat	-7
keep _ with	-2
keep an	-1
keep it	-2
keep me	-1
keep or	-3
keep the	-4
keep up	-2
keeper	-3
keeps	-7
keeps _ to	-2
keith	-2
keith _ you	-1
keith could	-1
kennt	-3
kennt _ texte	-3
kennt die	-3
kept	-2
kept _ until	-1
kept it	-1
kept |	2
kerala	-4
keys	-6
keys _ $	-1
keys _ wednesday	-5
keys on	-5
keys too	-1
kezdjétek	-6
kezdjétek _ nélkülem	-6
kezdjétek el	-6
kidney	1
kiitos	7
kiitos _ |	7
kiitos paljon	-6
kind	-8
kind _ i'll	-2
kind _ |	-11
kind message	-1
kind regards	-1
kind |	-4
kindly	-17
kindly _ all	-8
kindly _ it	-1
kindly _ my	-3
kindly _ the	-5
kindly _ to	-4
kindly _ |	-7
kindly allow	-3
kindly cease	-2
kindly direct	-1
kindly hold	-2
kindly invite	-1
kindly sent	-2
kindly stop	-1
kindly suspend	-2
kindly write	-2
kindness	3
kindness _ the	4
kirsty	-1
klik	4
klik op	4
klopt	-6
klopt _ de	-6
klopt dat	-6
knock	-2
knock back	-11
know	4
know _ a	-3
know _ i	7
know _ i've	-2
know _ is	-5
know _ it	-2
know _ the	-2
know _ there	-2
know _ to	-2
know _ won't	-2
know _ you	4
know _ you've	-2
know _ |	9
know about	-3
know before	-1
know how	-2
know if	-3
know me	-2
know that	13
know the	4
know then	-4
know what	-3
know when	-4
know where	-6
know who	2
know you	16
know |	2
knowledge	-3
known	-1
known _ we	-3
known |	-3
knows	-4
knows _ $	-2
knows _ the	-2
knows where	-2
knows |	-4
komma	-6
komma _ på	-6
komma mangler	-6
kommer	-6
kommet	-4
kommet _ tak	-4
kommet tusind	-4
kommit	-9
kommit _ |	-9
kommit fram	-5
kommit tack	-5
kommunen	-7
kommunen _ bara	-7
kommunen har	-7
komt	-4
komt _ de	-4
komt pas	-4
konferens	-3
konferens _ nästa	-3
konferens |	-3
kong	-4
kong _ won't	-4
kong carers	-4
kontakt	8
kontakt z	2
kontakta	9
konuşalım	-5
konuşalım _ $	-5
konuşalım |	-5
krank	-6
krank _ lese	-6
krank und	-6
kreeg	-6
kreeg _ ontvangstbevestiging	-6
kreeg een	-6
krijgt	7
ku	-1
ku _ iska	-6
ku jiraa	-5
kun	-5
kun _ komma	-6
kun ét	-6
kunt	12
kurdish	-1
kurdish _ <n>	-1
kurdish |	-1
kurmanji	-4
kurmanji _ been	-4
kurmanji has	-4
kurs	4
können	-5
können _ gern	-5
können wir	-5
kör	-10
kör _ mig	-6
kör _ |	-5
kör setup	-5
kör utan	-6
l	1
l _ $	3
l _ primit	-6
l am	-6
l |	3
l'article	-3
l'article _ je	-3
l'article et	-3
l'association	9
l'imprime	-8
l'imprime _ |	-8
l'imprime lundi	-8
la	2
la <@>	5
la _ <n>	8
la _ ?	-11
la _ breve	-6
la _ du	-5
la _ en	-3
la _ est	-4
la _ está	-5
la _ grande	-3
la _ m'a	-6
la _ m'attendre	-2
la _ madre	-6
la _ piero	-6
la _ più	-3
la _ que	-5
la _ siguiente	-1
la _ stasera	-8
la _ |	7
la _ è	-5
la casella	5
la date	-5
la imagen	6
la leggo	-8
la letra	-3
la lingua	-6
la liste	-11
la mairie	-6
la nuestra	-5
la pagina	-3
la permanence	-5
la phrase	-4
la posta	10
la ricezione	-7
la richiesta	-5
la risposta	-6
la sans	-2
la secretariat	8
la semana	-5
la sua	8
la traductrice	-4
la xiriir	10
lab	-1
lab _ the	-1
lab dropped	-1
labelled	-2
labelled _ badly	-2
labelled it	-2
labels	-2
labels _ i'm	-2
labels when	-2
lady	-4
lakshmi	-1
lane	7
lane $	7
language	-5
language _ first	-3
language _ got	-2
language _ it's	-1
language _ the	-4
language _ we	2
language _ what	-2
language _ will	-1
language _ you	-3
language _ |	6
language and	-1
language field	-2
language on	-1
language question	-3
language we	-1
language |	-1
languages	-6
languages _ the	-1
languages _ your	-3
languages at	-1
languages print	-4
lankan	-1
lankan _ filipino	-1
lankan tamil	-1
lanyard	-1
lanyard _ jo	-1
lanyard |	-1
laptop	11
laptop _ nine	-1
laptop for	-1
las	7
last	-12
last _ $	-3
last _ and	-3
last _ but	-2
last _ i	1
last _ of	-1
last _ on	-4
last _ two	-1
last _ |	-13
last day	2
last inspection	-1
last night	-2
last post	-1
last week	-5
last year	-3
last |	-1
late	-9
late _ on	-3
late _ strike	-7
late _ that	-1
late and	-1
late bus	-7
late shift	-3
later	6
later |	-5
latter	-2
laugh	-2
laugh _ $	-2
laugh |	-2
lavorativi	4
lavorativi |	4
lavoro	12
law	-6
law _ in	-2
law _ one	-5
law changed	-2
law is	-5
lawal	-2
lay	-3
le	-4
le <n>	13
le _ $	-4
le _ <n>	9
le _ d'absence	-5
le _ de	-2
le _ mais	-5
le _ très	-5
le _ |	-1
le chiffre	-5
le fond	-5
le lien	6
le message	-5
le numéro	1
le train	-5
lead	-8
lead $	3
lead _ a	-3
lead _ morning	-6
lead _ she's	-3
lead but	-3
lead this	-6
lead to	-3
lead |	-1
leaflet	-8
leaflet _ $	-2
leaflet _ this	-2
leaflet came	-2
leaflet |	-8
leaflets	8
leaflets _ she	-4
leaflets _ |	-1
leaflets too	-1
leaflets while	-4
learning	-5
least	-4
leave	5
leave _ $	-3
leave _ <n>	-1
leave _ all	-1
leave _ back	7
leave _ boxes	-3
leave _ but	-4
leave _ eid	-2
leave _ expect	5
leave _ friday	-4
leave _ his	2
leave _ house	-1
leave _ i	3
leave _ i'll	18
leave _ monday	2
leave _ my	4
leave _ no	1
leave _ ordered	-1
leave _ please	6
leave _ the	-11
leave _ their	-2
leave _ to	-3
leave _ tomorrow	-2
leave _ trying	-1
leave _ week	-3
leave _ will	-4
leave _ work	-3
leave _ |	-9
leave a	15
leave and	-2
leave coming	-2
leave for	-5
leave from	2
leave i	-2
leave in	-2
leave on	-2
leave out	-4
leave returning	-3
leave that	-3
leave the	-2
leave to	-12
leave today	1
leave until	-6
leave your	-3
leave |	19
leaver	-4
leaves	-2
leaving	-10
leaving _ <n>	-8
leaving _ subject	2
leaving _ the	-2
leaving at	-8
leaving the	-1
lecture	-10
ledig	-10
leeds	-9
leeré	13
lees	14
lees mijn	6
left	7
left _ a	-2
left _ organisation	6
left _ role	7
left _ the	5
left _ |	14
left for	6
left my	7
left the	-1
left under	-2
legal	-4
legal _ two	-4
legal wants	-4
legal's	-4
legal's _ holiday	-4
legal's on	-4
legally	-3
legally _ the	-3
legally exempt	-3
legen	-5
legen _ at	-5
legen om	-5
leggerò	10
leggerò _ posta	10
leggerò la	10
leggo	-8
leggo _ |	-8
leggo stasera	-8
leicester	-3
leicester _ the	-1
leicester on	-1
leider	-3
leider _ urlaub	-3
leider im	-3
lekarskim	6
lekarza	-4
lekarza _ prosiłam	-4
lekarza |	-4
length 1	-6
length 2	-38
length 3	-33
length 4	-8
length 6	9
length 7	2
leocadia	-3
leocadia _ like	-3
leocadia would	-3
les	6
les _ délais	4
les _ nous	-5
les meilleurs	4
les patients	-7
lese	12
lese _ erst	-6
lese es	-6
lese meine	11
less	-1
less _ than	-2
less malice	-2
lesson	-1
lesson _ the	-1
lesson pay	-1
leszek	-6
leszek _ el	-6
leszek kezdjétek	-6
let	-11
let <@>	-4
let <n>	-3
let _ <n>	-3
let _ back	-1
let _ be	-4
let _ contribution	-2
let _ go	-5
let _ group	-4
let _ have	-7
let _ in	-1
let _ know	3
let _ look	-2
let _ post	-2
let _ receptionists	-3
let _ share	-2
let _ swap	-4
let _ through	-4
let _ wait	-3
let _ |	2
let every	-2
let her	-3
let him	-1
let in	6
let it	-8
let me	-7
let people	-4
let the	-2
let through	3
let us	3
let you	2
let your	6
letra	-3
letra _ |	-3
letra grande	-3
letta	1
letta _ $	-3
letta |	1
letter	-10
letter _ at	-4
letter _ day	-4
letter _ the	3
letter a	-5
letter but	-1
letter in	-4
letter of	11
letter through	-2
letter to	-4
letter |	5
letters	-4
letters _ <@>	-1
letters _ delayed	-2
letters _ from	-1
letters _ go	-1
letters _ out	-1
letters _ that	-3
letters _ the	10
letters _ |	-3
letters and	3
letters came	-1
letters should	-2
letters to	5
letters were	-2
letters |	-7
level	3
library	4
library _ $	5
library _ i	-6
library when	-6
libres	-5
libres _ había	-5
libres no	-5
licença	11
lie	-6
lie _ $	-6
lie |	-6
liebe	-2
liebe _ danke	-2
liebe mechthild	-2
lieke	-4
lieke _ ontvangen	-4
lieke presentatie	-4
lien	6
lieu	11
life	4
lift the	-6
ligar	-7
ligar _ segunda	-7
ligar na	-7
lignes	-5
lignes _ date	-5
lignes la	-5
liguei	-5
liguei _ e	-5
liguei hoje	-5
like	-8
like _ be	5
like _ court	-1
like _ else	-1
like _ have	-4
like _ place	-3
like _ send	-1
like _ take	-4
like _ to	-1
like a	-3
like everyone	-1
like my	-3
like the	-2
like to	-2
like you	-1
liked	-4
liked _ itself	-4
liked _ |	-4
liked automated	-4
liked by	-4
likely	-2
likely _ labelled	-2
likely i	-2
likewise	-3
limit	-2
limit _ <n>	-2
limit is	-3
limited	12
limited _ to	-4
limited access	-4
lindo	-8
lindo $	-3
lindo _ $	-6
lindo |	-6
lindqvist	-3
lindqvist $	-3
lindqvist _ you	-1
lindqvist thank	-1
line	4
line _ <n>	6
line _ busy	-2
line _ message	-2
line _ that's	-1
line _ the	2
line _ told	-4
line _ you're	-2
line _ |	2
line from	4
line in	-1
line is	4
line manager	1
line text	-2
line was	-6
line when	-2
line |	4
ling	-5
ling _ |	-3
ling cheung	-3
lingua	-6
lingua _ |	-6
lingua madre	-6
link	5
link _ <n>	3
link _ expired	-6
link _ not	-7
link _ the	-6
link _ to	-6
link _ |	-1
link and	3
link below	-4
link has	-6
link in	-5
link is	2
link to	9
link within	3
link |	-3
linkedin	5
linkedin _ $	5
linkedin |	5
linkul	7
list	-10
list _ $	-2
list _ <@>	-1
list _ <n>	-6
list _ approved	9
list _ i	-2
list _ i'm	-2
list _ is	12
list _ it	-3
list _ just	-1
list _ my	-2
list _ people	-1
list _ prove	-1
list _ raminder	-1
list _ this	-2
list _ who	-3
list _ |	-5
list address	-6
list and	-1
list by	-3
list from	-1
list hello	-1
list in	-2
list know	-3
list mail	-5
list of	7
list on	-2
list please	-2
list server	5
list to	-7
list |	-5
list's	-3
list's _ went	-3
list's mails	-3
liste	-14
lists	1
literally	4
literally |	6
little	-2
little _ |	-2
little one	-2
live	2
live _ the	9
live in	2
lives	-4
lives _ i	-2
lives |	-4
living	-2
living _ of	-2
living sort	-2
llamar	-5
llamar _ semana	-5
llamar la	-5
lle	-8
lle _ $	-5
lle _ chi	-5
lle i	-5
lle |	-5
llun _ $	-2
llun |	-2
llythyr	-4
llythyr _ y	-4
llythyr wnaeth	-4
lo _ ?	-1
lo _ dove	-3
lo _ en	-3
lo _ esta	-7
lo _ |	4
lo mandas	-1
lo reviso	-7
lo sostituisce	-3
local	-4
local _ |	-3
local agreement	-3
locally	-3
locally _ can	-1
locally _ the	-2
locally since	-2
locally you	-1
lock	-5
lock _ <@>	-2
lock _ and	-2
lock stock	-2
locul _ |	-6
locum	-4
locum _ in	-2
locum i'm	-2
log	-4
logged	9
logged _ the	4
logged with	4
lol	-9
lol $	-3
lol _ replied	-3
lol i	-3
lomalla _ aloittakaa	-7
lomalla |	-7
london	-1
london _ am	-1
london i	-1
long	-11
long _ picture	-5
long _ sick	-2
long _ will	-2
long the	-5
long |	-9
longer	3
longer _ <@>	-2
longer _ at	7
longer _ by	8
longer _ facilitator	-2
longer _ for	4
longer _ it	-6
longer _ member	-2
longer _ ten	-4
longer _ the	5
longer _ to	-1
longer _ use	6
longer _ |	-3
longer a	-2
longer at	-2
longer employed	8
longer exists	-1
longer have	-6
longer in	6
longer needs	-2
longer than	-4
longer wish	-3
longer work	6
longer |	-2
look _ a	3
look _ email	-4
look _ i'm	-8
look _ it	1
look _ memberships	-2
look _ my	-6
look _ our	7
look _ that	-6
look _ the	-3
look _ this	-4
look _ trends	-1
look _ work	5
look _ your	-3
look after	-5
look at	8
look into	11
look on	-4
look over	-1
look up	-2
look when	-8
looked	-1
looked _ by	8
looked _ every	-3
looked _ it	-6
looked after	9
looked at	-6
looking	-3
looking _ a	-11
looking _ my	6
looking _ noor's	-4
looking _ the	8
looking after	3
looking at	3
looking for	-8
looking |	-3
looks	2
looks _ the	-3
looks after	-1
looks at	2
loop	-9
loop broken	-8
lorcan's	-5
lorcan's _ |	-5
lorcan's attention	-5
los	4
lose	-3
lose _ few	-3
lose another	-3
loss	5
loss _ the	-3
loss for	-3
lost	-5
lost _ happy	-1
lost _ me	-1
lost tell	-1
lot	-1
lot _ zoltan	-1
lot of	4
lot |	-1
lots	-2
lots _ love	-2
lots of	-2
lou	-4
lou _ the	-3
lou |	-3
loud	-6
loud _ clear	-6
loud and	-6
love	-1
love _ grace	-2
love _ modupe	-2
love to	-2
love |	-4
loved	-1
loved _ but	-1
loved to	-1
lovely	-10
lovely _ $	-5
lovely _ of	-6
lovely _ |	-2
lovely photos	-2
lovely piece	-5
lovely |	-5
lowe	4
lu	-5
lu _ texte	-5
lu ton	-5
lucky	-3
lucky _ do	-3
lucky |	-3
lucrez	11
lucrez la	5
lui	-4
lui _ à	-4
lui demanderai	-4
lunch	-10
lunch $	-2
lunch _ $	-9
lunch _ |	-4
lunch club	-2
lunch |	-9
lunchtime	-10
lunchtime _ jumu'ah	-3
lunchtime is	-3
lundi	8
lundi _ $	6
lundi |	6
lunedì	2
lunedì _ $	-7
lunedì |	-7
lunes	7
luni	3
luni _ $	-6
luni |	3
lună	-5
lună _ $	-5
lună |	-5
läser	8
läser inte	8
læser	4
læser _ mails	4
læser ikke	4
lütfen	-5
lütfen _ $	-13
lütfen _ |	2
lütfen yanıtlamayınız	2
lütfen |	-13
m	3
m |	4
m'a	-6
m'a _ que	-6
m'a répondu	-6
m'attendre	-2
m'attendre _ $	-2
m'attendre |	-2
ma	-5
ma _ samira	-4
ma _ |	13
ma _ était	-6
ma collègue	5
ma demande	-6
ma mando	-4
ma messagerie	9
maalintaas	-6
maalintaas _ ayaan	-6
maalintaas fasax	-6
maandag	5
maandag _ |	-1
maandag weer	-6
maar	-7
maar _ gebeld	-6
maar _ in	-6
maar alleen	-6
maar eens	-6
maart	-1
macarena	-3
macarena _ me	-3
macarena |	-3
machine	-1
machine _ sent	-1
machine _ they're	-2
machine had	-1
machine so	-2
madam	-9
madam i	-6
madame	10
made	-10
made _ <n>	-1
made _ how	-2
made a	-1
made |	-2
madre	-6
madre _ $	-6
madre |	-6
mae	7
mae _ neges	5
mae _ yn	-4
mae dolur	-4
mae eich	9
mae'n	-2
mae'n _ gen	-2
mae'n ddrwg	-2
mae'r	-4
mae'r _ wedi	-8
mae'r daflen	-4
mae'r sleidiau	-3
magic	-2
magic _ |	-2
magic words	-2
mahmood	-2
mai	8
mail	15
mail <@>	-2
mail _ $	4
mail _ <@>	-7
mail _ <n>	-1
mail _ again	-3
mail _ at	-3
mail _ awaiting	-1
mail _ confidential	-1
mail _ day	-5
mail _ evening	11
mail _ for	-1
mail _ from	7
mail _ here	4
mail _ i	6
mail _ ich	10
mail _ ikke	6
mail _ in	13
mail _ is	-1
mail _ it	7
mail _ mail	-3
mail _ not	-15
mail _ please	2
mail _ take	-3
mail _ that	-1
mail _ the	7
mail _ then	-6
mail _ this	5
mail _ to	7
mail _ until	-5
mail _ week	5
mail _ |	4
mail and	-7
mail back	-4
mail by	-5
mail can	-4
mail flow	-4
mail for	-4
mail from	4
mail gateway	2
mail goes	-1
mail has	-2
mail i	10
mail in	3
mail is	2
mail it	-2
mail me	-4
mail nor	-1
mail not	-1
mail of	3
mail only	2
mail or	-3
mail per	-4
mail piero	-6
mail sent	16
mail that	-6
mail this	12
mail til	-4
mail till	-11
mail to	5
mail until	-5
mail was	-1
mail when	13
mail which	-1
mail will	-15
mail wird	3
mail wordt	5
mail |	12
maila	3
mailbox	8
mailbox <@>	3
mailbox _ $	10
mailbox _ by	3
mailbox _ closed	-5
mailbox _ full	1
mailbox _ no	5
mailbox _ not	8
mailbox _ the	-3
mailbox is	9
mailbox was	-6
mailbox will	-5
mailbox |	3
mailboxes	-2
mailing	3
mailing list	3
mails	-9
mails _ $	-4
mails _ <@>	-1
mails _ <n>	-2
mails _ day	-3
mails _ from	-1
mails _ i	-1
mails _ me	-1
mails _ there	-3
mails _ |	3
mails a	-2
mails day	-2
mails for	-1
mails please	-2
mails till	-1
mails until	-1
mails went	-3
mails |	-2
main	-6
main _ at	-1
main _ |	-1
main language	-1
main languages	-1
mainly	-1
mainly _ women	-1
mainly for	-1
mairie	-6
mairie _ répondu	-6
mairie m'a	-6
mais	-20
mais _ chiffre	-5
mais _ crois	-4
mais _ lu	-5
mais _ |	-5
mais j'ai	-5
mais je	-10
mais le	-5
mais nada	-5
make	-8
make <@>	-3
make _ <n>	-3
make _ a	-2
make _ easy	-2
make _ no	-1
make _ one	-2
make _ that	4
make a	-1
make and	-1
make it	-6
make sure	4
make that	-2
make the	-3
makes	-5
makes _ difference	-1
makes _ |	-4
makes no	-1
makes sense	-4
malice	-2
malice _ fear	-2
malice than	-2
malik	-2
mam	3
mam _ ale	-2
mam wolne	-2
man	-4
man with	-1
manage	-4
managed	-2
managed _ get	-2
managed to	-2
management	3
manager	4
manager $	-1
manager _ agree	-1
manager _ he's	-2
manager _ if	-5
manager _ say	-6
manager _ the	-1
manager and	-6
manager i'd	-2
manager to	-1
manager via	9
manager |	1
manager's	-2
manager's _ relationship	-2
manager's discretion	-2
mandas	-1
mandas ?	-1
mandas _ $	-1
mando	-9
mando _ al	-4
mando samira	-4
mangler	-6
mangler _ side	-6
mangler på	-6
manners	-4
manners _ i'm	-4
manners |	-4
many	-3
many _ and	9
many _ for	3
many _ keep	-3
many _ our	-10
many _ |	-1
many of	-10
many thanks	2
many women	-3
manęs	-6
manęs _ $	-6
manęs |	-6
march	5
march <n>	1
march _ are	-3
march _ my	7
march _ the	-4
march about	-2
march and	-3
march so	-5
march |	7
marcus	3
marcus _ $	3
marguerite	1
mark	-2
mark _ up	-2
mark it	-2
marked	-13
marked _ address	-3
marked _ lorcan's	-5
marked as	-2
marked for	-5
marked the	-3
mars	4
marta	7
mary	-3
maryam	-2
maryam _ good	-2
maryam |	-2
marzo	8
mastectomy	-2
mastectomy _ nobody	-2
mastectomy and	-2
matching	-1
matching _ done	-1
matching is	-1
mate	-3
mate _ weds	-3
mate back	-3
maternidade	10
maternidade até	10
maternity	-6
maternity _ and	3
maternity _ on	-3
maternity leave	-5
matin	-3
matin _ t'irait	-3
matin ça	-3
matter	-5
matter is	-4
matters	-2
matters _ contact	-18
matters _ planning	-1
matters _ to	13
matters for	-1
matters please	-18
maureen	-3
maureen $	-1
maureen _ you	-3
maureen |	-3
mawrth	-3
mawrth _ ?	-2
mawrth _ ar	-5
mawrth _ nghaerdydd	-2
mawrth dwi	-5
mawrth wedyn	-2
mawrth yng	-2
max	-9
max <n>	-4
max _ mails	-3
max _ mb	-2
may	-3
may <n>	10
may _ $	3
may _ a	7
may _ be	-5
may _ confidential	-3
may _ is	-4
may _ it	1
may _ no	-3
may _ on	-9
may _ please	-2
may _ privileged	-5
may _ say	-5
may _ slow	19
may _ subject	-3
may _ the	-3
may _ unlawful	-3
may _ |	-5
may and	5
may be	1
may contain	-2
may go	-4
may i	-5
may my	-2
may not	-1
may pass	-2
may take	4
may they	-5
may this	-1
may write	-3
may |	5
małgosiu	-3
małgosiu _ ulotka	-3
małgosiu dzięki	-3
mb	-14
mb _ it	-2
mb _ that	-1
mb and	-3
mb please	-2
mb |	-7
me	-20
me $	-1
me _ $	-14
me _ <@>	-10
me _ <n>	-12
me _ a	6
me _ and	-3
me _ anything	8
me _ april	-1
me _ as	3
me _ by	8
me _ con	-6
me _ de	9
me _ filloni	-6
me _ for	-11
me _ has	-3
me _ i	-7
me _ i'll	-2
me _ i'm	14
me _ it	-2
me _ line	-2
me _ list	-3
me _ look	-1
me _ mandas	-1
me _ my	-3
me _ más	-3
me _ not	13
me _ notes	-2
me _ of	-3
me _ own	-1
me _ please	-2
me _ she	-2
me _ than	-4
me _ the	-12
me _ then	-1
me _ this	5
me _ three	-3
me _ to	-1
me _ trop	-5
me _ under	-2
me _ unless	-6
me _ up	-2
me _ wednesday	-1
me _ when	-4
me _ you	-6
me _ |	-14
me a	-5
me an	-2
me and	-1
me anything	-6
me anyway	-2
me as	-6
me at	-8
me before	-1
me by	-7
me contestaron	-6
me depois	-5
me down	-5
me encuentro	13
me first	-2
me for	-1
me from	-6
me gusta	-3
me i	-3
me i'll	-1
me i'm	-3
me if	1
me in	-3
me know	-5
me lo	-1
me longer	-4
me look	-9
me my	-1
me now	-4
me off	-5
me on	8
me or	-1
me paraît	-5
me please	5
me pushime	3
me remains	-2
me share	-2
me so	-1
me that	-2
me the	-1
me through	-3
me till	-1
me to	1
me today	-4
me until	-6
me what	-3
me who	-2
me with	-3
me |	-16
mea	5
mean	-6
mean _ $	-3
mean _ |	-4
mean |	-3
meaningful	-1
meaningful _ and	-1
meaningful sense	-1
means	6
means <n>	-2
means _ fewer	-2
meant	-9
meant _ the	-4
meant _ to	-3
meant for	-6
meant nothing	-3
meantime	5
meantime _ $	-3
meantime |	-5
meanwhile	2
meanwhile |	4
mechthild	-2
mechthild _ der	-2
mechthild danke	-2
med	1
med _ user	-5
med _ ärendenummer	-7
med ett	-7
med flaggan	-5
meddelande	11
media	4
median	-3
median _ in	-3
median wait	-3
mediators	-1
mediators _ final	-1
mediators govanhill	-1
medic	-6
medic _ familie	-3
medic de	-3
medical	8
medical _ |	1
medical advice	3
medical director	-1
medicine	-5
medicine _ itself	-4
medicine by	-4
medico	-3
medico _ in	-3
medico è	-3
meena	-3
meena _ monday	-3
meena works	-3
meer	2
meer _ gisteren	-6
meer |	-6
meet	-5
meet _ at	-6
meet _ person	-1
meet _ you	-1
meet in	-1
meet when	-1
meet you	-6
meeting	-7
meeting <n>	-3
meeting _ that	-2
meeting is	-2
meeting |	-1
meetings	7
meets	8
meets in	8
meg	-4
meg $	-2
meg _ enjoy	-4
meg |	-3
mei	-3
meilleurs	4
meilleurs _ |	4
meilleurs délais	4
mein	-5
mein _ geschlossen	-5
mein ticket	-5
meine	10
meine _ musst	-3
meine abwesenheitsnotiz	-3
mejl	9
mejl _ jag	4
mejl _ |	-5
mejl anders	-5
mejl |	4
mejlet	8
melding	7
member	-6
member $	-1
member <@>	-1
member _ $	-7
member _ <@>	-1
member _ mt	-1
member _ staff	4
member _ the	2
member _ |	-1
member again	-1
member of	6
member |	-2
member's	-4
members	1
members _ the	1
members _ |	-3
members file	-3
members of	6
members please	3
membership	-6
membership $	-2
membership _ <@>	-4
membership _ |	-3
membership and	-3
membership number	6
membership to	-4
memberships	-2
memberships _ does	-2
memberships ines	-2
memlekette	-3
memlekette _ toplantıyı	-3
memlekette olacağım	-3
memory	-3
men	-6
men _ kan	-7
men i	-7
mensagem	5
mensagem _ recebida	3
mensagem foi	3
mensagens	-1
mensaje	9
mensaje _ que	-6
mensaje _ |	-5
mensaje automático	-2
mensaje rodrigo	-5
mental	1
mental health	2
mention	-9
merci	-8
merci _ c'est	-2
merci _ je	-8
merci _ ne	2
merci _ votre	-7
merci odile	-2
merci pour	-11
merci |	-8
mercredi	3
mercredi _ ça	-3
mercredi matin	-3
merge	-7
merge _ <n>	-4
merge into	-4
merge with	-3
merged	1
merged _ the	-4
merged with	-4
merging	-2
merging so	-2
merhaba	-2
merhaba _ abla	-5
merhaba gönül	-5
merry	11
merry christmas	11
mersi	-6
mersi _ |	-6
mersi mult	-6
mes	-7
mes _ $	-6
mes _ d'ici	-3
mes remarques	-3
mes |	-6
mesaj	4
mesaj _ pop	-5
mesaj _ sunt	6
mesaj _ |	2
mesaj automat	4
mesaj domnule	-5
mesaj |	6
mesajul	7
mesajınız	4
mesajınız _ |	2
mesajınıza	13
message	5
message <n>	-8
message _ $	10
message _ <@>	7
message _ a	-5
message _ be	3
message _ because	3
message _ been	1
message _ contain	-2
message _ en	-3
message _ error	-5
message _ for	-8
message _ gone	-1
message _ guess	-2
message _ if	-11
message _ me	-12
message _ mon	10
message _ my	-17
message _ need	4
message _ not	3
message _ nothing	13
message _ people	-3
message _ thank	-2
message _ the	-4
message _ this	3
message _ tient	-5
message _ urgent	1
message _ via	-2
message _ we	1
message _ will	4
message _ you	2
message _ your	4
message _ |	6
message and	4
message concerns	2
message could	-1
message d'absence	-10
message est	3
message from	3
message had	-1
message has	5
message in	-3
message is	-2
message may	-4
message odile	-5
message overnight	-1
message that	4
message to	4
message twice	-3
message two	-2
message we	4
message when	-5
message will	8
message |	6
message à	10
messagerie	9
messages	6
messages _ $	1
messages _ a	-4
messages _ be	7
messages _ in	5
messages _ my	-9
messages _ people	7
messages _ the	10
messages _ this	-2
messages from	7
messages in	4
messages on	13
messages to	1
messages will	7
messages |	-12
messaggio	14
messaggio automatico	-1
met	4
met <n>	4
met _ augustus	4
met _ nummer	-6
met _ op	5
met _ tot	8
met een	-6
met u	5
met vakantie	4
meu _ $	-6
meu |	-6
mevrouw	-6
mevrouw _ wit	-6
mevrouw de	-6
mewn	2
mi	-14
mi _ $	-5
mi _ dzień	-5
mi _ había	-6
mi _ i	-11
mi _ risposto	-5
mi _ venit	-5
mi a	-9
mi anfona	-4
mi ddarllena	-3
mi ffonia	-4
mi hanno	-5
mi ofynna	-5
mi pani	-5
mi solicitud	-6
mi |	-5
mich	11
mick	1
mid	-4
mid _ estimates	-2
mid _ |	-1
mid november	-1
mid year	-2
midnight	3
midwife $	-3
midwifery	5
midwives	10
midwives _ |	9
mig	-6
mig _ $	-6
mig |	-6
might	5
migrant	2
migrant health	2
mihai	-6
mihai _ locul	-6
mihai în	-6
mij _ $	-5
mij |	-5
mija	-5
mija _ tydzień	-5
mija trzeci	-5
mijn _ komt	-4
mijn _ stond	-5
mijn afwezigheidsbericht	-5
mijn collega	9
mijn commentaar	-4
mil	-7
mil _ |	-7
mil gracias	-7
mille	-4
mille _ bellissima	-4
mille è	-4
min	13
mind	-2
minds	-3
minds _ contacted	-3
minds being	-3
mine	-15
mine _ did	-1
mine _ one	-4
mine _ says	-3
mine _ sorry	-2
mine _ the	-1
mine _ through	-2
mine _ too	-3
mine _ we're	-1
mine asked	-1
mine bounced	-3
mine came	-2
mine just	-3
mine says	-1
mine too	-1
mine was	-5
mine |	-3
mins	-3
minua	-7
minua _ $	-7
minua |	-7
minute	-8
minute _ don't	-5
minute _ need	-3
minute and	-5
minute no	-3
minutes	-8
minutes _ $	2
minutes _ be	-2
minutes _ complaining	-1
minutes _ it	-2
minutes _ question	-4
minutes and	-5
minutes because	-4
minutes of	-1
minutes should	-2
minutes then	-2
mio	-4
mio _ $	-4
mio |	-4
mir	-10
mir _ $	-5
mir _ den	-4
mir _ nicht	2
mir _ vorher	-2
mir aber	-2
mir noch	2
mir nur	-4
mir |	-5
mis	-7
misread	-2
misread _ chart	-2
misread the	-2
miss	-6
miss ?	-1
miss _ $	-1
miss _ |	-5
miss you	-4
missed	-2
missed _ for	-1
missed _ red	-7
missed _ sorry	-6
missed _ |	2
missed it	-7
missed mainly	-1
missed this	-1
missed your	-5
missing	-2
missing _ field	-2
missing _ from	-1
missing _ week	-1
missing from	-1
missing in	-1
missing language	-2
missing went	-1
mistake	-4
mistake _ i'll	-3
mistake |	-4
mistakes	-1
mistakes _ well	-1
mistakes as	-1
mit	-5
mittente	3
mittwochs	8
mnie	-5
mnie _ $	-6
mnie _ będzie	-6
mnie nie	-6
mnie |	-6
mo	-6
mobile	3
mobile _ <n>	-8
mobile and	-2
moc	-4
moc _ |	-4
moc děkuju	-4
mod	-2
mod _ gweithio'n	-2
mod i'n	-2
moderate	-4
moderate <@>	-4
moderate _ $	-4
moderated	-3
moderating	-1
moderation	-5
moderation _ $	-1
moderation for	-2
moderation |	-1
moderator	2
moderator _ look	6
moderator _ looked	-6
moderator can	8
moderator has	-6
modulo	-6
modulo _ prevede	-6
modulo non	-6
modupe	-4
modupe $	-2
mogę	-4
mogę _ na	-4
mogę dołączyć	-2
mogę jestem	-2
moleste	-5
moleste _ tus	-5
moleste en	-5
moment	7
moment _ i	9
moment |	8
mon	8
mon <n>	-5
mon _ <n>	9
mon _ |	-4
mon fri	4
monday	-2
monday <n>	-12
monday _ $	1
monday _ ?	-2
monday _ and	7
monday _ december	-13
monday _ here	-7
monday _ i'm	-5
monday _ january	-8
monday _ kind	-2
monday _ november	-19
monday _ th	15
monday _ the	2
monday _ tuesday	17
monday _ wednesday	1
monday _ will	-5
monday _ you're	-3
monday _ |	-4
monday and	8
monday but	-7
monday despina	-2
monday for	1
monday thursday	-5
monday tuesday	6
monday wednesday	3
monday when	-7
monday |	11
mondays	3
mondays _ fridays	-4
mondays _ tuesdays	-2
mondays and	-1
mondays or	-4
mondays |	12
money	-9
money _ if	-2
money _ the	-3
money _ |	-3
money allows	-3
money second	-3
money |	-7
monitored	3
monitored _ $	4
monitored _ <n>	1
monitored _ please	-3
monitored and	-2
monitored |	4
monitoring	-1
monitoring _ the	-2
monitoring in	-2
monsieur	-1
montag	8
month	-1
month ?	-3
month _ $	-1
month _ hardly	-1
month _ the	-1
month _ |	-3
month and	-1
month |	1
monthly	-4
monthly _ for	-2
monthly group	-2
monthly letter	-1
months	-8
months _ $	-1
months _ so	-1
months |	-4
morag	7
more	-16
more _ $	-5
more _ <n>	-4
more _ a	-1
more _ day	-3
more _ in	-1
more _ mail	-1
more _ monday	-5
more _ on	-2
more _ raminder	-1
more _ seven	-3
more _ this	-2
more _ three	-2
more _ |	-5
more another	-3
more copy	-1
more items	-1
more likely	-2
more on	-5
more replies	-2
more than	-4
more work	-2
more |	-7
morgen	17
morgen _ wochen	-2
morgen zwei	-2
morning	-2
morning _ $	12
morning _ as	-1
morning _ if	-1
morning _ legal	-4
morning _ you	-2
morning _ |	-2
morning all	-1
morning session	-1
morning thank	-2
morning |	10
mornings	1
mornings _ i'm	-3
mornings |	-3
most	-2
most _ july	-2
most _ say	-2
most _ the	10
most _ those	-2
most _ too	-1
most _ us	-3
most _ |	-3
most helpful	-3
most leaflets	-1
most of	1
most scholars	-2
mostly	-3
mostly _ say	-3
mostly to	-3
mother	-6
mother _ get	-1
mother _ law	-5
mother couldn't	-1
mother in	-5
mountain	14
mouth	-2
move	-7
move it	-3
move my	-5
moved	-3
moved _ a	23
moved _ cardiff	-4
moved _ reading	-8
moved _ so	-1
moved _ the	-8
moved _ |	-3
moved teams	-1
moved the	-8
moved to	9
moving	3
moyo	-1
może	-2
może _ ?	-2
może piątek	-2
mp	2
mp |	2
mr	-6
mr _ as	-2
mr _ was	-1
mr _ |	-6
mr duffield	-2
mr |	-1
mrs	-7
mrs _ |	-3
ms	-6
ms <n>	-6
ms _ $	-6
mt	-5
mt $	-5
mu	-2
mu ?	-3
mu _ $	-3
mua	-6
mua _ $	-6
mua |	-6
mubarak	2
mubarak _ i'll	-4
mubarak _ those	-8
mubarak to	3
much	-6
much _ speaker	-2
much better	-2
much |	-6
muchly	-2
mult	-2
mult _ arată	-6
mult |	-6
mulțumesc	-2
mulțumesc _ mesaj	1
mulțumesc _ primit	-3
mulțumesc am	-3
mulțumesc pentru	1
mum	-3
mum's	-2
mum's _ in	-1
mum's _ |	-2
mum's care	-1
mum's category	-2
muslim	2
musst	-3
musst _ doch	-3
musst du	-3
must	-10
must _ within	-6
must _ |	-4
must answer	-6
must be	-4
mustn't	-5
mustn't _ practices	-4
mustn't name	-4
mute	-5
my	-11
my <n>	-2
my _ $	-8
my _ <@>	-5
my _ ?	5
my _ account	-1
my _ after	-2
my _ again	-6
my _ and	8
my _ are	-2
my _ as	2
my _ at	3
my _ back	-4
my _ but	1
my _ can	-4
my _ care	-1
my _ couldn't	-1
my _ day	-1
my _ days	6
my _ done	-5
my _ email	-5
my _ emails	1
my _ for	-1
my _ from	-12
my _ goes	-3
my _ got	-3
my _ has	-4
my _ having	-2
my _ hours	-5
my _ i	-5
my _ if	-3
my _ in	1
my _ is	-7
my _ just	-5
my _ mail	-4
my _ mailbox	-3
my _ mate	-3
my _ of	4
my _ off	2
my _ on	-1
my _ one	-4
my _ only	-4
my _ over	-2
my _ please	1
my _ post	2
my _ question	-4
my _ read	-1
my _ runs	-2
my _ says	-3
my _ should	-2
my _ starts	1
my _ that	-2
my _ til	-4
my _ till	-6
my _ to	-2
my _ twice	-1
my _ until	-1
my _ up	-4
my _ uses	-1
my _ was	-1
my _ wasn't	-2
my _ wedding	-3
my _ will	-2
my _ with	11
my _ working	5
my _ |	-15
my absence	-5
my account	-3
my appointment	5
my blessing	-3
my budget	-2
my call	-2
my clock	-2
my colleague	-8
my colleague's	-2
my contacts	8
my contract	13
my cousin	-4
my daughter	-2
my desk	10
my email	4
my emails	-6
my eyes	-6
my father	-10
my field	-3
my folder	-2
my guest	-8
my heart	-8
my hip	-5
my hotmail	-5
my hours	10
my husband	-2
my inbox	11
my iphone	-6
my last	3
my letters	-1
my list	2
my love	-2
my mail	-8
my mailbox	-3
my mails	-4
my manager	12
my membership	-6
my message	3
my mobile	-5
my mother	-6
my mum	-3
my mum's	-1
my name	-3
my neighbour	-3
my new	-3
my nhs	-4
my niece's	-3
my non	3
my office	-10
my old	2
my own	-8
my papers	-6
my personal	-2
my phone	-8
my place	-4
my post	3
my private	-3
my profile	-2
my replacement	1
my response	5
my rest	-4
my return	-6
my role	11
my secondment	-3
my side	-5
my signature	-2
my sister	-1
my sister's	-2
my slide	-5
my son	-3
my stead	-1
my substantive	5
my ticket	-6
my toddler	-3
my trust	-1
my understanding	-2
my way	-1
my work	-3
my working	2
mynd	-4
myself	-6
myself _ $	-4
myself |	-4
myślą	-4
myślą _ to	-4
myślą że	-4
mám	-6
mám _ začněte	-6
mám dovolenou	-6
más	-12
más _ segundo	-3
más _ volveré	-5
más el	-3
más |	-5
måndag	4
måndag _ $	-3
måndag |	-3
médica	7
médica |	5
mě	2
mě _ $	-6
mě |	-6
mọi	-6
mọi _ cứ	-6
mọi người	-6
n	-3
n _ $	-4
n _ <@>	-1
n |	-2
n'a	7
n'a _ été	7
n'a pas	7
n'est	4
n'est _ faire	4
n'est à	4
na	13
na _ ale	-3
na _ bez	-4
na _ do	1
na _ godziny	-2
na _ i	6
na _ lekarskim	6
na _ maila	3
na _ |	-16
na pół	-2
na razie	-4
na segunda	-7
na tego	3
na urlopie	-6
na zwolnieniu	6
naar	-2
nach	-6
nach _ $	-4
nach |	-4
nachricht	7
nachricht _ haas	-5
nachricht _ ich	3
nachricht _ |	-5
nachricht frau	-5
nachricht |	12
nad	5
nad _ ydych	5
nad robot	5
nada	-8
nada _ $	-5
nada _ liguei	-5
nada _ |	-5
nada más	-5
nada |	-5
nadia	-4
nadia _ away	-3
nadia is	-3
name	-11
name _ the	1
name _ your	-2
name _ |	-4
name is	-1
name of	-4
name practices	-4
names	-2
names _ patient	-2
names a	-2
naming	-2
nan	-7
nas	-4
nas _ jest	-4
nas autoodpowiedź	-4
nasreen	-3
nathaniel	-2
nathaniel _ don't	-2
nathaniel we	-2
national	-2
national _ as	-1
national _ |	-1
national returns	-1
national site	-1
nature	-5
nd	-1
nd _ only	-2
nd so	-2
nd |	2
ne	4
ne _ pas	2
ne _ répondre	2
ne pas	2
ne pourrai	-6
ne travaille	-3
near	1
nearly	-1
nearly _ times	-1
nearly three	-1
need _ be	-5
need _ big	-2
need _ do	7
need _ ever	-3
need _ in	-3
need _ interpreter	-1
need _ keys	-5
need _ know	-3
need _ on	-5
need _ one	-8
need _ redo	-4
need _ resend	6
need _ see	-5
need _ send	-3
need _ sooner	11
need _ to	5
need _ |	-8
need a	8
need an	7
need another	-8
need help	8
need me	-3
need one	-2
need the	-6
needed	4
needed _ $	2
needed _ the	-3
needed and	-3
needed |	5
needn't	-3
needn't be	-3
needs	-9
needs _ say	-1
needs _ that	-4
needs a	-2
needs data	-4
needs to	-2
neemt	4
neges	13
neges yn	2
neges |	1
neighbour	-6
neighbour _ $	-3
neighbour |	-3
neighbour's	-5
neighbour's _ $	-5
neighbour's |	-5
neither	-3
nel	-3
nel _ foglio	-3
nel nostro	-3
nem	27
nepali	-2
nepali _ because	-2
nepali _ vietnamese	-1
nepali afghan	-1
nepali first	-2
nesa	-3
nesa _ mi	-3
nesa ond	-3
nesaf	4
net	-5
net _ |	-5
network	9
never	-8
never _ <@>	-4
never _ it	-1
never _ that	-2
never _ to	-1
never _ |	-6
never be	1
never did	-5
never hold	-2
never let	-2
never report	-1
never stop	-2
never write	-1
new	-4
new _ <@>	-4
new _ and	7
new _ at	-1
new _ before	-3
new _ from	-2
new _ is	-5
new _ new	-2
new _ please	-1
new _ to	-1
new _ until	-3
new _ waits	-6
new _ |	-1
new address	-6
new email	-1
new it	-6
new job	5
new one	-7
new post	6
new year	6
new zealand	-6
newsletter	-4
newsletter _ here	-3
newsletter unsubscribe	-3
next	2
next <n>	5
next _ $	-4
next _ ?	-2
next _ and	-11
next _ but	-7
next _ day	3
next _ despina	-2
next _ each	-1
next _ is	-1
next _ please	-1
next _ so	-9
next _ which	-2
next _ |	17
next fortnight	3
next in	8
next monday	-2
next month	8
next one	-3
next spring	10
next time	-1
next to	-1
next week	-12
next working	3
next year	2
nečtu	5
nghaerdydd	-2
nghaerdydd ?	-2
nghaerdydd _ |	-2
nghỉ	9
nghỉ _ mọi	-6
nghỉ phép	9
ngozi	1
ngozi $	1
người	-6
người _ bắt	-6
người cứ	-6
nhs _ in	-1
nhs _ trust	5
nhs foundation	5
nhs staff	-1
nhsmail	-3
nhsmail _ $	-1
nhsmail _ the	-2
nhsmail is	-2
nhw	-3
nhw _ y	-3
nhw ar	-3
nhé	-6
nhé _ $	-6
nhé |	-6
ni	-6
ni _ hyn	-3
ni _ symud	-2
ni ei	-2
ni fydd	-3
ni'n	-8
niamh	-2
niamh $	-2
nice	-5
nice _ i'd	-4
nice |	-4
nicely	-6
nicht	13
nicht _ büro	-4
nicht _ haus	7
nicht _ ich	12
nicht _ |	1
nicht antworten	-3
nicht bekannt	2
nicht im	2
nicht weitergeleitet	3
nicht |	4
nicio	-5
nicio _ |	-5
nicio grabă	-5
nid	7
nid _ yn	3
nid wyf	7
nie	6
nie _ jestem	-2
nie _ na	2
nie _ poczty	5
nie _ się	-4
nie _ wracam	-6
nie będzie	-6
nie mogę	-2
nie odpowiadać	4
nie zgadzam	-4
niece's	-3
niece's _ |	-3
niece's wedding	-3
niemand	-9
niemand _ $	-5
niemand |	-5
niet	11
niet _ zit	-5
niet _ |	8
niet ik	-5
niet meer	8
niet op	1
niet |	6
niets	-10
niets _ |	-6
niets meer	-6
night	-4
night _ cried	-3
night and	3
night |	-6
nights	-3
nights _ thursday	-2
nights so	-3
nights until	-2
nine	-3
nine _ because	-1
nine _ five	-2
nine days	-1
nine to	-5
nineteen	-6
nineteen _ |	-5
nineteen sorry	-5
ninguém	-5
ninguém _ de	-5
ninguém sabia	-5
no	-11
no <n>	-3
no _ <n>	-9
no _ a	3
no _ about	-4
no _ address	-1
no _ and	2
no _ answers	-3
no _ approval	-2
no _ at	2
no _ but	4
no _ can	-1
no _ complain	-5
no _ counts	-2
no _ does	-2
no _ don't	-1
no _ during	3
no _ el	9
no _ else	-2
no _ employed	8
no _ estoy	-3
no _ exists	-1
no _ for	-4
no _ has	-1
no _ have	-6
no _ i	-2
no _ in	-5
no _ is	6
no _ just	-5
no _ letter	-8
no _ modulo	-6
no _ more	-1
no _ needs	-2
no _ no	-5
no _ of	-6
no _ on	-3
no _ please	-4
no _ posts	-3
no _ prisa	-5
no _ read	-7
no _ reason	-9
no _ replies	-2
no _ so	-3
no _ soc	-5
no _ sorry	-8
no _ than	-1
no _ til	-8
no _ till	-6
no _ to	-11
no _ told	-1
no _ until	-3
no _ visto	-5
no _ where	-1
no _ wish	-3
no _ with	3
no _ work	6
no _ |	-8
no access	-5
no acknowledgement	-1
no action	7
no algarve	-5
no corre	-5
no difference	-1
no emails	-2
no ethics	-2
no further	-6
no había	-5
no i	-1
no idea	-8
no il	-6
no internet	-3
no joy	-5
no laptop	11
no letters	-4
no lo	5
no longer	5
no mail	-4
no mails	-3
no more	-6
no need	-8
no notes	-3
no one	5
no phone	-5
no post	-8
no puc	-5
no puedo	-3
no reason	-7
no receipt	-4
no reply	1
no robot	-2
no signal	-2
no text	8
no to	-1
no trabajo	11
no trains	-4
no z	-2
no |	-15
nobody	-12
nobody _ an	-2
nobody _ automated	-4
nobody _ it	-5
nobody _ notice	-1
nobody can	-3
nobody has	-2
nobody liked	-4
nobody read	-2
nobody will	3
nobody |	-2
nobody's	-1
nobody's _ reception	-1
nobody's at	-1
noch	1
noch _ $	-5
noch _ bekannt	2
noch _ ich	-4
noch _ |	-2
noch an	-2
noch aus	-4
noch nicht	11
noch |	-5
nog _ |	-5
nog aan	-5
nominations	-3
non	10
non _ day	7
non _ la	-6
non _ più	8
non _ |	5
non prevede	-6
non rispondere	6
non working	7
non è	7
none	-3
none _ it	-2
none _ us	4
none make	-2
none of	4
noon	-1
noon _ <n>	-1
noon on	-4
noor's	-4
noor's _ while	-4
noor's leaflets	-4
nor	-2
nor _ any	-1
nor take	-1
normal	1
normal _ resumes	12
normal service	5
normally	-1
normally _ days	-1
normally thirty	-1
north	-3
northgate	7
nossa	5
nostro	-8
nostro _ scriviamo	-3
nostro foglio	-3
not	2
not <@>	-2
not <n>	-8
not _ $	-8
not _ <@>	6
not _ a	5
not _ about	1
not _ access	11
not _ ahead	-1
not _ any	-1
not _ anything	2
not _ at	14
not _ be	-6
not _ before	5
not _ by	1
not _ circulated	-4
not _ copy	-4
not _ delivered	4
not _ field	-3
not _ for	-2
not _ forwarded	8
not _ fridays	-1
not _ from	8
not _ group	-1
not _ health	-2
not _ her	-1
not _ hundred	-3
not _ i	-6
not _ if	-8
not _ intended	-5
not _ it	-10
not _ june	-6
not _ mail	11
not _ me	-4
not _ monitored	3
not _ on	7
not _ one	-4
not _ or	17
not _ our	-2
not _ policy	-4
not _ processed	-1
not _ read	-3
not _ reading	-1
not _ received	-10
not _ replies	-1
not _ right	-1
not _ the	-1
not _ they	-1
not _ this	11
not _ thursday	-5
not _ to	-8
not _ today	19
not _ until	8
not _ up	1
not _ we	-2
not _ week	-1
not _ which	-3
not _ who	-3
not _ with	2
not _ you	14
not _ your	-8
not _ |	-10
not a	10
not able	3
not always	6
not be	-4
not been	1
not before	-6
not being	7
not charity	-2
not confirmed	9
not disclose	-3
not even	-6
not for	-8
not forged	7
not from	-2
not go	-1
not had	4
not have	6
not heard	8
not in	12
not is	-1
not know	14
not known	-3
not language	-1
not lead	-3
not leaving	-7
not me	-8
not monitored	3
not my	-4
not need	7
not of	-1
not on	-2
not one	7
not open	-1
not put	-2
not rates	-2
not read	17
not reply	-1
not require	-3
not respond	4
not say	-5
not see	3
not send	6
not stated	-4
not sure	-9
not that	-1
not the	-5
not this	-2
not to	-14
not want	-4
not week	-3
not wish	-2
not work	-8
not working	13
not yet	6
not you	-1
not |	-3
note	11
note _ i	5
note _ your	-3
note from	-3
note i	13
note my	1
note that	4
note |	-4
noted _ hope	-2
noted |	-1
notes	2
notes _ $	-3
notes _ honestly	-3
notes _ the	7
notes _ would	-2
notes afterwards	-2
notes |	-1
nothing	-2
nothing _ $	8
nothing _ <n>	5
nothing _ a	-6
nothing _ anybody	-3
nothing _ change	-2
nothing _ do	-4
nothing _ i	-1
nothing _ the	-1
nothing _ then	-2
nothing _ to	-2
nothing _ |	-5
nothing above	-1
nothing before	-1
nothing else	-1
nothing for	-6
nothing from	-1
nothing in	12
nothing is	10
nothing of	-1
nothing personal	-1
nothing since	-2
nothing till	-2
nothing to	-8
nothing until	-4
nothing will	-2
nothing |	8
notice	3
notice _ send	-1
notice _ the	3
notice and	9
notice |	-3
noticed	-3
notification	1
notification _ baby	-2
notification where	-2
notify	-6
notify _ sender	-5
notify the	-5
notre	1
notă	-3
notă _ săptămâna	-3
notă |	-3
nou	-6
nou _ |	-6
nou luni	-6
nous	5
nous _ bien	5
nous _ message	-5
nous _ ont	-5
nous _ réception	5
nous accusons	5
nous avons	5
nous en	-5
nous le	-5
nous vous	8
nov	-8
november	-10
november _ $	-3
november _ will	-4
november _ yours	-1
november and	-4
november back	-2
november |	-4
now	-6
now $	-4
now <@>	-5
now _ $	-14
now _ <@>	-1
now _ a	-2
now _ back	-1
now _ for	6
now _ hope	-5
now _ i	-3
now _ i'll	-8
now _ i'm	-2
now _ in	-4
now _ makes	-4
now _ my	14
now _ please	-1
now _ replies	-3
now _ sandhya's	-2
now _ she's	-4
now _ to	-4
now _ |	3
now and	-4
now filled	-4
now i	-5
now it	-4
now left	7
now on	-6
now she's	-1
now so	-2
now sunburnt	-2
now take	-2
now the	-3
now you're	-1
now |	-11
nu	1
nu _ chiar	-3
nu _ de	-5
nu _ fråga	-5
nu _ nicio	-5
nu _ veni	-6
nu e	-7
nu mai	5
nu pot	-6
nu sunt	-5
nu |	-5
nuala	10
nuala _ all	-1
nuala has	-1
nuestra _ en	-5
nuestra está	-5
number	-2
number <n>	-9
number _ $	10
number _ <n>	-5
number _ and	1
number _ applications	6
number _ do	-2
number _ go	-3
number _ has	-4
number _ have	-2
number _ i	-3
number _ if	8
number _ is	-4
number _ it's	-1
number _ on	4
number and	-2
number eq	-3
number is	2
number of	2
number so	-1
number three	-1
number |	7
numbered	-2
numbered <n>	-2
numbers	-8
numbers <n>	-2
numbers _ year	-3
numbers three	-3
numerator	-2
numerator _ more	-2
numerator is	-2
numerem <n>	5
numerem _ i	-5
numerem sprawy	-5
nummer	9
nummer <n>	15
nummer _ daarna	-6
nummer en	-6
numéro	3
numéro <n>	6
numéro _ la	-5
numéro _ un	6
numéro de	-2
număr	-5
număr _ înregistrare	-5
număr de	-5
numărul	6
numărul <n>	6
nur	-4
nur _ eingang	-4
nur den	-4
nurse	-5
nurse _ anthology	-3
nurse _ it	-2
nurse _ lindo	-3
nurse enjoying	-2
nurse perpetua	-3
nurse poets	-3
nurse |	2
nurses	-2
nursing	-1
não	7
não _ poder	-5
não _ trabalho	-5
não dá	-5
não vou	-5
nächste	-4
nächste _ nach	-4
nächste woche	-4
nächsten	8
nächsten _ |	5
nächsten arbeitstag	8
när	10
när jag	5
nästa	7
nästa _ ?	-3
nästa vecka	-3
någon	-6
når	5
når _ er	5
når jeg	5
nélkülem	-6
nélkülem _ $	-6
nélkülem |	-6
número	3
número <n>	11
número _ protocolo	-5
número de	-9
o _ <n>	7
o _ izinliyim	-6
o _ na	-4
o _ obrigado	-4
o _ |	-4
o fewn	10
o gün	-6
o kontakt	6
o lună	-5
o notă	-3
o prazo	3
o relatório	-4
o zmianę	-4
o |	-2
o'clock	-4
o'n	-5
o'n _ yn	-5
o'n ôl	-5
o'r	5
o'r swyddfa	1
ob	-3
ob _ den	-3
ob sie	-3
obi	-5
obliged	-8
obliged _ reply	-5
obliged to	-7
obras	-5
obras _ $	-5
obras |	-5
obrigada	-5
obrigada _ está	-6
obrigada |	-6
obrigado	-6
obrigado _ email	-6
obrigado _ estive	-4
obrigado pelo	-3
obrigado |	-4
observatory	-2
obviously	-1
obviously |	-1
och	12
och _ inte	8
och _ tillbaka	3
och _ var	-7
och läser	8
och sen	-7
och svarar	5
och är	3
october	6
october _ i'll	3
october _ please	5
october to	3
october when	-5
october |	11
od	-1
od _ jestem	-3
od _ |	-4
od lekarza	-4
od poniedziałku	2
odd	1
odette	-4
odette $	-4
odile	-6
odile _ je	-5
odile _ parfait	-2
odile c'est	-2
odile |	-5
odpowiadać	4
odpowiadać na	2
odpowiedź	2
odpowiedź _ lekarza	-4
odpowiedź od	-4
odpowiem	1
odpowiemy	9
oduya	-5
oedi	-3
oedi _ we	-3
oedi |	-3
oes rhywun	-4
of	-6
of <@>	-1
of <n>	-3
of _ $	-5
of _ <@>	-5
of _ <n>	-4
of _ a	-2
of _ about	-1
of _ act	-1
of _ after	-11
of _ an	-2
of _ and	4
of _ answered	-8
of _ are	-2
of _ as	1
of _ asked	-1
of _ at	2
of _ barracks	-2
of _ biscuits	-3
of _ by	-3
of _ can	-3
of _ care	6
of _ complaint	2
of _ conversation	-1
of _ country	2
of _ day	4
of _ duties	-1
of _ effect	-1
of _ email	1
of _ era	-5
of _ facilitators	-1
of _ families	-8
of _ first	-2
of _ for	-2
of _ formatting	-1
of _ from	-3
of _ further	-1
of _ gives	-2
of _ good	-3
of _ guidance	-3
of _ has	-3
of _ health	-3
of _ hours	-5
of _ i	6
of _ i'm	-1
of _ in	-7
of _ is	4
of _ it	-11
of _ language	-2
of _ last	-1
of _ leave	-1
of _ list	1
of _ mail	11
of _ may	12
of _ message	-5
of _ messages	-3
of _ month	3
of _ my	-3
of _ next	-1
of _ nineteen	-5
of _ not	8
of _ october	-5
of _ office	-1
of _ officer	1
of _ older	-4
of _ on	8
of _ one	-4
of _ or	-3
of _ organisation	2
of _ outlying	-1
of _ own	-4
of _ patients	-4
of _ people	-3
of _ please	-4
of _ posts	-1
of _ romanian	-1
of _ said	-2
of _ send	-4
of _ senders	9
of _ so	-2
of _ tahira	-2
of _ team	5
of _ the	-13
of _ this	-3
of _ to	-4
of _ toddler	-3
of _ understood	-1
of _ university's	-1
of _ until	17
of _ was	-1
of _ we	9
of _ week	8
of _ weeks	-5
of _ who's	-1
of _ whole	-3
of _ will	-5
of _ with	-3
of _ |	-8
of a	-7
of address	4
of all	-4
of an	-6
of anneke	-1
of applications	6
of approved	9
of august	-7
of biochemistry	-1
of charge	4
of complaining	-1
of course	-7
of date	-2
of december	-2
of each	-3
of emails	9
of every	-1
of executives	-2
of fitness	-3
of friday	6
of good	-3
of health	2
of her	-1
of him	-1
of his	-1
of hours	2
of i'm	-2
of information	-1
of interest	-1
of it	-6
of its	-4
of july	-2
of junk	10
of love	-2
of march	-1
of me	-5
of messages	5
of mine	-3
of my	-4
of number	-3
of office	5
of our	-5
of ours	-2
of people	5
of podiatry	-4
of public	2
of receipt	7
of single	-1
of staff	9
of the	6
of them	4
of these	-1
of this	-4
of those	3
of today	-3
of tomorrow	-3
of unpaid	-2
of us	-5
of wenbury	-1
of which	-4
of work	-6
of you	-22
of your	10
of yours	-5
ofende	-6
ofende _ que	-6
ofende e	-6
off	-5
off <@>	-2
off <n>	-13
off _ $	-7
off _ a	-3
off _ at	16
off _ books	-5
off _ coffee	-3
off _ everyone	-1
off _ for	-3
off _ friday	-6
off _ have	-5
off _ her	-4
off _ i	3
off _ leave	2
off _ list	-2
off _ membership	-5
off _ reminders	-1
off _ since	-1
off _ the	-7
off _ this	9
off _ |	-12
off and	1
off before	-1
off for	8
off from	-5
off grid	9
off into	-1
off just	13
off list	-7
off on	5
off she	-1
off sick	8
off sorry	-1
off the	-4
off there's	-3
off to	-6
off topic	-6
off until	4
off with	-4
off work	5
off your	-5
off |	-7
offer	-8
offer _ a	-1
offer _ discuss	-2
offer _ proactively	-2
offer it	-2
offer to	-2
offered	7
offering	3
office	15
office _ $	8
office _ <n>	22
office _ a	-2
office _ back	-3
office _ chase	-1
office _ closed	5
office _ her	-2
office _ in	-5
office _ is	-2
office _ me	-9
office _ mistake	-3
office _ monday	-13
office _ no	7
office _ thanks	-5
office _ tomorrow	-4
office _ training	8
office _ tuesday	-18
office _ we	2
office _ wednesday	5
office _ will	11
office _ |	-2
office by	-3
office can	-1
office for	17
office from	6
office gives	-2
office has	3
office hours	1
office in	-6
office is	19
office mate	-3
office message	5
office messages	-3
office not	-8
office of	2
office on	15
office today	-7
office until	-16
office will	2
office with	5
office |	7
officer	7
officer $	2
officer _ answer	2
officer _ i	-5
officer will	6
officer |	1
official	-6
official _ i'd	-2
official so	-2
offline	4
oficina	3
often	-3
ofynna	-5
ofynna _ i	-5
ofynna i	-5
og	16
og _ ikke	4
og _ på	5
og læser	4
og med	4
og svarer	5
ogunleye	-1
ogunleye _ $	-1
oh	-8
oh _ of	-5
oh _ what	-3
oh _ |	-2
oh goodness	-5
oh no	-2
oh patience	-3
ohne	-5
ohne _ zu	-5
ohne etwas	-5
ok	-18
ok _ $	-8
ok _ <n>	-6
ok _ thurs	-1
ok _ you	-3
ok thank	-3
ok to	-10
ok |	-9
okafor	2
okonjo	-6
okonjo $	-1
okonjo _ patient	-5
okonjo |	-5
oksana	-4
olacağım	-3
olacağım _ sonraki	-3
olacağım toplantıyı	-3
olatunde	-3
olatunde $	-3
old	-4
old _ <@>	-6
old _ is	-4
old _ list	-3
old _ ran	-1
old address	1
old category	-3
old one	-5
older	-4
older _ kong	-4
older hong	-4
olen _ lomalla	-7
olen silloin	-7
olmuş	-3
olmuş _ $	-3
olmuş |	-3
olur	-3
olur _ ?	-3
olur mu	-3
olá	-2
olá _ recebi	-4
olá inês	-4
om	2
om _ du	-5
om at	-5
on	-4
on $	-1
on </>	10
on <@>	-3
on <n>	16
on _ $	-5
on _ <@>	-4
on _ <n>	5
on _ account	-4
on _ and	7
on _ april	6
on _ as	-1
on _ at	1
on _ b	-1
on _ back	2
on _ before	-2
on _ behalf	4
on _ books	-1
on _ but	-1
on _ by	-3
on _ can	3
on _ career	2
on _ contents	-2
on _ cost	-3
on _ costs	-2
on _ course	6
on _ days	12
on _ december	-2
on _ does	-2
on _ first	-1
on _ for	-7
on _ from	8
on _ here's	-2
on _ i	-3
on _ i'll	-1
on _ if	3
on _ in	-8
on _ instead	-3
on _ january	1
on _ july	9
on _ june	-3
on _ last	-4
on _ late	-3
on _ leave	4
on _ line	-1
on _ link	-6
on _ list	-4
on _ little	-2
on _ love	-2
on _ machine	-2
on _ march	1
on _ may	8
on _ mornings	-3
on _ my	-2
on _ national	-1
on _ next	2
on _ november	2
on _ of	-2
on _ off	-2
on _ one	-1
on _ or	-1
on _ own	-1
on _ page	6
on _ phone	-4
on _ portal	-3
on _ poster	-11
on _ present	-2
on _ registrar	5
on _ return	-10
on _ same	9
on _ saturday	-2
on _ second	5
on _ september	10
on _ service	10
on _ site	-3
on _ so	-3
on _ subject	-3
on _ tablets	-1
on _ that	-4
on _ the	4
on _ there	-2
on _ they're	-3
on _ this	9
on _ to	-2
on _ today	10
on _ type	-1
on _ until	-8
on _ using	-3
on _ waiting	-1
on _ ward	-4
on _ way	4
on _ we	-2
on _ website	8
on _ when	-7
on _ with	-4
on _ writing	3
on _ |	-6
on a	4
on again	-2
on all	6
on an	-4
on and	-3
on annual	-9
on as	-1
on average	-2
on behalf	-3
on benefits	-2
on board	-3
on call	15
on compassionate	-4
on day	-7
on days	-3
on duty	-2
on every	-1
on for	-4
on friday	7
on fridays	-1
on hepatitis	-1
on holiday	-5
on it	-3
on its	-1
on jury	10
on leave	5
on linkedin	5
on maternity	-2
on monday	-1
on mondays	-1
on nights	-2
on our	1
on page	-5
on paternity	14
on placement	-7
on please	-1
on request	-7
on sabbatical	1
on saturday	-5
on secondment	4
on shift	6
on sick	-1
on single	-2
on site	-3
on strike	8
on study	15
on sunday	-6
on surnames	-3
on that	-1
on the	-4
on this	-7
on those	12
on thursday	-16
on thursdays	-2
on tissue	-1
on to	-6
on tuesday	6
on tuesdays	1
on two	-1
on water	-1
on wednesday	-4
on weekdays	-1
on which	-2
on you	4
on your	3
on |	-7
once	5
once _ $	10
once _ back	1
once _ copy	-1
once _ day	3
once _ week	-1
once _ |	-4
once a	5
once i'm	1
once more	-4
once please	5
once |	7
ond	-10
ond _ ddarllena	-3
ond _ eu	-4
ond _ ofynna	-5
ond cadarnhau	-4
ond mi	-6
one	-11
one $	-2
one <@>	-7
one _ $	-2
one _ <@>	-3
one _ ?	-1
one _ and	-2
one _ anything	-2
one _ applies	-2
one _ ask	-8
one _ be	3
one _ can	-3
one _ day	-1
one _ did	-5
one _ explainer	-1
one _ i	-3
one _ in	-5
one _ it	-2
one _ knows	-2
one _ my	-7
one _ now	-1
one _ of	1
one _ our	12
one _ pay	-1
one _ per	-5
one _ please	-1
one _ post	-1
one _ retired	-5
one _ so	-4
one _ spam	-3
one _ tested	-1
one _ the	-6
one _ thing	-6
one _ to	-1
one _ us	-4
one _ well	-3
one _ when	-2
one _ will	-4
one _ write	-5
one _ writing	-1
one _ |	1
one after	-2
one and	-3
one as	-5
one else	-2
one festival	-2
one from	-2
one group	-1
one has	-1
one i	-5
one i'm	-3
one is	-2
one kurdish	-1
one lesson	-1
one line	-1
one month	2
one more	-5
one never	-5
one of	9
one page	-1
one person	-6
one please	-9
one ran	-1
one subscriber's	-1
one system	-2
one time	12
one to	-3
one told	-1
one vegetarian	-7
one which	-4
one will	12
one with	-5
one working	3
one you	-4
one |	-14
ones	-7
ones _ in	-1
ones sold	-1
ones will	2
online	3
online _ i'm	-4
online |	-5
only	-1
only _ $	-4
only _ access	4
only _ acknowledge	-2
only _ back	-4
only _ english	-2
only _ i	2
only _ i'd	-3
only _ if	-8
only _ interpreting	-1
only _ it's	-2
only _ mail	8
only _ mornings	10
only _ on	2
only _ person	-4
only _ system	-2
only _ the	-5
only _ tissue	-1
only _ to	7
only _ tuesdays	-3
only _ we	-2
only _ |	11
only accepts	3
only at	2
only for	-4
only from	4
only have	9
only here	-2
only if	-2
only in	-2
only is	-1
only just	-4
only on	-1
only once	7
only one	-6
only say	-3
only take	-1
only the	-3
only work	10
only |	-12
ons	7
ons _ has	-7
ons page	-7
onsdag	11
ont	-5
ont _ |	-5
ont remerciés	-5
onto	-6
ontvangen	5
ontvangen _ |	-4
ontvangen dank	-4
ontvangen |	10
ontvangst	-6
ontvangst _ |	-6
ontvangst bevestigd	-6
ontvangstbevestiging	-6
ontvangstbevestiging _ een	-6
ontvangstbevestiging met	-6
ooh	-6
ook	-3
ook _ <n>	-3
ook de	-3
ooo	28
ooo _ <n>	28
op	4
op _ $	5
op _ en	10
op _ sorry	-3
op _ |	-4
op mij	-5
op texel	-5
op vakantie	-10
op |	5
open	-8
open _ <n>	-5
open _ tell	-4
open _ the	-3
open again	-2
open at	-5
open please	-4
open the	-4
open |	-2
opened	3
opened _ mail	-1
opened _ you	-6
opened thank	-6
opened the	-1
opening	2
opening hours	1
operation	-3
operation _ $	-1
operation _ nhsmail	-2
operation |	-3
operatore	6
opt	-6
opération	4
opération _ à	4
opération n'est	4
or _ <n>	7
or _ afternoon	-1
or _ any	-5
or _ asian	-1
or _ i	-2
or _ information	-3
or _ items	-1
or _ likely	-2
or _ look	-2
or _ of	2
or _ so	-2
or _ theirs	-3
or _ to	-2
or _ |	-14
or call	5
or change	2
or chaplain	-2
or distribute	-3
or forwarded	-10
or fridays	-4
or i'd	-2
or in	-1
or madam	-5
or more	-2
or south	-1
or take	-3
or the	-1
or wednesday	-1
or write	4
ora	-3
ora _ è	-3
ora |	-3
oral	-5
orally	-2
orally _ in	-2
orally or	-2
orchard	2
orchard _ surgery	2
order	11
order _ by	-1
order _ which	1
order going	-1
order in	1
order |	6
ordered	-1
ordered _ before	-1
ordered them	-1
orders	12
orders placed	11
ordinary	-5
ordinary _ again	-1
ordinary _ |	-1
ordinary member	-3
org	-4
organisation	7
organisation |	13
organiser	-3
organiser _ monday	-3
organiser on	-3
original	3
original message	3
os	1
os _ bien	-3
os _ em	-4
os _ yn	-1
os emails	-4
os gwelwch	-1
os oes	7
os va	-3
osei	4
osgood	10
other	-6
other _ are	1
other _ for	-1
other _ will	-4
other _ you	-2
other _ |	-3
other half	-2
other times	-2
other way	-1
other white	-1
others	-5
others _ ?	-1
others _ |	-4
others are	-1
others write	-1
otherwise	2
otherwise _ minutes	-2
otherwise _ notes	-3
otherwise _ switch	-3
otherwise no	-3
otherwise they'll	-3
otherwise |	-2
otomatik	-5
otomatik _ yanıt	-3
otomatik bir	-2
otra	-9
otra _ porque	-5
otra sala	-5
otrzymanie	8
otrzymanie _ |	8
ottavia	13
ottilie	-3
ottoline	8
ottoline _ $	-1
ottoline baptiste	-1
ought	-12
ought _ be	-4
ought to	-8
our	-5
our _ analyst	-2
our _ are	-1
our _ board	-1
our _ dropped	-1
our _ folder	-1
our _ has	5
our _ health	-2
our _ hong	-4
our _ in	-4
our _ is	3
our _ lead	-6
our _ letter	-2
our _ limit	-2
our _ line	5
our _ next	-2
our _ of	-2
our _ on	1
our _ page	4
our _ please	-1
our _ says	-1
our _ speaking	-1
our _ sri	-1
our _ team	2
our _ unsubscribe	-3
our _ was	-1
our _ white	-3
our _ will	-6
our _ |	4
our annual	7
our apologies	-1
our approval	-3
our books	-1
our community	-4
our complaints	-1
our data	-1
our drop	-2
our evidence	-1
our families	-8
our faq	6
our health	-3
our ig	-6
our interpreters	-2
our lab	-1
our mail	9
our new	-2
our newsletter	-3
our office	3
our older	-4
our outgoing	-2
our outpatient	-2
our patch	-2
our patients	-2
our romanian	-1
our site	-5
our staff	2
our supplier	-2
our team	-6
our unit	-3
our web	8
our website	5
our workforce	-2
ours	-16
ours _ i'm	-2
ours _ if	-1
ours _ out	-2
ours _ over	-2
ours _ promised	-1
ours _ say	-3
ours _ the	-5
ours _ to	-5
ours _ we	-9
ours _ week	-1
ours _ when	-1
ours _ whether	-1
ours _ year	-1
ours as	-1
ours asked	-3
ours go	-2
ours goes	-6
ours hands	-2
ours last	-1
ours on	-4
ours once	-2
ours reads	-1
ours says	-6
ours used	-3
ours we	-3
out	-5
out <@>	-7
out ?	-1
out _ $	-8
out _ <@>	-3
out _ a	-4
out _ at	-1
out _ carry	-2
out _ date	-5
out _ english	-1
out _ evidence	-1
out _ hours	2
out _ it	-4
out _ monday	13
out _ now	-1
out _ office	5
out _ see	-1
out _ send	-1
out _ the	-1
out _ week	-4
out _ |	-4
out a	8
out and	-1
out for	-3
out from	-2
out in	-4
out of	2
out on	12
out the	-9
out this	-4
out to	5
out tomorrow	-1
out under	-3
out with	-4
out |	-17
outgoing	-2
outgoing _ is	-2
outgoing limit	-2
outlook	-9
outlook _ ios	-10
outlook for	-9
outlying	-1
outlying _ kept	-1
outlying hospitals	-1
outpatient	-2
outpatient _ through	-2
outpatient letter	-2
outside	10
outside _ hours	8
outside _ own	-1
outside _ yours	-5
outside my	4
outside these	3
outside your	-3
over	-7
over <n>	-5
over ?	-6
over _ $	-6
over _ <@>	-1
over _ a	-2
over _ and	1
over _ i'm	-1
over _ if	11
over _ me	-1
over _ sits	-2
over _ the	-2
over _ they	-1
over _ weekend	-9
over _ you	-1
over _ |	-8
over from	-2
over it	-1
over just	-2
over my	7
over the	-5
over there	-8
over to	-2
overestimate	-1
overestimate _ darker	-1
overestimate in	-1
overflowing	-2
overnight	-1
overnight _ it	-1
overnight because	-1
overseas	7
overseas visitors	7
owe	-5
owe _ a	-5
owe you	-5
owing	2
owing _ the	9
owing to	4
own	-5
own _ and	-3
own _ hours	-3
own _ ten	-2
own _ to	-5
own _ will	-4
own _ |	-2
own for	-2
own language	-3
own mail	-2
own working	-1
own |	9
owner	5
oyelaran	4
p	-4
p |	-4
pa	-5
pa _ |	-6
pa mua	-6
pacjenci	-4
pacjenci _ że	-4
pacjenci myślą	-4
page	4
page <n>	-6
page _ $	13
page _ in	-1
page _ is	-6
page _ it	-3
page _ of	-3
page _ six	-3
page explainer	-1
page has	-7
page to	7
page with	-3
page |	16
pages	6
pagina	-3
pagina _ letta	-3
pagina più	-3
paid	-2
pain	-5
pain _ a	-2
pain on	-2
paljon	-6
paljon _ $	-6
paljon |	-6
pals	1
pan	-3
pan _ o'n	-5
pan fydd	-5
panel ?	-2
panel _ |	-2
pani	4
pani _ |	-5
pani dzień	-5
panie	-4
panie _ |	-4
panie tomku	-4
paper	-7
paper _ $	-1
paper _ i	-1
paper _ want	-1
paper you	-1
paper |	-8
papers	-2
papers _ the	-6
papers and	-2
papers to	-6
papir	-5
papir _ legen	-5
papir fra	-5
par	3
par _ |	7
para	12
para _ que	7
para _ semana	-1
para confirmar	7
para la	-1
para que	5
paragraphs	-1
paragraphs _ patients	-1
paragraphs and	-1
paraît	-5
paraît _ haut	-5
paraît trop	-5
parcel _ today	-5
parcel arrived	-5
pardon	-3
pardon _ cette	-3
pardon pour	-3
parece	-3
parece _ anuncio	-3
parece un	-3
parents	-1
parfait	-2
parfait _ je	-2
parfait |	-2
park	-4
parking ?	-1
parking _ for	-2
parking _ my	-1
parliamentary	2
pars	-7
pars _ vacances	-2
pars en	-2
part	-4
part _ and	3
part _ so	-1
part _ |	-1
parte	-5
parte _ cifrele	-5
parte dar	-5
partir	-3
partir del	-3
partner	-2
partner _ was	-1
partner testing	-1
partners	-3
partnership	7
partnership _ |	7
parts	-5
parts _ |	-5
parts received	-5
party	-5
party political	-4
pas	8
pas _ je	-6
pas _ mercredi	-3
pas _ week	-4
pas _ à	6
pas de	-4
pas répondre	2
pas venir	-6
pas |	-3
pas été	7
pashto	-5
pashto _ safe	-5
pashto booklets	-5
pass	-5
pass $	-1
pass _ <n>	-5
pass _ my	-2
pass number	-5
pass on	-3
passada	-4
passada _ só	-4
passada e	-4
passed	15
passed _ our	3
passed _ the	7
passed _ |	2
passed on	6
passed to	10
passport _ excludes	-1
passport which	-1
password	6
passwords	-5
passwords _ |	-5
passwords changed	-5
past	-1
past _ |	-1
past it	-1
paste	-1
paste _ here	-1
paste it	-1
pasuje	-2
pasuje ?	-2
pasuje _ $	-2
pat	-1
patch	2
patch _ most	-2
patch is	-2
patchy	8
paternity	14
paternity _ |	10
paternity leave	14
patience	-2
patience _ $	-1
patience _ a	-3
patience what	-3
patient	6
patient _ $	-4
patient _ <n>	3
patient _ matters	14
patient _ officer	-5
patient _ this	-5
patient _ |	12
patient advice	3
patient experience	6
patient information	7
patient |	-2
patient's	-1
patient's _ and	-1
patient's initials	-1
patients	-12
patients _ been	-1
patients _ en	-5
patients _ it	-2
patients _ that	-1
patients _ they	-2
patients _ |	-1
patients had	-1
patients nous	-5
patients say	-2
patients thought	-1
patients want	-1
patients |	-3
patronising	-6
patronising _ i'll	-6
patronising |	-6
pause	-3
pause _ mail	-1
pause my	-2
paused	-3
paused _ you're	-1
paused now	-1
pay	-1
pay <n>	-1
pay _ a	-3
pay _ an	-1
pay _ barbers	-1
pay _ the	-6
pay _ we	-7
pay _ |	-7
pay by	-6
pay for	-3
pay gaps	-4
pay the	-1
pay travel	-7
pay |	4
payment	-2
payment _ is	-1
payment _ normally	-1
payment certificate	-1
payment is	-1
payments	2
payments _ and	-1
payments do	-1
payroll	7
paywall	-1
paywall _ the	-1
paywall but	-1
pazartesi	-1
pazartesi _ arayacağım	-6
pazartesi tekrar	-6
państwa	2
państwo	3
pdf	-2
pdf _ $	-2
pdf |	-2
pe	12
pe <n>	9
peckham	-3
peckham and	-3
pedantic	-1
pedantic _ the	-1
pedantic point	-1
peidiwch	-4
pela	3
pelo	1
pelo _ rui	-6
pelo email	-6
pen	-7
pen _ $	-7
pen |	-7
pending	9
pending _ recipient	8
pending |	8
pentru	7
pentru _ domnule	-5
pentru _ |	6
pentru mesaj	1
pentru urgențe	2
people	-10
people _ a	-3
people _ all	-1
people _ and	-3
people _ anyway	-3
people _ ask	-2
people _ benefits	-2
people _ drop	-1
people _ fretting	-2
people _ is	-3
people _ my	13
people _ now	-2
people _ simplified	-4
people _ up	-2
people _ want	-1
people _ |	-5
people after	-3
people always	-1
people can	-2
people complain	-3
people from	-2
people i	3
people on	-2
people read	-4
people replied	-3
people swap	-4
people to	-2
people turn	-2
people we	-1
people which	-3
people with	-1
people |	-4
per	2
per _ |	-4
per day	-8
per questioni	10
perdona	-5
perdona _ te	-5
perdona que	-5
perfect	-8
perfect _ more	-5
perfect _ you	-5
perfect thank	-5
perfect |	-5
pergunta	-6
pergunta <n>	-6
pergunta _ ofende	-6
perhaps	-4
perhaps _ to	-2
perhaps write	-2
perille	-6
perille _ paljon	-6
perille kiitos	-6
period	7
period _ be	10
period of	-2
period will	10
permanence	-5
permanence _ les	-5
permanence |	-5
permanently	-4
permanently _ $	-4
permanently |	-4
permission	-4
permission _ out	-4
permission sheets	-4
pero	-7
pero _ otra	-5
pero en	-5
perpetua	-6
perpetua _ $	-3
perpetua lindo	-3
persevering	-5
persevering _ $	-5
persevering |	-5
person	4
person _ $	-2
person _ back	-1
person _ is	-4
person _ it	-8
person _ monday	-2
person _ more	-1
person _ please	-4
person _ speak	18
person _ theory	-2
person _ to	-1
person _ |	2
person any	-1
person has	-1
person in	-2
person is	-1
person it	-4
person so	-4
person to	18
person who	-2
person works	-2
person you	1
personal	-4
personal _ do	-1
personal _ is	-3
personal call	-3
personal data	-2
personal mail	3
personal |	-2
personally	4
personally |	4
perşembe	-1
perşembe _ mu	-1
perşembe olur	-1
pessaries	-2
pessaries _ you'll	-2
pessaries where	-2
pharmacies	-1
pharmacies _ i	-1
pharmacies |	-1
pharmacist	-5
pharmacist _ responsibility	-2
pharmacist in	-2
pharmacist |	-4
pharmacy	11
phased _ came	-3
phd	-4
phd _ it	-3
phd on	-3
phil	-2
phil $	-2
philippa	2
phishing	-5
phone	-3
phone <n>	5
phone _ $	-5
phone _ <n>	8
phone _ at	6
phone _ excuse	-5
phone _ home	-3
phone _ the	-5
phone _ |	-1
phone at	-3
phone please	-5
phone question	-4
phone the	15
phone wasn't	-2
phone |	-7
phones	-4
photographs	-1
photos	-2
photos _ $	-2
photos |	-2
phrase	-4
phrase _ juste	-4
phrase est	-4
physician	-4
phép	9
phép _ người	-6
phép mọi	-6
pick	20
pick _ up	16
pick _ your	9
pick up	9
picked	13
picked up	13
picket	-1
picket line	-1
picking	5
picking up	5
picture	9
picture _ page	-5
picture on	-5
piece	-5
piece _ work	-6
piece of	-6
piero	-6
piero _ la	-6
piero |	-6
piers	-3
piers _ i've	-2
piers _ |	-2
piers hallgarth	-2
piers |	-2
pilar	-4
pilar _ el	-1
pilar |	-1
pile	-2
pilnych	5
pilnych _ proszę	5
pilnych sprawach	5
pin	-4
pisać	5
pisać do	5
pismo	-6
pismo _ zadzwonię	-6
pismo |	-6
più _ |	-4
più letta	1
piątek	-2
piątek ?	-2
piątek _ $	-2
piątku	-3
piątku _ poprawić	-3
piątku zdążę	-3
plab	-1
plab _ i	-1
place	-4
place _ $	-1
place _ that's	-3
place _ the	-3
place again	-1
place if	-3
place to	-1
place |	-1
placed	13
placement	-7
placement _ |	-2
placement in	-2
plain	-6
plain _ on	-1
plain _ only	-3
plain english	-1
plain text	-3
plakaten	-4
plakaten _ kommet	-4
plakaten er	-4
plakát	-4
plakát _ moc	-4
plakát dorazil	-4
plan	-3
plan _ the	-2
plan on	-2
planning _ drives	-1
planning _ |	1
planning group	-2
planning recruitment	-1
play	-3
play _ actors	-3
play with	-3
plazo	4
plazo _ de	4
plea	-1
please	-7
please $	-3
please <@>	-1
please _ $	-10
please _ <@>	10
please _ <n>	-2
please _ a	2
please _ accept	-1
please _ ahead	-2
please _ all	-4
please _ anything	13
please _ back	-5
please _ both	-2
please _ brevity	-5
please _ by	-8
please _ dietary	-3
please _ dolly	-4
please _ dr	-8
please _ email	-6
please _ everything	-6
please _ feel	-3
please _ her	-2
please _ hold	-1
please _ i	9
please _ in	6
please _ is	-1
please _ it	-6
please _ kamaldeep	-1
please _ mail	-4
please _ me	-13
please _ my	-11
please _ no	-6
please _ not	-1
please _ of	-2
please _ on	-4
please _ our	-2
please _ post	-2
please _ send	2
please _ she	-1
please _ someone	-4
please _ sure	3
please _ take	-1
please _ that	10
please _ the	-5
please _ them	-2
please _ this	4
please _ to	11
please _ until	-1
please _ us	4
please _ will	-1
please _ with	12
please _ you	-3
please _ your	6
please _ |	-5
please accept	-2
please add	-2
please and	-1
please answer	13
please ask	-7
please assume	12
please be	10
please bear	12
please before	-2
please bring	-3
please call	8
please change	-1
please consider	-3
please contact	-4
please could	-3
please credit	-2
please delete	-4
please detach	-3
please direct	4
please do	-2
please don't	-2
please email	12
please end	-3
please enter	-2
please excuse	-5
please get	5
please go	-5
please have	-5
please hold	-6
please i	-2
please inform	-3
please keep	-3
please know	-2
please let	-4
please make	2
please no	-4
please not	-4
please note	15
please notify	-2
please pass	-4
please pause	-2
please phone	5
please put	-6
please quote	4
please record	-1
please redirect	2
please reject	-1
please remove	-1
please reply	9
please resend	2
please see	-3
please send	4
please set	-4
please she	-2
please stop	-12
please take	-2
please tell	-5
please the	-6
please this	-4
please throw	-3
please to	-3
please transfer	-1
please turn	-1
please until	-3
please use	4
please we	-2
please withdraw	-2
please withhold	-3
please write	8
please |	-22
pleased	-1
pleased _ meet	-1
pleased to	-1
plecată _ după	-3
plecată vorbim	-3
plezier	-5
plezier _ drink	-5
plezier en	-5
pls	-10
pls $	-4
pls _ $	-3
pls _ <@>	-2
pls _ it	-2
pls and	-1
pls send	-2
pls use	-1
pls |	-6
plus	3
plus _ and	-1
plus _ pay	-7
plus _ stated	-2
plus _ |	3
plus holiday	-7
plus not	-2
plus rien	-3
plus travel	-1
plz	-6
plz $	-6
plz _ <@>	-1
plăcută	-5
plăcută _ $	-5
plăcută |	-5
pm	2
pm _ $	9
pm _ to	2
pm monday	2
pm |	9
po	4
po _ i	-4
po _ |	10
po angielsku	-4
po polsku	-10
po powrocie	7
poczekalni	-5
poczekalni _ $	-5
poczekalni |	-5
poczty	10
poczty |	10
pod	21
pod _ <n>	23
pod numerem	5
pode	-5
pode _ terça	-5
pode ser	-5
podemos	-1
podemos _ para	-1
podemos dejarlo	-1
poder	-5
poder _ de	-5
poder estou	-5
podiatry	-1
podiatry _ $	-4
podiatry |	-4
poen	-4
poen _ i'n	-4
poen faswn	-4
poets	-3
poets _ people	-3
poets anthology	-3
point	-4
point _ gap	-1
point _ made	-2
point the	-1
point well	-2
poland	-4
poland _ family	-4
policy	3
policy _ just	-4
policy _ |	-2
policy it's	-4
policy itself	-2
policy on	5
polish	3
political	-6
politics	-5
polsku	-10
poniedziałek	-6
poniedziałek _ $	-6
poniedziałek |	-6
poniedziałku	2
poniedziałku _ na	-3
poniedziałku jestem	-3
poor	4
pop	-5
pop _ nu	-5
pop |	-5
poprawić	-3
poprawić _ $	-3
poprawić |	-3
populations	-2
populations _ your	-2
populations unless	-2
por	11
por _ a	4
por _ contacte	6
por _ mensaje	-4
por _ no	-2
por _ |	4
por favor	-2
por su	-4
porque	-5
porque _ nuestra	-5
porque la	-5
portal	5
portal _ $	11
portal _ had	-3
portal and	-3
portal |	11
portugal	-2
portugal _ my	-2
portugal and	-2
possible	7
possible _ $	6
possible |	6
post	-5
post <n>	-12
post _ $	1
post _ <@>	-3
post _ <n>	-4
post _ approve	-5
post _ be	-2
post _ being	7
post _ has	-1
post _ hold	-1
post _ i	-3
post _ jeg	5
post _ leave	-3
post _ may	-3
post _ me	-1
post _ no	-1
post _ once	-2
post _ the	4
post _ there	-4
post _ waiting	-3
post _ |	10
post and	-3
post by	2
post from	-2
post i	-2
post is	8
post must	-5
post når	5
post of	5
post on	-2
post ours	-2
post please	-3
post should	-4
post that	10
post this	-3
post to	1
post without	-1
post |	-3
posta	1
postal	-2
postal address	-2
postanı	-4
postanı _ |	-4
postanı aldım	-4
postanız	8
postcode	10
postcode |	10
posted	-3
poster	-12
posters	-5
posters _ binnen	-5
posters _ |	-1
posters came	-1
posters zijn	-5
posting	-3
posting |	-2
posto	-4
posto _ |	-4
posto mio	-4
posts	-9
posts _ <@>	-2
posts by	-3
posts first	-1
posts from	-1
posts go	-2
posts of	-1
posts |	-3
pot	-6
pot _ sunt	-6
pot veni	-6
potwierdzamy	8
potwierdzamy otrzymanie	8
potwierdzenie	-5
potwierdzenie _ numerem	-5
potwierdzenie z	-5
potwierdził	-6
potwierdził _ że	-6
potwierdził tylko	-6
pour	4
pour _ message	-11
pour _ réponse	-3
pour cette	-3
pour qu'il	5
pour toute	6
pour votre	-11
pourrai	-6
pourrai _ venir	-6
pourrai pas	-6
power	2
powers	-3
powers _ $	-2
powers |	-2
powrocie	7
poštu	5
practice	-7
practice _ $	-3
practice _ i'd	-2
practice _ it	-3
practice _ person	-2
practice _ |	-5
practice gets	-3
practice manager	-5
practice the	-2
practices	-4
practices _ ruth	-4
practices |	-4
pracuję	5
pracuję w	1
pracy	7
pracy _ $	7
pracy |	7
pradėkite	-6
pradėkite _ manęs	-6
pradėkite be	-6
pray	-3
prazo	10
prazo de	10
pre	-1
pre _ certificate	-1
pre payment	-1
prefer	-1
preise	-5
preise _ noch	-5
preise stimmen	-5
prenotato	-3
prenotato _ treno	-3
prenotato il	-3
presa	-4
presa _ carico	-4
presa in	-4
prescriptions	-3
present	1
present <n>	-4
present _ <n>	-2
present _ got	-2
present _ on	-3
present you've	-2
present |	4
presentatie	-4
presentatie _ dank	-4
presentatie ontvangen	-4
press	12
press _ button	2
press _ on	4
press _ |	3
press office	1
press officer	7
press the	6
pressing	14
presso	5
presso questo	5
pressure	-2
pressure checks	-2
pretty	-5
pretty _ |	-5
pretty please	-5
prevede	-6
prevede _ lingua	-6
prevede la	-6
prima	-3
prima _ dar	-5
prima parte	-5
primary	1
primary care	-2
primero	-3
primero _ un	-3
primero parece	-3
primit	-11
primit _ mult	-6
primit _ |	-8
primit cererea	-6
primit mersi	-6
primit traducerea	-3
primo	12
primăria	-6
primăria _ confirmat	-6
primăria a	-6
print	-12
print _ own	-4
print _ tomorrow	-6
print it	-6
print your	-4
printer	-6
printing	-4
printing _ email	-3
printing this	-3
prior	-2
prior to	-2
priority	9
prisa	-5
prisa _ descansa	-5
prisa |	-5
priscilla	-2
priscilla _ n	-2
priscilla |	-2
pritchard	-3
private	-5
private _ <@>	-3
private _ |	-1
private account	-3
private address	4
privileged	-4
privileged _ if	-2
privileged _ it	-5
privileged |	-4
privileges	-1
privileges _ <@>	-1
privileges from	-1
privy	-6
privy _ this	-6
privy to	-6
priya	-3
priyanka	-3
proactively	-2
proactively _ by	-2
proactively two	-2
problem	16
problem _ the	-2
problem in	-2
processed	1
processed _ <n>	-1
processed in	-1
processed |	3
procurement	7
professor	-4
profile	-2
programa	8
programa _ $	8
programme	7
programme _ |	13
programme manager	-3
progress	12
progress _ the	7
progress by	6
prohibited	-3
prohibited _ may	-3
prohibited and	-3
project	9
project _ <@>	10
project _ keep	-1
project so	-1
project |	5
promise	-1
promise <n>	-1
promise _ words	-1
promised	-5
promised _ friday	-1
promised _ hello	-1
promised _ |	-4
promised her	-4
promised on	-1
promised |	-1
proof	5
proof _ address	3
proof of	5
proper	-4
proper _ tonight	-4
proper computer	-4
properly	-2
properly _ $	-2
properly |	-2
propose	-8
prosimy	4
prosimy _ odpowiadać	2
prosimy nie	2
prosiłam	-4
prosiłam _ zmianę	-4
prosiłam o	-4
proszę	7
proszę _ do	5
proszę _ kontakt	6
proszę _ na	8
proszę o	6
proszę pisać	5
protected	9
protection	-1
protocol _ i	-2
protocol |	-2
protocolo	-3
protocolo _ mais	-5
protocolo e	-5
prove	4
prove _ were	-1
prove they	-1
pryce	-3
pryce _ |	-2
pryce hughes	-2
przebywam	13
przebywam _ urlopie	10
przebywam na	13
przez	4
przez _ |	-2
przez telefon	-2
pub	-9
pub _ $	-9
pub |	-9
public	3
public _ $	3
public _ under	-3
public _ |	4
public disclosure	-3
public health	5
publish	-15
publish _ spring	-9
publish _ |	-2
publish in	-9
publish that	-1
published	2
published on	2
published today	-4
puc	-5
puc _ de	-5
puc soc	-5
puedo	-4
puedo _ de	-3
puedo estoy	-3
pugh	-1
pump	-4
pump _ the	-4
pump gives	-4
pune	-3
pune _ notă	-3
pune o	-3
punktem	-4
punktem _ reszta	-4
punktem ale	-4
purtroppo	-4
purtroppo _ giorno	-4
purtroppo quel	-4
pushime	3
pushime _ pa	-6
pushime filloni	-6
put	-10
put <@>	-3
put _ bold	-2
put _ down	-4
put _ in	-5
put _ language	-3
put _ line	-1
put _ on	-4
put _ ticket	-2
put _ to	-2
put _ together	-4
put _ triennium	-1
put _ under	-2
put _ |	-3
put a	-2
put it	-3
put me	-3
put my	-2
put one	-1
put them	-6
put this	-8
put will	-3
put you	-1
put your	5
puzzle	8
può	5
può _ alla	5
py	-5
py _ flaggan	-5
py med	-5
página	-3
página <n>	-3
página _ ?	-3
până	12
până _ <n>	9
până _ |	5
până pe	9
pääse	-7
pääse _ silloin	-7
pääse olen	-7
på	2
på _ <n>	4
på _ dessverre	-3
på _ här	8
på _ och	5
på _ og	9
på _ post	5
på _ så	-5
på _ tyvärr	-6
på _ |	-3
på det	8
på e	5
på ferie	-8
på konferens	-3
på kurs	4
på måndag	-3
på semester	-10
på side	-6
på tjänsteresa	5
pół	-2
pół _ przez	-2
pół godziny	-2
pôr	-4
pôr _ emails	-4
pôr os	-4
qu'il	5
qu'une	4
qu'une _ |	4
qu'une fois	4
quando	-1
quando _ medico	-3
quando il	-3
quarantine	8
quarta	-5
quarta _ pode	-5
quarta |	-5
quarter	-3
quarter _ <n>	-1
quarter to	-1
quarter |	-2
que	5
que _ demande	-6
que _ en	8
que _ es	6
que _ fuera	-5
que _ moleste	-5
que _ pergunta	-6
que _ phrase	-4
que _ que	-3
que _ sair	-6
que _ solicitud	-6
que _ |	-3
que a	-3
que decía	-6
que devia	-6
que estabas	-5
que la	-4
que ma	-6
que mi	-6
que te	-5
que usted	6
que viene	-5
que votre	-3
que vous	4
quel	-4
quel _ sono	-4
quel giorno	-4
quelqu'un	-10
quelqu'un a	-10
queries	9
queries <@>	-4
queries _ $	-5
queries _ be	3
queries _ the	6
queries _ |	3
queries will	3
query	8
query _ urgent	1
query is	1
questa	7
question	-11
question <n>	-7
question _ and	-3
question _ assumes	-4
question _ denominator	-3
question _ i	-2
question _ needs	-4
question _ pay	-3
question _ the	-6
question _ |	-3
question and	-2
question at	-3
question first	-3
question in	-6
question the	-3
question we	-3
questioni	10
questioni _ al	10
questions	-3
questions _ it	-1
questions _ tuesday	-1
questions _ week	-1
questions next	-1
questions on	-2
questions |	2
questo	13
questo _ |	5
queue _ a	-2
queue and	7
queue with	-2
queue |	1
quick	1
quick _ on	-4
quick look	-4
quick |	-4
quiet	-4
quiet _ half	-2
quiet because	-2
quinta	-5
quinta _ dá	-5
quinta não	-5
quite	-7
quitté	7
quote	2
quoting	2
r	-10
r |	-5
race	-1
race equality	1
raise	-3
raised	5
raised _ ticket	-1
raised _ with	-4
raised a	-1
raised it	-4
raising	-5
raising _ |	-5
raising this	-5
raj	-3
ramadan	5
raminder	-1
raminder _ over	-1
raminder _ what	-1
raminder took	-1
raminder |	-1
ran	-2
ran _ outpatient	-2
ran _ two	-1
ran our	-2
ran to	-1
rang	-7
rang _ and	-3
rang _ said	-6
rang gideon	-3
rang they	-6
rano	-5
rano _ $	-5
rano |	-5
rao	6
rappelle	-6
rappelle _ |	-6
rappelle lundi	-6
rate	4
rate us	12
rates	-3
rates _ a	-2
rates _ language	-2
rates by	-2
rates |	-2
rather	-5
rather _ before	-1
rather _ in	-1
rather _ pdf	-2
rather _ single	-1
rather know	-1
rather meet	-1
rather than	-3
ratios	-2
ratios _ rates	-2
ratios not	-2
razie	-4
razie _ skutku	-4
razie bez	-4
rd	-4
rd _ had	-1
rd _ the	-6
rd and	-6
rd but	-1
rd |	4
re	-3
reach	8
reach _ at	-6
reach _ either	-4
reach me	3
reach them	-4
reached	19
reached _ through	-3
reached a	11
reached me	4
reached the	3
reaching	5
read	1
read <@>	-1
read _ $	-2
read _ <n>	11
read _ a	3
read _ before	-1
read _ characters	-4
read _ email	16
read _ every	-1
read _ forwarded	-10
read _ last	-3
read _ mails	-2
read _ message	-14
read _ notes	-1
read _ the	-9
read _ this	4
read _ too	-4
read _ |	-2
read by	-5
read email	11
read everything	6
read it	-3
read on	9
read or	-10
read over	-9
read receipts	-1
read simplified	-4
read the	-3
read this	-7
read those	-4
read your	-2
read |	8
readers	-4
readers _ by	-4
readers _ us	-1
readers liked	-4
readers told	-1
reading	9
reading _ <n>	-2
reading _ so	-5
reading _ to	-8
reading _ |	-3
reading age	-2
reading anything	-6
reading group	-8
reading |	-5
readings	-2
readings _ $	-1
readings _ far	-1
readings so	-1
readings |	-1
reads	-3
reads _ your	-1
reads if	-1
ready	-2
real	-4
real _ on	-6
real _ took	-1
real answer	-1
real person	4
real reply	-6
really	3
really _ we've	-2
really |	7
reason	-6
reason _ the	-4
reason please	-1
reason that	-2
recebi	-8
recebi _ relatório	-4
recebi _ resposta	-5
recebi o	-4
recebi uma	-5
recebida	3
recebido	-6
recebido _ |	-6
recebido obrigada	-6
receipt	3
receipt _ a	-3
receipt _ did	-4
receipt _ your	10
receipt of	6
receipt with	-3
receipt |	1
receipts	-1
receipts _ they	-1
receipts |	-1
receive	4
receive _ newsletter	-3
receive a	3
receive our	-3
receive your	-4
received	2
received _ <n>	1
received _ and	-9
received _ answer	-1
received _ because	-2
received _ complaints	-5
received _ draft	-5
received _ email	3
received _ enquiry	-1
received _ in	-2
received _ message	-3
received _ owing	9
received _ request	9
received _ slides	-3
received _ thanks	-2
received _ the	8
received _ understood	-5
received _ we'll	-9
received _ will	-8
received _ you	-3
received _ you're	-5
received a	6
received an	-1
received and	5
received by	5
received four	-5
received in	1
received it	-3
received loud	-6
received the	-2
received this	-5
received with	-2
received your	10
received |	-9
receiving	1
reception	-3
reception _ $	-1
reception _ sentence	-1
reception _ the	-1
reception a	-1
reception ring	-1
reception team	1
reception |	-3
receptionist	1
receptionists	-3
receptionists _ about	-3
receptionists talk	-3
receção	-7
receção _ volto	-7
receção |	-7
recibido	-3
recibido _ gracias	-7
recibido mil	-7
recibidos	-1
recibidos _ gracias	-1
recibidos mil	-1
recibo	-5
recibo _ nada	-5
recibo y	-5
recipient	5
recipient <@>	8
recipient _ accept	-1
recipient _ delete	-4
recipient _ inform	-2
recipient _ reason	8
recipient please	-4
recipient |	13
recognise	1
recommence	-12
record	-1
record _ median	-3
record the	-3
recorded	3
recorded _ locally	-2
recorded it	-2
recording	-12
recordings	-2
recordings _ the	-2
recordings from	-2
records	5
records |	6
recovering	9
recovering _ surgery	9
recovering from	9
recovery	-2
recovery _ $	-2
recovery |	-2
recruitment	-7
recruitment drives	-1
red	-7
red _ $	-2
red _ |	-7
red pen	-7
red |	-2
redeployed	3
redeployed _ the	5
redeployed to	5
redid	-1
redid _ last	-1
redid ours	-1
redirect	4
redirect your	7
redo	-10
redo _ labels	-2
redo _ on	-4
redo it	-4
redo the	-2
ref	-4
reference	8
reference <n>	5
reference _ <n>	6
reference _ and	2
reference _ ms	-6
reference _ the	5
reference in	7
reference number	-2
references	-2
referral	5
referral _ the	5
referral to	4
referrals _ the	4
refugee	5
refugee health	3
refuse	-9
regards	-5
regards _ $	5
regards _ aubrey	-2
regards _ bisi	-5
regards |	-12
regional	8
regional network	4
regional team	14
registered	5
registered _ calling	-5
registered before	-6
registered |	-5
registering	9
registrada _ el	5
registrada _ eso	-6
registrada con	5
registrada |	-6
registrar	-8
registration	1
registration _ lou	-3
registration help	-3
regulations	-3
regulations _ say	-2
regulations _ the	-1
regulations only	-2
regulations say	-1
regulator	-3
regulator _ is	-3
regulator as	-3
reimbursements	-1
reimbursements _ count	-1
reimbursements don't	-1
reins	11
reject	-15
reject <n>	-7
reject _ <n>	-6
reject _ reason	-1
reject with	-4
reject |	-5
rejecting	-5
rejecting <n>	-5
rejoin	-1
relation	-3
relation _ its	-2
relation to	-3
relations	3
relationship	-2
relationship _ by	-2
relationship defined	-2
relatório	-4
relatório _ |	-4
relatório obrigado	-4
release <n>	-7
release _ <n>	-4
release _ message	7
release _ |	1
release number	-1
released	1
released to	-1
relevant	2
relevant _ |	2
reliance	-1
reliance _ its	-1
reliance on	-1
relief	-2
relieve	-1
relieve <@>	-1
relieve _ of	-1
relieved	-3
relieved _ someone	-1
relieved that	-1
rely	-1
rely on	-1
remain	-3
remains	-5
remarques	-3
remarques _ vendredi	-3
remarques d'ici	-3
remedios	4
remedios _ <@>	4
remember	-2
remember _ that	-1
remember is	-1
remercions	2
remerciés	-5
remerciés _ $	-5
remerciés |	-5
reminder	3
reminder _ i'm	-1
reminder |	-1
reminders	2
reminders _ $	-1
reminders |	-1
remove	-11
remove <@>	-4
remove _ $	-2
remove _ address	-1
remove _ and	-3
remove _ from	-3
remove _ |	-2
remove anything	-1
remove it	-3
remove me	-4
remove the	-5
remove this	-2
remove |	-1
removed	6
rename	-7
reopen	18
reopen on	8
reorganisation	-5
reorganisation _ use	-5
reorganisation |	-5
rep	-1
repeat prescriptions	1
replaced	-1
replaced _ have	-1
replaced |	-1
replied	-2
replied _ mostly	-3
replied _ your	-3
replied anyway	-3
replied to	1
replies	-5
replies _ thank	-4
replies _ this	-2
replies _ to	-3
replies go	-3
replies outside	-3
replies |	-2
reply	15
reply _ $	-6
reply _ <n>	5
reply _ be	-1
reply _ five	3
reply _ if	3
reply _ me	-5
reply _ of	-5
reply _ she	-1
reply _ the	8
reply _ this	21
reply _ was	-3
reply _ which	-2
reply _ your	3
reply _ |	3
reply above	5
reply and	11
reply by	-2
reply cannot	-3
reply claimed	-1
reply from	-1
reply i	-3
reply on	-3
reply outside	-6
reply to	10
reply will	6
reply with	23
reply within	6
reply yes	-11
reply |	-5
replying	14
replying _ this	3
replying to	7
replying |	13
report	-9
report _ alone	-1
report _ |	-2
report back	-2
report is	-4
report it	-1
report on	-5
reported	1
reporting	5
reports	5
request	14
request <n>	-1
request _ <n>	3
request _ a	3
request _ an	4
request _ be	7
request _ been	5
request _ received	1
request _ the	-1
request by	2
request for	8
request from	4
request has	7
request to	7
request was	1
request |	-1
request's	-6
request's _ acknowledged	-6
request's been	-6
requests	10
requests to	11
require	-4
require a	-1
required	1
requirements	-3
requirements _ me	-3
requirements to	-3
requires	-1
requiring	4
research	7
research _ |	-3
research associate	-3
resend	6
resend _ message	3
resend your	3
resolution	2
resolved	2
resolved _ said	-6
resolved it	-6
resolved |	9
respected	-5
respected sir	-2
respiratory	5
respond	-8
respond _ five	-8
respond _ may	-5
respond _ soon	4
respond _ the	-1
respond _ this	8
respond _ two	-1
respond _ welsh	-3
respond _ your	-1
respond as	4
respond in	-2
respond to	2
respond within	-10
responda	5
responda _ este	2
responda a	2
responder	8
responder |	8
responderei	5
respondo	6
response	17
response _ $	4
response _ <n>	3
response _ be	2
response _ thank	-6
response says	-6
response should	-1
response within	3
response |	12
responses	2
responses _ and	-2
responses on	-2
responsibility	-5
responsibility ?	-1
responsibility _ $	-1
responsibility _ the	-3
responsibility _ with	-2
responsibility for	-3
responsibility hers	-2
resposta	7
resposta _ com	-5
resposta _ de	3
resposta automática	-5
resposta é	3
respuesta	-2
rest	-12
rest _ either	-3
rest is	-14
rest |	-3
resting	3
restructure	-1
result	-1
results ?	-1
results _ we're	-1
resume	-6
resume _ on	-4
resumes	12
reszta	-4
reszta _ świetna	-4
reszta jest	-4
ret	-7
ret |	-7
retd	-5
retd $	-4
retire	-1
retired	3
retired _ nurse	-2
retired _ still	-5
retired _ their	-6
retired but	-5
retired urology	-2
retired |	10
retiring	-2
retitle	-3
retour	1
retour _ $	-8
retour _ je	-4
retour _ le	-5
retour et	-5
retour le	16
retour mais	-4
retour |	-4
retreat	1
return	3
return _ $	17
return _ <n>	7
return _ gillian	-7
return _ last	-3
return _ monday	1
return _ my	5
return _ thursday	10
return _ |	2
return came	-3
return date	13
return from	-12
return in	5
return on	9
return to	6
return with	-3
returned	-7
returned to	-4
returning	10
returning <n>	-1
returning _ <n>	11
returning _ |	10
returning monday	4
returning tuesday	11
returns	-1
returns _ we	-1
returns as	-1
rev	-2
rev |	-2
revd	-4
reverse	-3
review	4
revised	-6
revised _ is	-3
revised _ |	-5
revised text	-5
revised version	-3
reviso	-7
reviso _ tarde	-7
reviso esta	-7
reçu	-6
reçu _ accusé	-3
reçu _ et	-3
reçu _ |	-8
reçu l'article	-3
reçu merci	-8
reçu un	-3
reçu votre	5
rgds	6
rhan	2
rhan _ |	-2
rhan amser	2
rhodri	-5
rhodri _ fydd	-5
rhodri pan	-5
rhywun	-4
riapertura	10
riapertura |	10
ricevuta	-3
ricevuta _ leggo	-8
ricevuta _ mille	-4
ricevuta grazie	-4
ricevuta la	-8
ricezione	-7
ricezione _ richiamo	-7
ricezione |	-7
richiamo	-7
richiamo _ |	-7
richiamo lunedì	-7
richiesta	-4
richiesta _ stata	-4
richiesta è	-4
rid	-6
rid _ it	-1
rid _ the	-5
rid of	-6
rien	-3
rien _ et	-3
rien |	-3
right	-8
right _ $	-6
right _ ?	-1
right _ any	-1
right _ different	-1
right _ of	3
right _ to	3
right _ vaccine	-1
right _ wording	-6
right _ |	2
right for	-1
right person	-1
right place	3
right the	-6
right week	-2
right |	-7
rights	-2
rights _ <@>	-2
rights |	-3
ring	-7
ring _ <n>	1
ring _ and	-1
ring _ bell	-7
ring _ duty	7
ring _ eight	-6
ring _ if	-1
ring _ it's	-2
ring _ nothing	-1
ring _ on	-3
ring _ practice	-5
ring _ six	-4
ring _ ward	-4
ring _ you	-4
ring _ |	-4
ring after	-4
ring and	-1
ring at	-6
ring back	-6
ring but	-4
ring if	-2
ring kamaldeep	-1
ring me	-8
ring the	2
ring us	2
ring växeln	4
ringde	-7
ringde _ dag	-7
ringde i	-7
ringer	-7
ringer _ måndag	-7
ringer på	-7
rings	-3
rings _ the	-3
rings back	-3
risk	3
rispondere	6
risposta	-6
risposta _ è	-6
risposta breve	-6
risposto	-9
risposto _ automatico	-5
risposto in	-5
ritardo	-3
ritardo _ in	-3
ritardo ero	-3
rivolgersi	5
robot	15
robot _ $	5
robot _ chi	5
robot _ eaten	-3
robot _ that	-2
robot does	-2
robot had	-3
robot ydych	5
robot |	9
rodrigo	-5
rodrigo _ sí	-5
rodrigo |	-5
rog	1
rog să	1
role	12
role _ the	12
role _ with	-3
role and	3
role play	-3
roll	-5
roll _ to	-1
roll up	-5
roma	-2
roma _ a	-1
roma _ govanhill	-1
roma as	-1
roma mediators	-1
romanian	-6
romanian _ patients	-1
romanian speaking	-1
room <n>	-9
room _ <n>	1
room _ monday	-7
room _ my	-2
room _ of	-2
room full	-2
room on	-2
ros	-2
ros $	-2
rosalind	-1
rotas	-4
rotation	-1
roughly	-4
roughly <n>	-4
roughly _ of	-2
round	-4
round _ <n>	-6
round to	-6
route	-2
row	-2
row _ the	-3
row from	-3
royal	-6
royal _ of	-4
royal college	-4
ruaridh	7
rubbish	-4
rubbish |	-4
rui	-6
rui _ acho	-6
rui |	-6
rukhsana	-1
rule	-4
run	-3
run _ course	-1
run _ monthly	-2
run a	-3
run its	-1
run things	-1
rung	-2
rung _ switchboard	-2
rung the	-2
running	-3
running this	-1
runs	-5
runs _ a	-2
runs _ desk	-4
runs that	-4
runs to	-2
ruth	-2
ruth _ this	-4
ruth |	-4
rwyf	14
rwyf _ wyliau	2
rwyf ar	7
rydym	-1
rydym _ bwcio	-5
rydym _ croesawu	-3
rydym _ derbyn	7
rydym wedi	6
rydym yn	-3
rywun	-10
réception	2
réception _ janvier	-3
réception _ votre	5
réception de	5
réception en	-3
répondre	2
répondre _ ce	2
répondre à	2
répondrons	11
répondu	-6
répondu _ ma	-6
répondu que	-6
réponse	2
réponse _ j'étais	-3
réponse _ sera	2
réponse tardive	-3
réponse vous	2
réunion	-6
réunion _ toutes	-6
réunion à	-6
rückfragen	4
rückfragen _ |	2
răspunde	16
răspunde în	11
răspuns	-3
răspuns _ cu	-5
răspuns automat	-5
răspunzi	-5
răspunzi _ te	-5
răspunzi când	-5
s	-8
s |	-5
sabbatical	2
sabbatical _ so	-1
sabbatical from	2
sabbatical |	-2
sabia	-5
sabia _ nada	-5
sabia de	-5
sadece	-7
sadece _ aldığını	-6
sadece _ bir	-3
sadece dilekçeyi	-6
sadece otomatik	-3
safe	-1
safe _ $	-3
safe _ sound	-5
safe and	-5
safe |	-3
safeguarding	8
safeguarding concerns	8
safely	11
safely _ |	6
sahota	1
said	-15
said <n>	-6
said _ already	-2
said _ don't	-6
said _ it	-6
said _ most	-1
said _ working	-6
said _ |	-5
said about	-1
said confirm	-4
said they	-6
said this	-2
said |	-5
sair	-6
sair _ $	-6
sair |	-6
sal	7
sala	-5
sala _ la	-5
sala porque	-5
salaam	-1
salam	-3
salam |	-3
salma	-1
salma _ this	-1
salma |	-1
salı	9
same	-12
same _ always	-3
same _ and	-1
same _ except	-2
same _ |	-8
same as	-7
same day	2
same here	-6
same person	-1
same team	-3
same |	-1
samira _ posto	-4
samira al	-4
samosas	-4
samosas _ $	-4
samosas |	-4
sandhya	-3
sandhya _ to	-3
sandhya used	-3
sandhya's	-2
sandhya's _ till	-2
sandhya's away	-2
sandwich	-2
sandwich _ $	-2
sandwich |	-2
sans	7
sans _ |	-2
sans m'attendre	-2
sarà	8
sat	1
sat _ the	-3
sat in	-3
satisfied	-1
saturday	-7
saturday _ but	-2
saturday _ if	-1
saturday so	-1
saturday |	-3
say	-15
say _ $	-7
say _ ask	-1
say _ call	-5
say _ had	-2
say _ have	-2
say _ it's	-7
say _ less	-2
say _ name	-1
say _ not	-3
say _ note	-3
say _ orally	-2
say _ response	-1
say _ somebody	-5
say _ the	-2
say _ to	-3
say _ understand	-2
say _ you	-6
say _ |	-5
say a	-3
say acknowledge	-2
say at	-2
say do	-3
say it's	-2
say no	-3
say she'd	-2
say sorry	-3
say that	1
say the	-2
say they	-3
say we	-1
say when	5
say which	-1
say you	-2
say your	-5
say |	-11
says	-16
says _ aim	-6
says _ don't	-1
says _ is	-1
says _ the	-1
says _ to	-2
says _ too	-1
says _ trains	-4
says _ you	-6
says _ |	-3
says gone	-3
says no	-4
says reimbursements	-1
says tallaal	-1
says thank	-6
says the	-4
says we	-6
says we're	-1
says when	-1
says yes	-2
scam	-2
scan	-5
schaue	-2
schaue _ mir	-2
schaue ihn	-2
schicke	-5
schicke _ ihnen	-5
schicke ich	-5
scholars	-2
scholars _ no	-2
scholars say	-2
school	8
school _ |	3
school holidays	4
school office	7
school starts	-1
screen	-1
screening	6
screening _ again	-2
screening committee	-2
screens	1
scrieți	5
scrieți _ <@>	5
scrieți la	5
scrivere	9
scriviamo	-3
scriviamo _ cosa	-3
scriviamo che	-3
scusa	-3
scusa _ ritardo	-3
scusa il	-3
se	28
se _ pero	-5
se _ |	15
se hará	-5
search _ it	-1
search |	-1
season	-2
season |	-2
seat	-7
seat _ |	-7
seat warm	-7
second	-10
second _ arrived	-5
second _ can't	-2
second _ phased	-3
second _ |	-1
second failure	-2
second i	-2
second letter	-4
second parcel	-5
second the	-3
second video	-1
seconded	-7
seconded _ also	-3
seconded |	-3
secondment	2
secondment to	6
secondment until	-6
seconds	7
secretariat	8
secretariat _ $	8
secretariat |	8
secretary	3
secrétariat	6
section	-7
section <n>	-7
section _ is	-5
secure	2
secure _ collaboration	-2
secure _ |	6
secure email	-1
secured	-5
secured _ changed	-5
secured passwords	-5
seda	-3
seda _ |	-3
seda yok	-3
sede	10
see	-6
see _ <@>	-3
see _ <n>	-3
see _ all	-8
see _ in	-6
see _ it	-1
see _ messages	-1
see _ there	-1
see _ until	2
see _ |	-8
see attached	-5
see if	-5
see it	2
see my	1
see no	-3
see page	-3
see some	-1
see that	-7
see the	-2
see this	-1
see to	-1
see you	-11
see your	15
seeing	-3
seeing _ organiser	-3
seeing the	-3
seen	1
seen _ a	2
seen _ gp	-1
seen _ |	4
seen a	-1
seen as	-2
seen by	2
segnalazione	7
segunda	-9
segunda _ $	-7
segunda _ quarta	-5
segunda a	-5
segunda |	-7
segundo	-3
segundo _ la	-3
segundo con	-3
seit	-3
seit _ wieder	-3
seit heute	-3
seja	3
seja _ |	3
seja entregue	3
sekretariat	12
self _ portal	1
self service	2
selling	-4
sells	-5
semana	-7
semana _ ?	-1
semana _ e	-4
semana _ viene	-5
semana passada	-4
semana que	-5
semana siguiente	-1
semester	-4
semester _ jag	-5
semester _ |	-6
semester _ är	3
semester och	3
semester så	-5
semester tyvärr	-6
seminar	-7
sen	-7
sen _ det	-7
sen var	-7
send	-3
send <@>	-2
send _ $	-7
send _ <@>	-5
send _ <n>	-3
send _ a	-2
send _ after	14
send _ again	2
send _ an	-2
send _ any	-2
send _ anything	-5
send _ email	-3
send _ his	-4
send _ mail	-3
send _ message	-1
send _ on	-4
send _ over	-2
send _ rather	-2
send _ requirements	-3
send _ the	4
send _ to	-7
send _ tonight	-1
send _ when	-2
send _ your	1
send all	-1
send an	-11
send anything	10
send dietary	-3
send everything	-5
send it	3
send me	-8
send my	-2
send nothing	-2
send that	-3
send the	6
send these	-2
send this	-3
send to	-12
send us	1
send word	-2
send you	-3
send your	7
send |	1
sender	-1
sender <@>	-3
sender _ $	-7
sender _ delete	-2
sender _ the	-2
sender _ you	-3
sender and	4
sender is	5
sender that	-3
sender |	-6
senders	15
senders _ to	11
senders |	9
sending	-4
sending _ from	-3
sending _ my	-1
sending _ to	-4
sending me	-1
sending this	-3
sends	-9
sends _ received	-1
sends _ thanks	-4
sends _ then	-6
sends her	-4
sends we	-1
sends you	-6
senior	1
senior _ |	-2
senior analyst	-2
sense	-7
sense _ i'd	-1
sense _ no	-4
sense _ |	-5
sense and	-1
sense mi	-5
sense |	-4
sent	6
sent <n>	12
sent _ $	6
sent _ <@>	6
sent _ <n>	-8
sent _ a	-1
sent _ back	-2
sent _ me	10
sent _ message	5
sent _ my	-11
sent _ on	-1
sent _ protocol	-2
sent _ the	7
sent _ they	-4
sent _ this	1
sent _ too	-1
sent _ within	-8
sent _ you	8
sent _ |	4
sent a	-1
sent an	-1
sent back	-7
sent by	4
sent from	-7
sent here	9
sent in	5
sent mine	-1
sent ours	-1
sent the	3
sent to	17
sent us	4
sent you	-6
sent |	2
sentence	-2
sentence _ consent	-1
sentence _ say	-1
sentence about	-1
sentence to	-1
separate	-1
separately	-10
separately |	-12
september	6
september _ $	3
september _ i'll	-2
september _ is	-4
september but	-2
september it	-4
september |	17
septiembre	9
septiembre _ no	4
septiembre y	4
ser	-5
ser _ ?	-5
ser terça	-5
sera	6
sera _ dans	2
sera apportée	2
serai	-5
serdecznie	-5
serdecznie _ mi	-5
serdecznie uratowała	-5
servant	-2
server	-1
server |	-4
serveur	-1
service	11
service _ $	-4
service _ closed	-1
service _ for	-2
service _ this	1
service _ |	3
service and	11
service available	-2
service desk	2
service from	-4
service portal	4
service resumes	12
service |	5
services	7
services |	7
servizio	10
será	3
ses	-3
ses _ yok	-3
ses seda	-3
session	-3
session _ the	-1
session as	-1
set	-6
set _ on	-1
set _ to	-8
set it	1
set me	-6
set up	-1
settimane	-5
settimane _ |	-5
settimane fa	-5
settings	-2
settle	-3
settle _ water	-1
settle on	-1
setup	-5
setup _ py	-5
setup |	-5
seu	11
seu _ mail	6
seu e	6
seven _ more	-3
seven _ |	-3
seven days	-2
seven so	-3
several	6
several _ |	-2
several answers	-2
sgt	-7
shall	-2
shall _ be	3
shall _ call	-2
shall _ i'd	-3
shall _ in	-8
shall _ on	7
shall _ to	-3
shall be	-4
shall go	8
shall i	-2
shall not	3
shall resume	-4
shall we	-1
shall write	-3
shall |	-3
shan't	-5
shan't be	-3
shanthi	-1
share	-6
share _ $	-1
share _ code	-2
share _ final	-3
share _ local	-3
share _ results	-1
share _ |	-2
share it	-4
share the	-9
share |	-1
shared	15
shared _ when	-4
shared _ |	2
shared copy	-8
shared folder	6
shared inbox	19
shared mailbox	2
sharing	8
she	-19
she _ a	-3
she _ and	-3
she _ away	-4
she _ be	-3
she _ being	-3
she _ her	-4
she _ in	-2
she _ on	-4
she _ send	-2
she _ she	-3
she _ shifts	-4
she _ so	-1
she _ suggested	-1
she _ tallaal	-1
she _ the	-3
she _ those	-4
she _ to	-7
she _ yes	-1
she _ |	-3
she can	-1
she does	-4
she has	-2
she is	-7
she knows	-3
she minds	-3
she moved	-4
she needn't	-2
she needs	-1
she says	-1
she sends	-4
she should	-2
she was	-4
she went	-3
she works	-4
she'd	-4
she'd _ a	-2
she'd _ me	-2
she'd _ you	-1
she'd had	-2
she'd let	-2
she'd like	-1
she'll	-1
she's	-9
she's _ and	-1
she's _ for	-2
she's _ maternity	-2
she's _ secondment	-3
she's _ teacher	-1
she's _ there's	-3
she's _ |	-3
she's a	-3
she's happy	-3
she's lovely	-4
she's off	-3
she's on	-5
sheets	-9
sheets _ this	-4
sheets out	-4
sheets |	-7
sheffield	-10
shift _ thursday	-3
shift on	2
shifts	1
shifts _ ring	-4
shifts so	-4
shirin	8
shop	-4
shop _ a	-2
shop _ day	-2
shop by	-2
shop each	-2
shop on	-2
shops	-1
shops _ turkish	-1
shops three	-1
short	-6
short _ devices	-1
short _ even	-1
short _ the	-7
short answer	-7
short staffed	-1
short version	-1
shortly	3
shortly _ $	3
shortly |	3
should	-11
should _ <@>	-5
should _ a	-1
should _ appropriate	-1
should _ be	-1
should _ held	-2
should _ on	-5
should _ one	-4
should _ out	-2
should _ sent	2
should _ the	-3
should _ to	5
should _ |	-5
should be	-9
should go	5
should have	-4
should like	-3
should never	1
should not	-3
shouldn't	-5
shouldn't be	-3
shout	-5
shout _ it	-1
shout _ you	-3
shout if	-5
show	-1
show _ as	-3
show _ door	-2
show _ passport	-1
show a	-2
show me	4
shown	-5
shown as	-6
shows	2
shut	4
shut out	-1
shut the	-1
shut |	8
shuts	-3
shuts _ <n>	-3
shuts from	-3
si	9
si _ vois	-2
si tu	-2
sich	7
sich _ an	5
sick	4
sick _ and	-5
sick _ no	-2
sick _ the	-1
sick _ yes	-5
sick _ |	6
sick and	-2
sick leave	-4
sick since	-1
sick |	-5
side	-9
side <n>	-6
side _ $	-6
side _ please	-4
side |	-4
sido	5
sido _ |	-6
sido registrada	-3
sie	13
sie _ auf	4
sie _ bei	2
sie _ die	-3
sie _ termin	-3
sie auf	6
sie den	-3
sie einfach	2
sie kennt	-3
sie sich	5
sierpnia	-8
sign	-6
sign _ a	-3
sign _ before	1
sign _ up	-3
sign _ |	-3
sign it	-3
sign of	-3
sign off	1
sign up	-1
signal	5
signal _ will	-3
signal no	11
signal so	-3
signal |	-3
signature	-2
signature _ it	-2
signature |	-2
signed	-6
signed _ sent	-9
signed _ two	-1
signed and	-9
signed off	4
signed up	-2
siguiente	-1
siguiente ?	-1
siguiente _ $	-1
silence	-6
silence _ $	-5
silence _ je	-6
silence until	-2
silence |	-10
silent	-3
silent ones	-2
silloin	-7
silloin _ |	-7
silloin lomalla	-7
simple	-2
simple _ it	-2
simple and	-2
simplified	-4
simplified _ |	-4
simplified characters	-4
simply	3
simply _ to	3
simply reply	3
since	-11
since <n>	-5
since _ $	-1
since _ census	-2
since _ if	-2
since _ is	1
since _ start	-1
since _ |	-5
since i	-2
since the	-6
since |	-2
sincerely	-2
sincerely _ baptiste	-1
sincerely ottoline	-1
sind	7
sind _ $	6
sind |	6
single	-8
single _ |	-4
single mail	-8
single mails	-3
single message	-3
single readings	-1
sir	-12
sir _ i	-6
sir _ madam	-5
sir _ |	-3
sir madam	-6
sir or	-5
sister	-4
sister _ <@>	-1
sister _ helpful	-3
sister _ it	-1
sister most	-3
sister read	-1
sister's	-2
sister's _ bram	-1
sister's |	-1
sit	-4
sit on	-3
site	8
site _ $	2
site _ i	-1
site _ the	-1
site with	2
site |	3
sites	5
sites |	5
sits	-2
sits _ in	-2
sits there	-2
six	3
six <n>	-4
six _ <n>	-4
six _ after	-3
six _ signed	-1
six _ |	15
six barbers	-1
six months	-3
six people	-3
six weeks	16
siz	-6
siz _ lütfen	-6
siz başlayın	-6
size _ my	-3
size _ the	-10
size of	-3
siân	-1
się	-4
się _ drugim	-4
ska	-5
ska _ den	-5
ska bort	-5
skin	-1
skin _ size	-1
skin the	-1
skip	-5
skrev	-5
skrev _ fra	-5
skrev papir	-5
skriv	17
skriv i	13
skutku	-4
skutku _ $	-4
skutku |	-4
sleep	-6
sleep on	-3
sleep |	-5
sleidiau	-3
sleidiau _ cyrraedd	-3
sleidiau wedi	-3
slide	-7
slide <n>	-3
slide _ credit	-5
slide _ has	-3
slide just	-5
slides	-14
slides _ you	-3
slides thank	-3
slipper	-5
slipper _ felet	-5
slipper du	-5
slot	-3
slot _ an	-3
slot whenever	-3
slow	7
slow _ i	-3
slow _ the	-1
slow _ was	-7
slow because	-1
slow i	-7
slow reply	-3
slow to	5
släpps	12
small	-5
small _ three	-3
small numbers	-3
snowed	-2
snowed _ |	-2
snowed under	-2
so	-16
so <@>	-2
so _ <n>	-7
so _ after	-4
so _ all	-1
so _ always	-1
so _ am	-5
so _ another	-3
so _ be	-4
so _ can	-3
so _ can't	-2
so _ come	-3
so _ facilitator	-1
so _ go	-2
so _ have	-8
so _ i	6
so _ if	-4
so _ in	-2
so _ is	-5
so _ it	-7
so _ it's	-2
so _ let	-4
so _ like	-3
so _ lose	-3
so _ may	4
so _ me	-3
so _ moved	-8
so _ my	-1
so _ need	-5
so _ new	-2
so _ next	-1
so _ not	1
so _ please	-1
so _ put	-2
so _ ring	-1
so _ section	-5
so _ send	-3
so _ should	-1
so _ stick	-2
so _ strictly	-3
so _ that	-1
so _ the	-7
so _ this	-2
so _ use	10
so _ want	-3
so _ we	3
so _ will	7
so _ with	3
so _ women	-3
so _ working	-6
so _ you	-4
so _ you're	-1
so _ |	-5
so apologies	-2
so could	-1
so far	-6
so forgive	-4
so from	-1
so give	-4
so happy	-2
so he	-1
so i'd	-7
so i'll	-4
so i'm	-2
so if	-7
so is	-3
so it	1
so it's	-1
so keep	-1
so many	-3
so missed	-1
so more	-3
so much	5
so my	8
so no	-2
so nobody	-1
so nothing	-2
so only	-5
so pause	-1
so questions	-1
so ring	-4
so send	-3
so september	-4
so she	-2
so she'd	-1
so sorry	-2
so that	7
so the	8
so there	6
so they	-1
so they're	-2
so this	-3
so twenty	-6
so we've	-8
so will	-5
so would	-3
so yes	-1
so you	-4
so yours	-2
so |	-11
sobald	-5
sobald _ am	-5
sobald ich	-5
soc	-1
soc _ vacances	-5
soc de	-5
soir	-2
soir _ si	-2
soir alors	-2
soit	7
sold	-1
sold _ pharmacies	-1
sold in	-1
solely	-2
solely _ the	-2
solely for	-2
solicitor	-5
solicitud	3
solicitud _ sido	3
solicitud había	-6
solo	6
solo _ la	-7
solo confermato	-7
solve	17
solve _ puzzle	8
solve the	8
some	-1
some _ the	-1
some _ |	-5
some of	-5
some time	21
somebody	-1
somebody _ a	-9
somebody _ ring	-5
somebody else's	-3
somebody opened	-1
somebody selling	-1
somebody will	-5
someone	3
someone _ ?	-4
someone _ asked	-1
someone _ at	-4
someone _ back	-3
someone _ chest	-2
someone _ our	-1
someone _ sent	-2
someone _ this	-2
someone _ writes	-2
someone email	-2
someone from	7
someone had	-1
someone kindly	-2
someone look	-4
someone rings	-3
someone said	-2
someone swap	-4
someone who	2
someone |	-2
something	4
something to	-1
sometimes	-3
sometimes from	-1
somewhere	-11
son	-1
son _ mais	-4
son retour	-4
sono	9
sono _ ferie	-10
sono _ ufficio	4
sono fuori	4
sono in	5
sonra	-1
sonra _ seda	-3
sonra ses	-3
sonraki	2
sonraki _ alsak	-3
sonraki haftaya	-3
soo	14
soon	9
soon _ $	-4
soon _ i	5
soon _ possible	4
soon as	10
soon |	1
sooner get	-5
sorry	-9
sorry _ $	-9
sorry _ be	-3
sorry _ dentist	-2
sorry _ fixed	-5
sorry _ going	-1
sorry _ i'm	-2
sorry _ is	-1
sorry _ kan	-3
sorry _ mijn	-5
sorry _ now	-3
sorry _ the	2
sorry _ this	-1
sorry _ was	-6
sorry _ |	-1
sorry allemaal	-5
sorry everyone	-1
sorry for	2
sorry i	-4
sorry if	-2
sorry this	-1
sorry to	1
sorry you're	-1
sorry |	-14
sort	-2
sort _ i'm	-2
sort it	3
sort of	-2
sostituisce	-3
sostituisce _ e	-3
sostituisce dove	-3
sound	-4
sound _ my	-5
sound in	-5
sounds	-1
sounds _ a	-1
sounds _ |	-1
sounds cold	-1
sounds like	-1
sous	7
sous _ numéro	6
sous le	6
south	-2
south _ icb	-2
south _ |	-1
south asian	-1
south wold	-2
spain	-4
spam	-2
spam _ <n>	-8
spam _ not	-1
spam _ |	-4
spam |	-10
speak	14
speak _ guardian	-3
speak _ |	7
speak to	16
speak up	-3
speaker	-6
speaker _ me	-2
speaker than	-2
speaking	-1
speaking _ a	-2
speaking _ had	-1
speaking as	-2
speaking patients	-1
speaking |	3
special	2
specialist _ |	2
spelling	-1
spelling _ as	-1
spelling mistakes	-1
spend	-1
splendid	-8
spoken	-1
spot	-8
spot _ corrected	-8
spot |	-8
sprawach	10
sprawach proszę	5
sprawy	-5
sprawy _ cisza	-5
sprawy i	-5
spring _ $	-5
spring |	2
sri	-1
sri _ tamil	-1
sri lankan	-1
st	14
st _ $	-5
st |	27
staff	3
staff <n>	-2
staff _ england	-1
staff _ get	-3
staff _ in	-2
staff _ on	-2
staff _ perpetua	-3
staff don't	-3
staff got	-2
staff in	-1
staff network	10
staff nurse	-5
staff |	1
staffed	-2
staffed _ for	-1
staffed _ nine	-2
staffed even	-1
staffed from	-2
stamp	4
stand	-3
standard	-8
standard _ it's	-1
standard _ on	-6
standard _ reply	-2
standard _ |	-3
standard acknowledgement	-6
standard auto	-2
standard but	-1
standards	-3
standards _ bind	-1
standards _ sent	-2
standards board	-2
standards don't	-1
star	-5
star _ i	-5
star |	-5
start	-6
start _ again	-4
start _ the	-1
start again	-1
start of	-1
started	-2
started _ |	-5
started reading	-5
starting	2
starts	-1
starts _ $	3
starts on	-2
starts |	3
stasera	-8
stasera _ $	-8
stasera |	-8
stata	6
stata _ in	-4
stata presa	-4
stata ricevuta	8
state	1
stated	-4
stated _ isn't	-3
stated _ you	-2
stated until	-2
stated which	-3
statement	-7
statement _ fitness	-3
statement of	-3
station	-6
stato	15
status	11
status _ |	3
status page	4
statutory	-5
stay	-2
stay _ touch	-3
stay in	-3
staying	-4
staying _ $	-4
staying |	-4
stays _ the	5
stays on	2
stays |	-2
stead	-2
stead |	-1
steal	-1
steal _ freely	-1
steal it	-1
steering	-1
steering group	-1
steht	-4
steht _ aus	-4
steht noch	-4
step	-1
steph	-2
steph $	-2
stepping	-2
stepping back	-1
stick	-5
stick _ census	-2
stick with	-2
still	-6
still _ $	-4
still _ for	-3
still _ in	-1
still _ kind	-2
still _ roma	-1
still _ to	-5
still _ |	-9
still add	-1
still be	9
still have	-1
still here	-4
still in	7
still interested	-1
still registered	-5
still waiting	-3
stimmen	-5
stimmen _ |	-5
stimmen noch	-5
stock	-2
stock _ barrel	-2
stock and	-2
stond	-5
stond _ aan	-5
stond nog	-5
stop	-12
stop $	-2
stop _ again	-2
stop _ emails	-10
stop _ mail	-4
stop _ me	-2
stop _ one	-3
stop _ until	-3
stop mail	-4
stop my	-10
stop sending	-2
stop the	-1
stopped	1
stopped _ the	7
stops	-5
stops _ from	-2
stops _ on	-5
stops people	-2
stops working	-1
stored	4
story	-8
straight	-3
straight _ from	-1
straight _ |	-8
straight out	-6
straight through	-2
straight to	5
strangers	-3
street	-2
strictly	-3
strictly _ and	-3
strictly prohibited	-3
strike _ don't	-7
strike _ in	11
strike _ nobody	-1
strike so	-1
strike |	-7
striking	-2
striking _ the	-3
striking on	-3
strip	-1
strip _ of	-1
stroke	-3
stroke _ they	-3
stroke |	-3
stubbs	-5
student	3
students	6
study	3
study leave	15
study |	-6
stuff	-5
stuff _ $	-1
stuff |	-5
style	-2
style _ <n>	-2
style |	-2
su	19
su _ a	12
su _ ha	10
su _ rodrigo	-5
su _ |	6
su consulta	5
su correo	8
su mensaje	9
sua	15
sua _ foi	3
sua _ è	8
sua candidatura	13
sua mensagem	5
sub	-1
sub _ and	-1
sub code	-1
subject	3
subject _ $	5
subject _ public	-3
subject _ send	5
subject _ the	-1
subject _ |	-2
subject line	-1
subject to	-5
subject |	2
submission	12
submit	3
submitted	-2
submitted _ on	-3
submitted ours	-3
subscriber's	-1
subscriber's _ filter	-1
subscriber's spam	-1
subscription	3
substantive	5
substantive post	5
successor	-2
successor _ <@>	-2
such	-5
such _ comments	-3
such helpful	-3
suggested	1
suggested _ wording	-1
suggested another	-1
suis	4
suis _ congé	-5
suis _ formation	-5
suis _ sur	-5
suis d'accord	-5
suis en	11
suits	-1
suits _ or	-1
suits me	-1
sum	-2
sum _ four	-2
sum up	-2
summary	-5
summary _ i	-1
summary when	-1
summer	3
summer _ in	-2
summer and	-2
summer which	-2
summer |	5
summons	-1
summons _ she	-1
summons |	-1
sun _ nou	-6
sun din	-6
sunați	5
sunați la	5
sunburnt	-2
sunburnt _ training	-2
sunburnt |	-2
sunday	-13
sunday _ tuesday	-7
sunday _ |	-3
sunday mornings	-3
sunday to	-7
sunflower	-1
sunflower _ |	-1
sunflower lanyard	-1
sunt	6
sunt _ acord	-5
sunt _ concediu	5
sunt _ vorbim	-3
sunt _ |	-5
sunt bune	-5
sunt de	-5
sunt în	5
suo	6
superb	-6
superb _ $	-6
superb |	-6
supervision	-6
supplier	-2
supplier _ march	-2
supplier _ they'll	-4
supplier in	-2
supplier |	-4
support	10
support _ i'll	-2
support _ the	-2
support _ |	5
support |	-2
supports	-1
supports _ and	-1
supports families	-1
suppress	-6
suppress _ <n>	-6
suppress below	-6
sur	2
sur _ fond	-5
sur _ lien	6
sur le	1
sure	1
sure _ i'll	-8
sure he	-2
sure if	-1
sure that	12
sure |	-8
surface	-2
surface _ you	-2
surface could	-2
surgery	-3
surgery _ this	-4
surgery _ your	-6
surgery and	9
surgery |	-7
surgery's	3
surnames	-3
surnames _ them	-3
surnames using	-3
survey	-7
survey _ $	-2
survey _ it	-4
survey has	-1
survey |	-5
suspend	-5
suspend _ mails	-1
suspend delivery	-3
suspend my	-1
suspend until	-2
svar	6
svar _ ett	-7
svar med	-7
svara	8
svara _ det	8
svara på	8
svarar	2
svarar _ jag	5
svarar _ nu	-5
svarar först	-5
svarar när	5
svarer	5
svarer _ e	5
svarer på	5
svår	-5
svår _ förstå	-5
svår att	-5
swap	-9
swap ?	-4
swap _ $	-4
swap _ it's	-4
swap |	-4
switch	-2
switch _ before	-3
switch off	-3
switchboard	13
switchboard _ <n>	9
switchboard _ am	-2
switchboard and	5
switchboard |	5
switched	-7
switched _ off	-3
switched _ on	-5
switched _ |	-3
switched it	-3
switched off	-7
swnio	-8
swnio _ briw	-4
swnio fel	-8
swyddfa	2
swyddfa _ $	-3
swyddfa |	-3
sylhet	-3
sylheti _ tower	-3
sylheti in	-3
sylwadau	-4
sylwadau _ llun	-4
sylwadau ddydd	-4
symptoms	3
symud	-2
symud _ dydd	-2
symud i'r	-2
system	4
system _ $	-4
system _ be	-2
system _ five	-2
system _ payment	-1
system i'd	-2
system in	-2
system |	1
szabadságon	-1
szabadságon _ kezdjétek	-6
szabadságon leszek	-6
så	-3
så _ du	-5
så _ svarar	-5
så _ |	-5
så fina	-5
så jag	-5
så slipper	-5
så släpps	12
sí	-5
sí _ taller	-5
sí el	-5
só	-3
só _ a	-7
só _ estou	-4
só _ segunda	-5
só _ vi	-3
só acusou	-7
só agora	-4
só de	-5
só hoje	-3
să	7
să _ la	5
săptămâna	-3
săptămâna _ sunt	-3
săptămâna viitoare	-3
t	1
t |	1
t'irait	-3
t'irait ?	-3
t'irait _ $	-3
ta	2
ta $	13
ta _ $	-9
ta _ uka	-3
ta det	-3
ta muchly	-2
ta |	-7
table	-14
table <n>	-14
table _ $	-7
table _ were	-2
table you	-2
tablet	-2
tablet _ it	-1
tablet |	-1
tablets	-1
tablets _ the	-1
tablets in	-1
tack	-8
tack _ har	-5
tack _ så	-5
tack enkäten	-5
tack |	-5
tag	3
tagit	7
tagit _ din	8
tagit emot	7
tahira	-2
tahira _ done	-2
tahira that's	-2
tak	-8
tak _ $	-4
tak _ er	-6
tak den	-6
tak |	-4
take	-7
take <@>	-1
take _ <@>	-1
take _ action	-3
take _ down	-1
take _ off	-5
take _ old	-3
take _ out	-5
take _ three	-1
take _ to	9
take _ week	-2
take a	1
take any	-3
take her	-1
take it	-6
take me	-1
take my	-4
take off	-1
take that	-1
take these	-1
take this	-2
take those	-1
take up	8
taken	11
taken off	-5
taken over	13
takes	-2
taking	11
taking a	11
taking the	4
talk	-4
talk _ a	-2
talk _ not	-1
talk _ the	-3
talk about	-3
talk just	-1
talk to	-1
talked	-4
talking	-1
tallaal	-1
tallaal _ right	-1
tallaal is	-1
taller	-5
taller _ hará	-5
taller se	-5
tamil	-3
tamil _ nepali	-1
tamil filipino	-1
tamsin	8
tan	10
tan _ <n>	5
tan _ llun	2
tan ddydd	2
tan hynny	-9
tanisha	2
tap	13
tap the	13
tarde	-12
tarde _ $	-7
tarde |	-12
tardive	-3
tardive _ en	-3
tardive j'étais	-3
target _ missed	-1
target was	-1
tariq	-1
tariq _ |	-1
taught	-3
taught _ of	-3
taught half	-3
te	-6
te _ en	-5
te _ |	-5
te moleste	-5
te întorci	-5
tea	-8
teacher	-1
teacher _ she'd	-1
teacher so	-1
teaching	-2
teaching _ will	-6
teaching |	-6
team	12
team <@>	-3
team _ $	-6
team _ <@>	8
team _ <n>	7
team _ a	4
team _ back	-2
team _ does	-3
team _ help	2
team _ respond	-5
team _ she	-4
team _ we	2
team _ will	1
team _ you	2
team _ |	-6
team and	-4
team at	11
team for	4
team has	8
team inbox	-15
team sends	-1
team to	6
team who's	-2
team will	3
team |	1
team's	3
team's _ with	-1
team's down	-1
teams	2
teams _ i'm	-1
teams so	-1
ted	-3
ted $	-3
tego	-6
tego _ |	-9
tego maila	3
tekrar	-6
tekrar _ |	-6
tekrar arayacağım	-6
telefon	1
telefon _ halloldu	-3
telefon _ pasuje	-2
telefon açınca	-3
telefon |	-2
telefonieren	-5
telefonieren _ dein	-5
telefonieren |	-5
telegram	-2
telegram _ |	-2
telegram style	-2
telephone	2
telephone _ $	-3
telephone |	-1
tell	-12
tell _ before	-1
tell _ how	-2
tell _ if	-4
tell _ junior	-1
tell _ that	-2
tell _ to	-3
tell _ today	-4
tell _ when	-3
tell _ who	4
tell _ your	3
tell her	-4
tell it	-1
tell me	-7
tell the	-1
tell them	-1
tell us	1
tell you	-3
telling	4
tells	-5
tembo	7
tempo	-3
tempo _ comentar	-3
tempo de	-3
temporary	5
temps	3
tempted	-3
tempted _ send	-3
tempted to	-3
ten	-11
ten _ $	-4
ten _ at	-2
ten _ because	-4
ten _ days	-1
ten _ leave	-3
ten _ me	-1
ten _ mám	-6
ten _ of	3
ten _ ours	-1
ten _ |	5
ten days	-5
ten den	-6
ten minutes	-4
ten of	-1
ten suits	-1
ten working	-1
ten |	-6
tends	-2
tends _ vanish	-2
tends to	-2
term	12
term _ and	2
term _ on	7
term _ |	7
term sick	-2
term time	16
termen	5
termen _ <n>	5
termen de	5
termin	-8
termin _ |	-3
termin übernimmt	-3
terça	-5
terça ?	-5
terça _ $	-5
tesfay	-2
test	-1
test _ |	-3
test group	-3
test results	3
tested	-3
tested _ cheap	-1
tested _ returning	-3
tested _ with	-1
tested it	-1
tested the	-3
testing	-1
testing _ slow	-1
testing was	-1
tests	-2
tests _ does	-2
tests |	-2
texel	-5
texel _ veel	-5
texel |	-5
text	1
text _ $	-8
text _ <n>	4
text _ main	-1
text _ needed	8
text _ to	1
text _ two	-2
text _ |	-3
text and	-1
text is	8
text me	-1
text message	-3
text only	-3
text people	-2
text |	-8
texte	-6
texte _ als	-3
texte _ le	-5
texte besser	-3
texte dans	-5
teşekkür	3
teşekkür _ |	3
teşekkürler	-6
teşekkürler _ e	-4
teşekkürler _ haftaya	-5
teşekkürler _ çok	-3
teşekkürler hakan	-4
teşekkürler |	-4
th	4
th ?	-2
th _ $	3
th _ a	2
th _ come	-2
th _ could	-4
th _ dr	3
th _ eid	-8
th _ i	-7
th _ if	9
th _ in	-3
th _ it's	-3
th _ so	-4
th _ the	11
th _ twenty	-6
th _ would	-3
th _ |	-1
th and	10
th anyway	-1
th as	-3
th is	9
th june	22
th myself	-4
th of	-3
th so	-7
th though	-4
th |	9
than	-9
than <n>	-4
than _ anyway	-2
than _ days	-3
than _ do	2
than _ for	-2
than _ mb	-3
than _ minutes	-4
than _ readings	-1
than _ they'll	-2
than _ years	-2
than _ |	1
than expected	-2
than fear	-2
than me	-2
than pdf	-2
than seven	-3
than single	-1
than ten	-4
than three	-2
thank	-7
thank _ for	5
thank _ i	-3
thank _ sister	-3
thank _ the	-10
thank _ to	2
thank _ |	-19
thank you	-6
thanks	4
thanks $	-2
thanks _ $	-7
thanks _ all	-2
thanks _ am	-7
thanks _ contacting	6
thanks _ getting	8
thanks _ i'll	-6
thanks _ it'll	-8
thanks _ noted	-2
thanks _ persevering	-5
thanks _ piers	-2
thanks _ the	11
thanks _ writing	11
thanks _ your	6
thanks _ |	-10
thanks bill	-2
thanks for	23
thanks i	-7
thanks ifeoma	-3
thanks received	-9
thanks to	12
thanks |	-9
that	-6
that $	-4
that <@>	-3
that _ $	4
that _ <@>	-2
that _ ?	10
that _ a	-3
that _ am	5
that _ and	-4
that _ are	3
that _ be	-3
that _ been	-5
that _ call	-2
that _ can	5
that _ change	-2
that _ families	-1
that _ for	-1
that _ from	-1
that _ further	-5
that _ given	-2
that _ goes	-6
that _ going	-1
that _ had	-4
that _ has	-1
that _ have	-1
that _ here's	-5
that _ i'm	-1
that _ is	-5
that _ isn't	-2
that _ it's	-1
that _ mail	2
that _ mailbox	-3
that _ message	2
that _ my	-3
that _ not	5
that _ of	-2
that _ off	-2
that _ on	-5
that _ only	6
that _ opened	-1
that _ please	-3
that _ sends	-6
that _ sent	14
that _ so	-4
that _ testing	-1
that _ the	-4
that _ to	8
that _ treat	-1
that _ understood	-1
that _ wait	9
that _ want	-6
that _ was	-5
that _ would	-1
that _ |	-2
that address	-3
that anything	-3
that can	-5
that can't	11
that day	-6
that desk	-4
that discretion	-2
that friday	-1
that group	-2
that had	-2
that he	-2
that i	12
that i'm	-2
that i've	-4
that inbox	-6
that it	-9
that mailbox	-4
that my	-3
that no	-7
that nobody	-2
that one	-2
that order	-1
that partner	-1
that person	-4
that some	-1
that somebody	-1
that someone	-1
that supports	-1
that the	-5
that their	-2
that there	-1
that they	-1
that this	-2
that time	-2
that to	-3
that was	-5
that we	6
that week	-3
that worked	-1
that wrong	3
that you	9
that you're	7
that your	14
that's	-9
that's _ i	-1
that's _ now	-2
that's _ of	-1
that's _ out	-3
that's _ |	-4
that's all	-1
that's allowed	-3
that's done	-2
that's it	-1
that's me	-2
that's the	-3
that's three	-3
that's what	-1
the	-5
the <n>	-11
the _ $	-3
the _ <@>	3
the _ <n>	-3
the _ ?	-6
the _ about	-11
the _ acknowledgement	-6
the _ added	-2
the _ address	-6
the _ advice	3
the _ advocacy	1
the _ after	9
the _ agreement	-3
the _ all	-3
the _ allows	-3
the _ and	1
the _ announcements	-3
the _ answer	-7
the _ answered	-1
the _ any	-2
the _ arab	-2
the _ are	-7
the _ as	-7
the _ at	1
the _ auto	-2
the _ bank	-1
the _ been	-6
the _ before	-5
the _ being	-3
the _ below	9
the _ board	9
the _ bounced	-4
the _ but	4
the _ by	-2
the _ call	1
the _ came	-1
the _ cannot	-6
the _ caribbean	-2
the _ category	-3
the _ centre	5
the _ changed	-2
the _ clinical	8
the _ closed	-4
the _ college	-4
the _ comes	11
the _ committee	5
the _ concerns	5
the _ contained	-3
the _ copy	-8
the _ day	6
the _ department	1
the _ desk	2
the _ details	3
the _ doesn't	-4
the _ don't	-1
the _ donor	2
the _ down	-1
the _ email	-1
the _ executive	-1
the _ failure	-2
the _ file	-5
the _ filter	-1
the _ first	-1
the _ floor	9
the _ flow	-4
the _ for	2
the _ form	12
the _ from	-3
the _ full	-1
the _ gateway	-1
the _ gets	-3
the _ gives	-4
the _ go	-5
the _ governance	2
the _ grants	-6
the _ group	3
the _ had	-2
the _ half	-2
the _ has	-7
the _ have	-9
the _ helpline	4
the _ here	-1
the _ holder	2
the _ holding	-3
the _ holiday	11
the _ hospitals	-1
the _ i	-2
the _ i'm	14
the _ in	-11
the _ inbox	-4
the _ information	-1
the _ inspection	-1
the _ into	-5
the _ is	-8
the _ isn't	-2
the _ issue	-7
the _ it	1
the _ itself	-2
the _ know	-6
the _ language	-2
the _ lanyard	-1
the _ leave	-11
the _ lesson	-1
the _ letter	8
the _ line	3
the _ list	2
the _ lives	-2
the _ mail	-2
the _ mailbox	1
the _ mails	-5
the _ main	-1
the _ makes	-1
the _ manager	-2
the _ maureen	-3
the _ meets	8
the _ member	4
the _ message	-4
the _ nd	-1
the _ network	9
the _ next	-4
the _ not	-9
the _ notification	-2
the _ now	-5
the _ numbered	-2
the _ of	-3
the _ off	-1
the _ office	11
the _ on	-8
the _ one	-13
the _ ones	-3
the _ only	-10
the _ or	-3
the _ ought	-1
the _ over	-2
the _ page	5
the _ payment	-1
the _ period	-1
the _ person	2
the _ place	-1
the _ please	-2
the _ poets	-3
the _ portal	3
the _ press	7
the _ question	-6
the _ rd	-2
the _ reading	-2
the _ recipient	-3
the _ regulations	-1
the _ release	3
the _ reply	-7
the _ report	-6
the _ request	-1
the _ response	-6
the _ responsibility	-2
the _ return	-3
the _ returning	2
the _ rights	-1
the _ role	-1
the _ room	7
the _ run	-4
the _ says	-4
the _ sender	-2
the _ service	4
the _ session	-1
the _ she	-4
the _ she's	-2
the _ should	-3
the _ site	9
the _ so	-6
the _ sorry	-5
the _ sort	-4
the _ st	-8
the _ style	-2
the _ summary	-1
the _ system	4
the _ talk	-3
the _ team	5
the _ text	-8
the _ th	-7
the _ thank	-3
the _ that	-8
the _ the	-8
the _ they	1
the _ thieves	-4
the _ thing	-6
the _ things	-1
the _ this	-1
the _ time	9
the _ to	5
the _ today	-7
the _ told	-1
the _ too	-1
the _ twice	-4
the _ two	-1
the _ until	-19
the _ varies	-1
the _ version	-3
the _ wait	-3
the _ warm	-7
the _ was	-5
the _ way	1
the _ we	-1
the _ we're	-2
the _ week	-4
the _ weeks	-4
the _ were	-2
the _ when	-9
the _ which	-7
the _ while	-4
the _ who	3
the _ will	3
the _ within	8
the _ words	-2
the _ works	-2
the _ year	-5
the _ yes	9
the _ you	-1
the _ |	-11
the abuse	-3
the accessible	-1
the account	-4
the act	3
the address	-13
the addressee	-6
the adjustment	-1
the advice	2
the afro	-2
the afternoon	-8
the afternoon's	-1
the airport	-3
the allotment	6
the analyser	-1
the analytics	-2
the answer	1
the app	-3
the archive	-9
the are	-1
the article	-1
the audio	-1
the author	-6
the auto	-6
the autumn	4
the backlog	-2
the bag	-3
the ban	-2
the bank	11
the barbers	-1
the barracks	-2
the bars	-2
the bell	-7
the best	-3
the big	-2
the bin	-4
the birth	-2
the biscuits	-4
the bishop	4
the bit	-3
the black	1
the board	1
the booking	2
the box	5
the boxes	-3
the building	1
the business	-1
the button	8
the call	3
the captcha	1
the card	-4
the census	-2
the chair	4
the change	-2
the chaplain	-7
the charity	21
the chart	-2
the cheap	-1
the checker	-2
the chief	-1
the child	1
the children	2
the christmas	-8
the clerks	-3
the clinic	-18
the clinical	-1
the code	11
the committee's	-3
the community	1
the complaint	-4
the complaints	-1
the conference	-10
the confidentiality	-3
the contact	1
the contract	-7
the conversation	-3
the corresponding	2
the cost	-3
the costs	-2
the council	-10
the council's	8
the country	2
the course	-5
the crisis	4
the daily	-3
the data	-5
the date	-5
the day	5
the deadline	-2
the december	-1
the delay	-2
the denominator	-3
the department	3
the desk	-5
the digest	-2
the digests	-5
the director	-2
the directory	17
the doctor	-4
the documents	-1
the door	-2
the draft	-3
the duty	-4
the effect	-1
the email	1
the emails	-7
the employee	-1
the end	1
the environment	-3
the equalities	4
the evening	-5
the evenings	17
the event	3
the evidence	-2
the expenses	-4
the facilitator	-1
the facilitators	-3
the families	-1
the fast	-2
the field	-2
the figures	-3
the file	-5
the files	-2
the final	-3
the find	-3
the first	1
the five	-1
the following	10
the foot	-11
the form	-3
the formatting	-2
the forms	-1
the four	-2
the freedom	-6
the friday	-1
the front	-2
the gap	-1
the garden	-4
the gps	-1
the group	4
the guidance	-4
the hand	-2
the head	-1
the health	10
the helpdesk	4
the helpline	-4
the holidays	3
the hospice	6
the hospital	-2
the hotel	-3
the hour	-8
the house	-1
the icb	-8
the inbox	3
the information	4
the intended	-5
the interpreter	-3
the it	3
the job	-2
the journal	5
the june	-8
the junior	1
the keys	-6
the labels	-2
the language	-6
the last	-1
the latter	-2
the law	-2
the lead	-3
the leaflet	3
the letter	-5
the letters	-6
the library	8
the line	-3
the link	9
the list	-5
the list's	-3
the little	-2
the local	-4
the lot	-2
the magic	-2
the mail	7
the mailing	3
the mails	-1
the man	-2
the manager	-6
the matter	-1
the meantime	5
the median	-3
the medicine	-4
the members	-3
the membership	-2
the message	-1
the messages	-14
the mid	-2
the migrant	2
the missing	-2
the moment	9
the money	-3
the monitoring	-2
the month	2
the morning	1
the name	-4
the national	-2
the neighbour's	-5
the new	-9
the next	8
the night	-3
the nineteen	-5
the notes	-1
the notice	-4
the number	5
the numbers	-2
the nurse	-3
the offer	-1
the office	9
the old	-5
the on	5
the one	-7
the online	7
the ons	-7
the order	4
the organisation	10
the organiser	-3
the other	-10
the others	-2
the outlying	-1
the owner	3
the panel	1
the paper	-2
the patient	1
the people	-2
the person	8
the personal	-4
the phased	-3
the phone	4
the picture	2
the planning	-2
the policy	-2
the portal	1
the post	2
the poster	-10
the posters	-1
the posts	-2
the practice	-6
the pre	-1
the present	-6
the press	-2
the problem	12
the programme	11
the project	9
the protocol	-2
the pub	-9
the public	-2
the pump	-4
the puzzle	8
the readers	-1
the reading	2
the real	-6
the reason	2
the receptionists	-3
the record	-4
the recordings	-2
the recruitment	-2
the reference	11
the refugee	10
the regional	9
the regulations	-2
the regulator	-3
the reins	11
the relevant	2
the reminder	-4
the reminders	-1
the reorganisation	-5
the replies	-3
the request's	-6
the respiratory	6
the response	-1
the responses	-2
the rest	-6
the result	-1
the results	-1
the returning	-3
the revised	-5
the robot	-5
the royal	-4
the same	-8
the school	6
the screening	2
the search	-1
the seat	-7
the second	-2
the self	1
the sender	-9
the sentence	-1
the service	3
the shared	10
the shop	-3
the short	-2
the sign	-3
the silence	-5
the silent	-3
the size	-3
the slides	-3
the slow	-3
the spring	-2
the staff	4
the standard	-8
the standards	-2
the start	5
the status	7
the statutory	-5
the steering	5
the study	-4
the subject	14
the summer	7
the sunflower	-1
the supplier	-1
the surgery	-8
the survey	-5
the switchboard	5
the system	5
the table	-2
the tablet	-1
the team	-4
the team's	-1
the telegram	-2
the test	-3
the text	6
the thing	-1
the third	3
the thread	-4
the ticket	-4
the time	-3
the top	-2
the training	-1
the traveller	-4
the triennium	-1
the trust	-6
the truth	-1
the two	-3
the union	-3
the university	-1
the university's	-2
the vaccination	6
the waiting	5
the ward	1
the wards	-12
the way	-4
the weather's	-3
the web	4
the week	11
the weekend	-10
the weekly	-4
the who	-6
the whole	-3
the word	17
the wording	-6
the work	-4
the workaround	-1
the workshop	-1
the writer	-4
the wrong	-2
the years	1
the |	-2
theatre	4
their	-5
their _ day	-2
their _ had	-2
their _ i'd	-2
their _ is	-6
their _ language	-3
their _ |	3
their first	-2
their message	4
their own	-1
their posts	-2
their reference	-6
their system	-2
theirs	-5
theirs _ $	-3
theirs |	-3
them	-15
them _ $	-7
them _ answer	-4
them _ get	-4
them _ guess	-3
them _ it	-1
them _ my	-1
them _ on	6
them _ ring	-6
them _ say	-2
them _ she	-1
them _ the	-4
them _ there's	-1
them _ |	-5
them and	-3
them as	-4
them before	-1
them either	-4
them in	-5
them patients	-2
them to	-5
them understood	-1
them |	-12
themselves	-3
themselves |	-3
then	-10
then ?	-1
then _ $	-2
then _ <@>	-4
then _ a	-6
then _ ask	-2
then _ for	-6
then _ i'd	-1
then _ make	-2
then _ three	-1
then _ thursday	-2
then _ told	-2
then _ |	-4
then choose	-6
then first	-2
then it	-2
then nearly	-1
then nothing	-6
then please	-2
then plz	-6
then the	2
then |	-3
theory	-2
theory _ in	-2
theory |	-2
therapy	6
there	-11
there _ $	-13
there _ a	-2
there _ be	4
there _ have	-6
there _ me	-3
there _ parking	-1
there _ sunday	-7
there _ two	-1
there _ |	-4
there are	2
there be	-2
there for	-3
there from	-7
there i	-6
there i'll	-1
there in	-2
there was	-2
there |	-4
there's	-2
there's _ accessible	-1
there's _ deputy	-3
there's _ one	-1
there's _ vacancy	-2
there's a	-2
there's the	-1
these	-4
these <n>	-2
these _ a	-2
these _ and	-1
these _ have	-2
these _ |	-6
these are	-2
these days	-2
these for	-2
these out	-1
these |	6
they	-19
they _ <n>	-6
they _ and	-3
they _ answer	-6
they _ ask	-1
they _ human	-1
they _ in	-3
they _ it	-4
they _ look	-6
they _ my	-6
they _ on	3
they _ otherwise	-3
they _ ring	-2
they _ say	-2
they _ the	-1
they _ they	-6
they _ to	-3
they _ you	-1
they _ |	-11
they acknowledged	-4
they also	-2
they are	2
they can	-3
they closed	-6
they come	-3
they did	-1
they do	-2
they don't	-6
they dropped	-1
they get	-3
they go	-1
they have	-1
they must	-6
they said	-10
they say	-11
they tell	-1
they understand	-2
they understood	-1
they want	-1
they wanted	-3
they were	-1
they'd	-1
they'd _ a	-1
they'll	-3
they'll _ had	-2
they'll _ off	-3
they'll _ within	-4
they'll have	-2
they'll respond	-4
they'll switch	-3
they're	-7
they're _ holiday	-1
they're _ red	-2
they're _ |	-3
they're in	-2
they're not	-3
they're on	-1
they've	-3
they've _ it	-2
they've _ the	-4
they've acknowledged	-1
they've closed	-4
thieves	-4
thieves _ those	-4
thieves read	-4
thing	-10
thing _ from	-1
thing _ the	-6
thing _ worked	-1
thing comes	-1
thing that	-1
thing was	-5
things	-2
things _ set	-1
things _ |	-3
things to	-1
things twice	-3
things you	-1
things |	-4
think _ faster	-1
think _ misread	-2
think _ need	-2
think a	-1
think the	8
think we	-4
think you've	-2
think |	-3
thinking	-7
thinking _ $	-8
thinking |	-8
third	-3
third _ from	-5
third _ of	12
third _ this	-3
third is	-5
third time	-5
thirty	-1
thirty _ |	-1
thirty days	-3
this $	-12
this <n>	-2
this _ $	-8
this _ <@>	-2
this _ <n>	-4
this _ ?	-3
this _ a	-2
this _ about	5
this _ an	7
this _ and	9
this _ are	3
this _ as	2
this _ at	-4
this _ be	-7
this _ brief	-1
this _ but	-1
this _ by	3
this _ close	-1
this _ conference	-1
this _ conversation	-1
this _ did	-1
this _ every	-5
this _ everyone	-1
this _ for	-5
this _ from	-4
this _ getting	-2
this _ gone	-1
this _ has	-2
this _ hello	-1
this _ i	-1
this _ i'm	3
this _ in	-5
this _ is	13
this _ it	-3
this _ january	-2
this _ just	4
this _ leaving	6
this _ lock	-1
this _ lol	-5
this _ mail	-4
this _ matching	-1
this _ may	-5
this _ me	-2
this _ meant	-4
this _ must	1
this _ my	-4
this _ no	-4
this _ not	1
this _ number	-5
this _ on	-3
this _ once	4
this _ only	1
this _ other	-1
this _ others	-1
this _ response	2
this _ right	-2
this _ run	-1
this _ so	12
this _ thank	-2
this _ that	-2
this _ the	9
this _ till	-2
this _ to	5
this _ turned	-2
this _ wandered	-1
this _ we	-5
this _ weekday	-1
this _ which	-4
this _ will	17
this _ with	11
this _ without	11
this _ you	5
this _ |	-1
this a	-2
this account	23
this address	5
this after	-5
this already	-2
this and	-7
this any	-1
this anymore	-3
this automated	7
this automatic	1
this before	-1
this belongs	-4
this conversation	-7
this day	-2
this discussion	-1
this down	-1
this e	-3
this email	2
this evening	15
this every	-1
this for	-1
this from	-3
this goes	-2
this group	-10
this has	-3
this if	-2
this inbox	12
this into	-4
this is	14
this lady	-1
this line	2
this link	3
this list	-6
this machine	-2
this mail	5
this mailbox	16
this message	5
this month	-1
this morning	-12
this on	-5
this once	1
this one	-5
this organisation	2
this period	10
this please	-2
this pls	-2
this post	-4
this posting	8
this quarter	-2
this reply	-2
this request	10
this sender	3
this so	-1
this subject	-3
this the	3
this thread	-6
this time	6
this to	-9
this topic	-3
this until	-2
this up	1
this wait	-2
this week	20
this will	-1
this with	-3
this year	-2
this |	-16
tho	-1
those	-3
those _ are	-8
those _ days	-1
those _ from	-1
those _ my	-4
those _ |	3
those days	12
those in	-2
those now	-4
those privileges	-1
those three	-1
those too	-4
those who	-7
those |	-3
though	-10
though _ auto	-1
though _ give	-4
though _ i'd	-5
though her	-1
though so	-7
though |	-2
thought	-6
thought _ it	-6
thought _ robot	-3
thought _ their	-1
thought about	-6
thought that	-1
thought the	-3
thread	-11
thread _ $	-4
thread _ me	-3
thread _ |	-1
thread please	-1
thread |	-3
three	-8
three _ $	-5
three _ ?	-1
three _ a	-1
three _ average	-3
three _ away	-2
three _ not	-3
three _ one	-1
three _ people	-3
three _ the	-1
three days	6
three different	-3
three languages	-1
three on	-1
three out	-3
three times	-1
three turkish	-1
three weeks	-6
three year	-3
three years	-5
three |	-6
thresholds	-1
thresholds _ that	-1
thresholds on	-1
through	2
through _ $	8
through _ a	-3
through _ and	-4
through _ backlog	-2
through _ checker	-2
through _ different	-3
through _ portal	-6
through _ sorry	7
through _ the	-2
through _ university's	-1
through _ |	4
through in	-4
through me	-1
through the	-2
through them	-4
through this	-1
through three	-3
through |	6
throw	-8
throw _ <n>	-5
throw _ and	-2
throw _ away	-1
throw _ |	-4
throw away	-4
throw it	-3
thu	4
thurs	8
thurs <n>	11
thurs ?	-1
thursday	-5
thursday <n>	-5
thursday ?	-2
thursday _ $	-13
thursday _ <n>	1
thursday _ at	-3
thursday _ four	-1
thursday _ get	-8
thursday _ i'd	-2
thursday _ i'm	-2
thursday _ please	-4
thursday _ so	-5
thursday _ we	-7
thursday and	7
thursday back	-3
thursday before	-1
thursday or	-2
thursday though	-5
thursday |	-6
thursday's	-5
thursday's _ non	-5
thursday's my	-5
thursdays	5
thursdays _ i	-2
thursdays _ the	2
thursdays _ yours	-1
thursdays does	-2
thursdays so	-2
thursdays |	7
thx	-3
thx _ $	-4
ticket	-5
ticket <n>	3
ticket _ $	-4
ticket _ a	-2
ticket _ been	9
ticket _ ohne	-5
ticket _ our	-2
ticket _ the	-1
ticket _ with	-2
ticket _ without	-1
ticket _ |	-7
ticket again	-6
ticket and	-2
ticket geschlossen	-5
ticket in	-3
ticket number	-2
ticket twice	-1
ticket with	-1
ticket |	-4
tidy	-3
tiene	-7
tient	-5
tient _ deux	-5
tient en	-5
tigrinya	-1
tijd	-5
til	10
til <@>	21
til <n>	-6
til _ $	21
til _ jan	-3
til _ med	4
til _ plz	-6
til og	4
til then	-6
tilbake	5
till	-1
till <n>	-3
till _ <n>	-3
till _ and	-3
till _ december	-1
till _ january	-3
till _ please	-2
till _ week	-2
till _ |	-1
till i	-6
till january	-2
till monday	-3
till next	-3
till summer	-2
till the	1
till then	-8
tillbaka	6
time	9
time $	-3
time <n>	-2
time _ $	-12
time _ <n>	2
time _ cool	-2
time _ could	-1
time _ how	-2
time _ i'll	5
time _ is	-3
time _ my	1
time _ please	-1
time _ ten	-1
time _ the	-1
time _ |	5
time after	5
time and	5
time being	-3
time i	-1
time limit	2
time not	-4
time of	-1
time off	13
time please	-1
time so	5
time to	1
time zones	-2
time |	-5
times	-8
times _ both	-1
times _ get	-2
times _ nearly	-1
times then	-1
times you	-2
times |	-4
tiny	3
tired	-1
tired of	-1
tiredness	-3
tiredness _ and	-3
tiredness first	-3
tissue	-1
tissue _ the	-1
tissue type	-1
title	-6
title :	44
title <n>	22
title <n> $	10
title <n> _ $	17
title <n> c	6
title <n> denominators	-2
title <n> f	3
title <n> issue	-7
title <n> resolved	-1
title <n> th	-4
title ?	-15
title ? $	-19
title ^	-1
title ^ <n>	-2
title ^ _ $	-33
title ^ _ <n>	11
title ^ _ ?	5
title ^ _ a	-9
title ^ _ about	-5
title ^ _ access	-7
title ^ _ account	-1
title ^ _ across	-2
title ^ _ action	2
title ^ _ add	-3
title ^ _ address	2
title ^ _ again	-6
title ^ _ age	-2
title ^ _ aids	-1
title ^ _ and	-7
title ^ _ antwoord	5
title ^ _ antwort	1
title ^ _ asking	-2
title ^ _ at	-4
title ^ _ automat	1
title ^ _ automatica	1
title ^ _ automatique	1
title ^ _ automatyczna	3
title ^ _ awtomatig	1
title ^ _ back	-4
title ^ _ bags	-5
title ^ _ bestätigen	2
title ^ _ blood	-2
title ^ _ change	-1
title ^ _ changes	-1
title ^ _ check	19
title ^ _ clear	-2
title ^ _ closed	8
title ^ _ closure	-5
title ^ _ coding	-1
title ^ _ confirm	-7
title ^ _ confirmation	5
title ^ _ contact	-3
title ^ _ cover	-1
title ^ _ d	-1
title ^ _ d'absence	-8
title ^ _ data	-1
title ^ _ days	-3
title ^ _ deaths	-4
title ^ _ desk	6
title ^ _ details	-3
title ^ _ diagnosis	-3
title ^ _ do	4
title ^ _ down	-5
title ^ _ eich	4
title ^ _ email	-7
title ^ _ facilitator	-2
title ^ _ facilitators	-1
title ^ _ for	-6
title ^ _ from	1
title ^ _ gone	-7
title ^ _ got	6
title ^ _ group	-2
title ^ _ har	6
title ^ _ have	2
title ^ _ health	-4
title ^ _ helpdesk	17
title ^ _ heritage	-1
title ^ _ holiday	1
title ^ _ holidays	-1
title ^ _ hotel	-2
title ^ _ i	-3
title ^ _ in	2
title ^ _ inbox	-7
title ^ _ indicator	-3
title ^ _ invite	-2
title ^ _ it	-4
title ^ _ jobs	-1
title ^ _ leave	7
title ^ _ letters	-3
title ^ _ list	-3
title ^ _ longer	3
title ^ _ mailboxes	-2
title ^ _ maintenance	-5
title ^ _ many	-3
title ^ _ maternity	-5
title ^ _ member	-4
title ^ _ members	-2
title ^ _ message	1
title ^ _ mis	-2
title ^ _ more	-3
title ^ _ my	-4
title ^ _ needed	-2
title ^ _ new	-8
title ^ _ news	-4
title ^ _ no	2
title ^ _ non	-1
title ^ _ not	6
title ^ _ notes	-4
title ^ _ notice	7
title ^ _ nurse	-3
title ^ _ o	-8
title ^ _ o'r	1
title ^ _ odpověď	5
title ^ _ off	-2
title ^ _ office	2
title ^ _ on	2
title ^ _ opportunity	-2
title ^ _ out	-3
title ^ _ oximeters	-1
title ^ _ people	-2
title ^ _ person	-4
title ^ _ please	-2
title ^ _ post	5
title ^ _ posts	-1
title ^ _ question	-10
title ^ _ read	4
title ^ _ reading	-2
title ^ _ received	8
title ^ _ receiving	-4
title ^ _ recibido	5
title ^ _ recording	-9
title ^ _ reminder	-2
title ^ _ replies	-9
title ^ _ reply	8
title ^ _ reporting	-4
title ^ _ request	5
title ^ _ required	2
title ^ _ researchers	-1
title ^ _ response	-4
title ^ _ ricevuto	4
title ^ _ rota	-3
title ^ _ screening	-2
title ^ _ sender	1
title ^ _ service	-2
title ^ _ share	-2
title ^ _ someone	-4
title ^ _ steps	-3
title ^ _ subject	1
title ^ _ successor	-1
title ^ _ sunt	5
title ^ _ survey	3
title ^ _ system	-1
title ^ _ term	-6
title ^ _ the	-3
title ^ _ these	-3
title ^ _ this	-2
title ^ _ ticket	-9
title ^ _ time	1
title ^ _ timers	-1
title ^ _ times	-1
title ^ _ to	-12
title ^ _ transplant	-2
title ^ _ up	-2
title ^ _ while	-3
title ^ _ with	-7
title ^ _ yanıt	5
title ^ _ you	8
title ^ _ your	9
title ^ _ |	-2
title ^ _ в	-3
title ^ _ відповідь	3
title ^ _ אוטומטי	14
title ^ _ تلقائي	2
title ^ _ کی	10
title ^ _ 动回	8
title ^ _ 验证	3
title ^ _ 접수되었습니다	4
title ^ a	-5
title ^ abbiamo	4
title ^ absence	5
title ^ acknowledgement	-1
title ^ action	4
title ^ add	-3
title ^ address	-7
title ^ afwezig	7
title ^ alias	-1
title ^ all	-2
title ^ allan	1
title ^ am	1
title ^ an	-2
title ^ announcement	-2
title ^ annual	1
title ^ apologies	-3
title ^ application	-4
title ^ are	10
title ^ article	-6
title ^ asylum	-2
title ^ ausência	7
title ^ auto	1
title ^ automatic	8
title ^ automatická	5
title ^ automatisch	5
title ^ automatische	1
title ^ autoodpowiedź	-1
title ^ autoreply	10
title ^ autosvar	11
title ^ away	7
title ^ back	-4
title ^ bad	-2
title ^ ban	-1
title ^ bekräfta	7
title ^ bereavement	-1
title ^ bitte	2
title ^ black	-2
title ^ block	-1
title ^ both	-1
title ^ bounce	-1
title ^ cake	-3
title ^ call	-8
title ^ can	-5
title ^ captcha	-1
title ^ case	7
title ^ census	-2
title ^ change	-6
title ^ changed	-2
title ^ chatbots	-1
title ^ chiusura	10
title ^ christmas	-3
title ^ closed	1
title ^ community	-3
title ^ conference	-5
title ^ config	-8
title ^ confirm	11
title ^ confirme	2
title ^ consultation	-4
title ^ contact	-1
title ^ cover	-3
title ^ cqc	-7
title ^ cyfarfod	-3
title ^ data	-3
title ^ dataset	-3
title ^ delayed	4
title ^ delete	-1
title ^ delivery	4
title ^ dementia	-3
title ^ deputy	-3
title ^ diolch	5
title ^ dr	-2
title ^ draft	-6
title ^ egfr	-4
title ^ email	2
title ^ emergency	-3
title ^ en	1
title ^ ethnicity	-3
title ^ even	-4
title ^ exams	-1
title ^ facilitator	-2
title ^ fasting	-2
title ^ ferie	-8
title ^ foi	1
title ^ fragebogen	-3
title ^ fw	-2
title ^ fwd	-8
title ^ férias	-8
title ^ gone	3
title ^ gp	-6
title ^ gwyliau	-6
title ^ hajj	-3
title ^ half	-1
title ^ handover	-4
title ^ he's	-1
title ^ hearing	-1
title ^ held	4
title ^ hello	-7
title ^ help	-6
title ^ hemos	5
title ^ high	-2
title ^ hold	-6
title ^ holiday	-6
title ^ home	-4
title ^ housekeeping	-2
title ^ how	-6
title ^ hr	-4
title ^ i	2
title ^ i'm	8
title ^ interpreter	-4
title ^ invite	-2
title ^ invoice	-3
title ^ is	-3
title ^ jawaab	10
title ^ job	-6
title ^ jury	-1
title ^ kidney	-5
title ^ kindly	-2
title ^ leaflet	-2
title ^ leave	-5
title ^ leaver	-1
title ^ leaving	-5
title ^ let	-2
title ^ lift	-4
title ^ list	-6
title ^ long	-3
title ^ lost	-5
title ^ mail	3
title ^ mat	-3
title ^ maternal	-4
title ^ maternity	-4
title ^ me	-1
title ^ meeting	-2
title ^ membership	-2
title ^ message	-1
title ^ minutes	-4
title ^ mixed	-1
title ^ moderate	-2
title ^ moderation	3
title ^ moving	-2
title ^ mr	-1
title ^ my	-9
title ^ new	-9
title ^ next	-3
title ^ nhs	-4
title ^ no	-7
title ^ not	3
title ^ notice	-1
title ^ nu	5
title ^ odpowiedź	3
title ^ off	-3
title ^ office	2
title ^ old	-2
title ^ on	1
title ^ one	-2
title ^ order	5
title ^ other	-3
title ^ otomatik	5
title ^ our	-1
title ^ out	6
title ^ panel	-3
title ^ part	-2
title ^ paternity	4
title ^ pause	-3
title ^ persona	-1
title ^ plakat	-3
title ^ please	-2
title ^ possible	-1
title ^ post	-1
title ^ poster	-5
title ^ proof	4
title ^ pulse	-1
title ^ question	-5
title ^ quick	-4
title ^ ramadan	-2
title ^ re	-12
title ^ read	-3
title ^ reading	-3
title ^ receipt	-1
title ^ receptionists	-2
title ^ reminder	-9
title ^ removal	-6
title ^ remove	-2
title ^ request	4
title ^ response	-1
title ^ resposta	4
title ^ retired	2
title ^ retirement	4
title ^ reunión	-2
title ^ rev	-3
title ^ rights	-1
title ^ risposta	1
title ^ réponse	1
title ^ réunion	-5
title ^ răspuns	1
title ^ sabbatical	-2
title ^ sad	-4
title ^ secondment	-2
title ^ secure	6
title ^ segnalazione	2
title ^ sender	14
title ^ server	-5
title ^ set	-2
title ^ setting	-3
title ^ sev	-5
title ^ sick	-2
title ^ slides	-8
title ^ somali	-3
title ^ spam	-3
title ^ spotkanie	-3
title ^ stepping	-1
title ^ stop	-4
title ^ strike	-5
title ^ subject	-5
title ^ summer	-5
title ^ survey	-7
title ^ swap	-3
title ^ termin	-2
title ^ testing	-6
title ^ thalassaemia	-1
title ^ thank	1
title ^ thanks	13
title ^ the	-2
title ^ this	-2
title ^ thursday	-2
title ^ topic	-1
title ^ toplantı	-3
title ^ training	-3
title ^ transfer	-1
title ^ trust	-1
title ^ trusted	-1
title ^ two	-2
title ^ unattended	-2
title ^ undeliverable	10
title ^ urgent	-4
title ^ urlaub	-10
title ^ urlop	-3
title ^ vacation	-6
title ^ vi	6
title ^ visit	-4
title ^ vitamin	-1
title ^ volunteers	-7
title ^ votre	-4
title ^ vraag	-7
title ^ ward	-6
title ^ warning	4
title ^ we	7
title ^ website	-5
title ^ wednesday	-2
title ^ what	-2
title ^ where	-2
title ^ who	-5
title ^ winter	-4
title ^ working	1
title ^ wres	-3
title ^ wrong	-2
title ^ ymateb	-1
title ^ your	4
title ^ zgłoszenie	5
title ^ автоматична	3
title ^ автоответ	8
title ^ ваше	4
title ^ встреча	-3
title ^ зустріч	-4
title ^ מענה	14
title ^ ترجمہ	-3
title ^ رد	2
title ^ شكوى	-3
title ^ شکایت	1
title ^ عید	6
title ^ पुष्टि	2
title ^ बैठक	-5
title ^ আপনার	1
title ^ 您的	2
title ^ 自动	8
title ^ 请验	3
title ^ 문의가	4
title a	-3
title a _ $	-10
title a _ ?	8
title a person	7
title abbiamo	4
title abbiamo ricevuto	4
title about	-6
title about _ $	-4
title about _ of	-1
title about _ other	-1
title about acknowledgement	-1
title about any	-1
title about registration	-4
title absence	1
title absence $	1
title abwesenheitsnotiz $	3
title access	-4
title access _ $	-5
title access request	-2
title account	-2
title account $	-4
title accounts	-4
title accounts $	-4
title acknowledgement	5
title acknowledgement $	5
title acknowledgement _ $	3
title acknowledgement _ complaints	-1
title acknowledgement letters	-1
title acknowledgement of	-1
title across	-2
title across _ zones	-2
title across time	-2
title action	5
title action _ $	4
title action required	2
title add	-5
title add _ $	-3
title address	-8
title address $	-6
title address for	-7
title addresses	-6
title addresses $	-6
title afwezig	7
title afwezig $	7
title again	-6
title again $	-6
title age	-2
title age _ letters	-2
title age of	-2
title ah	10
title ah $	10
title aids	-1
title aids _ headscarves	-1
title aids and	-1
title alias	-1
title alias $	-1
title all	-4
title all _ $	-4
title all clear	-2
title allan	1
title allan _ swyddfa	1
title allan o'r	1
title am _ of	-6
title am _ still	-1
title am i	-1
title am out	-6
title an	-2
title an _ $	-3
title an foi	-2
title and	-9
title and _ $	-4
title and _ festivals	-2
title and _ flags	-1
title and _ groups	-2
title and _ lists	-1
title and _ marrow	-1
title and _ times	-3
title and bone	-1
title and clinic	-3
title and fathers	-2
title and headscarves	-1
title and language	-1
title and medication	-2
title and meeting	-1
title and religious	-2
title announcement	-2
title annual	1
title annual _ $	1
title annual leave	1
title antwoord	5
title antwoord $	5
title antwort	1
title antwort $	1
title any	-2
title any _ asian	-1
title any other	-1
title apologies	-3
title apologies $	-1
title apologies _ absence	-2
title apologies for	-2
title application	5
title application $	2
title approval	10
title approval $	8
title are	14
title are _ from	-2
title are you	7
title article	-7
title article $	-3
title article <n>	-5
title article _ $	-5
title as	-3
title asian	-1
title asian _ $	-1
title asian background	-1
title asking	-2
title asking _ are	-2
title asking where	-2
title asylum	-2
title asylum _ tb	-2
title asylum hotel	-2
title at	-2
title at _ $	-1
title at _ barber's	-2
title at _ front	-1
title at work	-2
title attachments	-3
title attachments $	-3
title attendance	-3
title attendance $	-3
title august	-2
title august $	-2
title ausência	7
title ausência $	7
title auto	1
title auto _ in	-1
title auto acknowledgement	5
title auto replies	-1
title automat	1
title automat $	1
title automatic	8
title automatic _ $	8
title automatic replies	-10
title automatic reply	11
title automatica	1
title automatica $	1
title automatická	5
title automatická _ $	5
title automatická odpověď	5
title automatique	1
title automatique $	7
title automatisch	5
title automatisch _ $	5
title automatisch antwoord	5
title automatische	1
title automatische _ $	1
title automatische antwort	1
title automatyczna	3
title automatyczna $	3
title autoodpowiedź	-1
title autoodpowiedź $	-1
title autoreply	15
title autoreply $	15
title autosvar	11
title autosvar $	11
title away	6
title away $	-4
title away _ my	7
title away from	8
title awtomatig	1
title awtomatig $	5
title b	-2
title back	-6
title back $	-3
title back _ $	-4
title back again	-4
title background	-1
title background $	-1
title bad	-2
title bad _ $	-2
title bags	-5
title bags $	-5
title ban	-3
title ban $	-1
title ban _ $	-2
title bank _ and	-1
title bank holiday	2
title bank holidays	-1
title barber's	-2
title barber's $	-2
title been	4
title been _ $	5
title bekräfta	7
title bereavement	-1
title bereavement _ differing	-1
title bereavement leave	-1
title bericht	4
title bestätigen	2
title bestätigen _ ihre	2
title bestätigen sie	2
title bien	3
title birou	5
title birou $	5
title bitte	2
title bitte _ sie	2
title bitte bestätigen	2
title black	-2
title block	-2
title block $	-2
title blood	-2
title blood _ checks	-2
title blood pressure	-2
title board	-3
title bone	-1
title bone _ donors	-1
title bone marrow	-1
title booking	2
title booking _ $	2
title booking page	-1
title both	-1
title bounce	-2
title bounce ?	-1
title bounce _ $	-1
title bradford	-4
title bradford $	-4
title briefing	-4
title briefing $	-4
title bureau	17
title c	6
title cake	-3
title cake $	-3
title call	-8
title call $	-2
title call _ case	-1
title call _ papers	-8
title call for	-7
title can	-6
title can _ take	-2
title can someone	-4
title captcha	-1
title captcha _ the	-1
title captcha on	-1
title cards	-3
title cards $	-3
title carer's	3
title carer's _ $	3
title carer's leave	3
title carers	4
title carers $	-2
title case	7
title case <n>	7
title case _ $	2
title case studies	-1
title census	-2
title census <n>	-2
title census _ denominators	-2
title change	-6
title change $	-1
title change _ $	-2
title change _ address	-4
title change _ email	5
title change _ roles	-3
title change of	-5
title changed	-2
title changed _ $	-2
title changes	-1
title changes $	-1
title chatbots	-1
title chatbots _ the	-1
title chatbots at	-1
title check	19
title check $	17
title checks	-2
title checks _ the	-2
title checks at	-2
title children's	-1
title children's _ $	-1
title children's ed	-1
title chinese	-2
title chinese _ $	-2
title chinese carers	-2
title chiusura	10
title chiusura _ $	10
title christmas	-3
title christmas _ $	-3
title christmas closure	-3
title clear	-2
title clear $	-2
title clinic	-3
title clinic _ $	-3
title clinic lists	-1
title closed	9
title closed $	13
title closed _ eid	-4
title closed for	1
title closing	-3
title closing _ $	-4
title closing accounts	-4
title closure	-5
title closure $	-3
title codes	-2
title coding	-1
title coding _ children's	-1
title coding in	-1
title committee	-2
title community	-4
title community _ $	-3
title community _ pay	-1
title community researchers	-1
title complaints	-1
title complaints $	-1
title conference	-12
title conference _ $	-12
title conference bags	-5
title config	-10
title config <n>	-8
title config _ $	-10
title confirm _ $	-4
title confirm _ address	-3
title confirm _ message	6
title confirm attendance	-3
title confirm you	8
title confirmation	11
title confirmation _ $	5
title confirme	2
title consent	-3
title consent $	-2
title consulta	5
title consulta $	5
title consultation	-4
title consultation _ $	-4
title consultation response	-4
title contact	-3
title contact _ $	-3
title contact cards	-3
title contacting	2
title contacting _ surgery	-3
title contacting riverbend	-4
title council	4
title council _ $	-3
title cover	-7
title cover $	-2
title cover _ i'm	-3
title cover while	-3
title cqc	-7
title created	7
title created $	7
title customs	-1
title customs $	-1
title cyfarfod	-3
title cyfarfod _ medi	-2
title cyfarfod mis	-2
title d	-1
title d $	-1
title d'absence	-8
title d'absence $	-8
title data	-3
title data _ change	-1
title data dictionary	-1
title dataset	-3
title dataset $	-3
title days	-3
title days $	-3
title de	-2
title de _ $	-5
title de la	-2
title deadline	-6
title deaths	-4
title deaths _ $	-4
title deaths briefing	-4
title delayed	4
title delete	-1
title delivered	5
title delivered _ $	3
title delivered yet	3
title delivery	8
title delivery _ $	4
title demande	5
title dementia	-3
title dementia _ rates	-3
title dementia diagnosis	-3
title denominators	-2
title denominators $	-2
title deputy	-3
title deputy $	-3
title desk	7
title desk $	11
title details	-3
title details $	-3
title di	1
title di _ $	1
title diagnosis	-3
title diagnosis _ $	-3
title diagnosis rates	-3
title diary	-7
title diary $	-7
title dictionary	-1
title dictionary _ $	-1
title dictionary change	-1
title differing	-1
title differing _ $	-1
title differing customs	-1
title digest	-7
title digest _ <n>	-7
title digest vol	-7
title din	9
title diolch	5
title diolch am	5
title ditt	3
title ditt _ $	3
title do	3
title do _ $	11
title do _ get	-3
title do i	-4
title donors	-1
title donors $	-1
title door	-1
title door $	-1
title down	-5
title down $	-5
title dr	-2
title dr _ $	-2
title dr |	-1
title draft	-6
title draft $	-3
title draft _ for	-2
title draft survey	-2
title du	13
title dziękujemy	1
title dziękujemy za	1
title e	-3
title e _ $	-3
title e mail	-1
title early	-1
title early _ $	-1
title early pregnancy	-1
title ed	-1
title ed $	-1
title egfr	-4
title egfr _ $	-4
title egfr reporting	-4
title eich	5
title eid	-5
title eid $	-4
title email $	-3
title email _ $	2
title email address	6
title emails	-3
title emails $	-2
title emergency	-3
title emergency _ cards	-3
title emergency contact	-3
title en	-5
title end	-1
title end of	-1
title enquiry	10
title enquiry $	10
title er	1
title ethnicity	-3
title ethnicity _ dictionary	-1
title ethnicity _ in	-2
title ethnicity coding	-1
title ethnicity data	-1
title even	-4
title even _ $	-4
title evidence	-1
title evidence _ for	-1
title evidence question	-1
title exams	-1
title exams $	-1
title f	3
title f <n>	3
title facilitator	-3
title facilitator $	-1
title facilitator _ $	-1
title facilitators	-1
title facilitators $	-1
title faq	-2
title faq _ ?	-2
title faq page	-2
title fasting	-2
title fasting _ medication	-2
title fasting and	-2
title fathers	-2
title fathers _ $	-2
title fathers groups	-2
title feedback	5
title ferie	-13
title ferie $	-13
title festivals	-2
title festivals $	-2
title file	-5
title file $	-5
title first	1
title flags	-1
title flags $	-1
title foi	-1
title foi $	-4
title for	-7
title for _ $	-17
title for _ ?	-1
title for _ carers	-2
title for _ members	-2
title for _ moderators	-1
title for _ riverbend	-4
title for _ studies	-1
title for absence	-2
title for approval	7
title for case	-1
title for chinese	-2
title for contacting	2
title for eid	-4
title for me	-1
title for papers	-8
title for slides	-5
title for this	-1
title for your	7
title formation	1
title formation $	1
title forms	-4
title forum	6
title fragebogen	-3
title fragebogen $	-3
title friday	-8
title friday $	-3
title friday ?	-6
title friday _ $	-6
title from	-3
title from ?	-2
title from _ $	-6
title from _ desk	7
title from friday	-3
title from my	6
title from pals	-4
title from tuesday	-3
title front	-1
title front _ $	-1
title front door	-1
title fuera	-5
title fw	-2
title fw $	-2
title fwd	-8
title fwd $	-8
title férias	-8
title férias $	-8
title get	-3
title get _ this	-3
title get off	-3
title go	-1
title going	-4
title going _ $	-2
title gone	-4
title gone $	-7
title gone _ $	4
title good	-4
title good _ $	-4
title got	6
title gp	-6
title gp _ $	-3
title gp inbox	-1
title grata	-1
title grata $	-1
title group	-5
title group $	-2
title groups	-2
title groups $	-2
title guest	2
title gwyliau	-6
title gwyliau $	-6
title hajj	-3
title hajj $	-2
title half	-1
title half term	-1
title handover	-4
title handover _ $	-4
title handover notes	-4
title har	6
title has	4
title has been	5
title have	4
title have _ your	-7
title have received	-3
title he's	-1
title headscarves	-1
title headscarves $	-1
title health	-3
title health $	-3
title health _ $	3
title hearing	-1
title hearing _ and	-1
title hearing aids	-1
title held	6
title held _ approval	7
title held for	7
title hello	-7
title hello $	-5
title hello from	-2
title help	-11
title help _ an	-2
title help with	-5
title helpdesk	14
title helpdesk $	8
title helpdesk ticket	9
title hemos	5
title hemos _ su	5
title hemos recibido	5
title here	6
title here $	3
title heritage	-1
title heritage _ bone	-1
title heritage and	-1
title high	-2
title high _ pressure	-2
title high blood	-2
title him	-1
title hold	-5
title hold _ mail	-3
title hold my	-3
title holiday	1
title holiday $	9
title holiday _ $	-5
title holiday cover	-1
title holiday reading	-2
title holidays	-1
title holidays _ clinic	-1
title holidays and	-1
title home	-4
title hotel	-2
title hotel _ screening	-2
title hotel tb	-2
title hours	-7
title hours $	-4
title housekeeping	-2
title how	-6
title how _ i	-3
title how do	-3
title hr	-4
title hr _ $	-4
title hr inbox	-4
title human	15
title human _ $	15
title i	-3
title i _ off	-3
title i _ out	-6
title i _ subscribed	-1
title i am	-5
title i get	-3
title i have	3
title i still	-1
title i was	-4
title i'm	5
title i'm _ $	-3
title i'm off	-4
title ihre	2
title ihre nachricht	1
title in	5
title in _ $	7
title in _ ed	-1
title in _ languages	-1
title in _ pregnancy	-1
title in children's	-1
title in early	-1
title in the	8
title in welsh	-1
title inbox	-7
title inbox $	-7
title inc	2
title inc <n>	2
title indicator	-3
title indicator <n>	-3
title indicator _ $	-3
title information	6
title interpreter	-4
title interpreter _ $	-2
title invite	-4
title invite $	-3
title invite _ $	-2
title invite these	-2
title invoice	-3
title is	1
title is _ $	-1
title is _ lead	-1
title is the	-1
title issue	-7
title issue <n>	-7
title issue _ $	-7
title it	1
title it $	3
title item	-5
title item $	-5
title jawaab	10
title jawaab _ ah	10
title job	-7
title job share	-4
title jobs	-1
title june	-4
title june $	-4
title jury	-1
title jury _ $	-1
title jury service	-1
title kidney	-5
title kidney _ $	-4
title kidney _ waiting	-2
title kidney group	-2
title kidney transplant	-2
title kindly	-2
title la	6
title la _ $	11
title la birou	5
title la tua	-3
title language	-3
title language _ $	-3
title language flags	-1
title languages	-1
title languages $	-1
title last	-2
title last _ $	-2
title last week	-2
title lead	-2
title lead _ this	-1
title lead for	-1
title leaflet	-4
title leaflet $	-3
title leave	3
title leave $	10
title leave _ $	-2
title leave _ customs	-1
title leave _ fathers	-2
title leave and	-2
title leave cover	-4
title leave differing	-1
title leaver	-1
title leaving	-5
title leaving $	-4
title leaving _ trust	-1
title leaving the	-2
title left	-1
title let	-2
title letters	-5
title letters $	-5
title lift	-4
title link	-1
title list	-12
title list $	-7
title list ?	-3
title list _ $	-3
title lists	-1
title lists $	-1
title logged	4
title logged $	4
title long	-3
title long _ $	-3
title longer	9
title longer _ $	4
title lost	-5
title mail	-3
title mail $	-7
title mail _ $	-6
title mail _ accounts	-4
title mail closing	-4
title mailbox $	-1
title mailboxes	-2
title mailboxes $	-2
title mailing	-3
title mailing _ $	-3
title mailing list	-3
title maintenance	-5
title maintenance _ saturday	-5
title maintenance on	-5
title many	-3
title many emails	-3
title married	-1
title marrow	-1
title marrow _ $	-1
title marrow donors	-1
title mat	-4
title mat _ $	-4
title mat leave	-4
title maternal	2
title maternal _ briefing	-4
title maternal deaths	-4
title maternity	-7
title maternity _ $	-5
title maternity _ cover	-4
title maternity leave	-7
title me	-5
title me $	-3
title medi	-2
title medi $	-2
title medication	-2
title medication _ $	-2
title medication times	-2
title meeting	-3
title meeting _ $	-2
title meeting times	-1
title member	-6
title member $	-4
title members	-3
title members $	-2
title members _ $	-2
title members needed	-2
title membership	-4
title membership $	-2
title mensagem	3
title message	9
title message _ $	-1
title message _ the	1
title message d'absence	-8
title message to	8
title messaggio	6
title minutes	-4
title minutes $	-2
title mis	-2
title mis _ $	-2
title mis medi	-2
title mixed	-1
title mixed _ and	-1
title mixed heritage	-1
title moderate	-2
title moderate $	-2
title moderation	3
title moderation $	5
title moderators	-1
title moderators $	-1
title more	-5
title more $	-4
title moving	-2
title mr	-1
title my	-8
title my _ $	-2
title my _ email	-3
title my _ please	-3
title my desk	7
title my emails	-1
title my mail	-4
title my membership	-2
title my old	-3
title nachricht	1
title needed	-3
title needed $	2
title new	-13
title new _ $	-8
title new _ address	-5
title new email	-4
title new facilitators	-1
title new member	-5
title news	-4
title news $	-4
title next	-4
title next _ $	-4
title next steps	-3
title nhs	-5
title nhs _ closing	-4
title nhs mail	-4
title night	-3
title night _ $	-3
title no	2
title no _ $	-7
title no _ addresses	-6
title no _ from	-4
title no longer	9
title no reply	-8
title no subject	-2
title non	4
title non _ $	-1
title non grata	-1
title not	7
title not _ $	5
title not _ delivered	3
title not _ mail	-4
title not _ the	-3
title not in	13
title not on	-1
title not read	4
title not receiving	-4
title notes	-4
title notes $	-4
title notice	5
title notice $	7
title nr	3
title nr <n>	3
title nr _ $	3
title nu	5
title nu _ la	5
title nu sunt	5
title number	-2
title numbers	-4
title nurse	-2
title nurse $	-2
title nurses	-3
title o	-8
title o _ $	-10
title o'r	1
title o'r swyddfa	1
title odpověď	5
title odpověď $	5
title odpowiedź	3
title odpowiedź _ $	3
title odpowiedź automatyczna	3
title of	-4
title of _ $	-2
title of _ <n>	-3
title of _ office	-3
title of _ policy	-2
title of _ question	-1
title of _ wording	-5
title of a	-1
title of address	-4
title of complaints	-1
title of email	6
title of evidence	-1
title of letters	-2
title of office	4
title of responsibility	-1
title of roles	-3
title of the	-6
title off	-8
title off $	-4
title off _ $	-2
title off _ list	-3
title off this	-3
title off to	-2
title office	7
title office $	9
title office _ $	4
title office _ and	-2
title office policy	-2
title office wording	-5
title old	-8
title old _ $	-4
title old email	-4
title on	4
title on $	-2
title on _ $	20
title on _ <n>	-3
title on _ leave	-5
title on holiday	10
title on leave	10
title on saturday	-5
title on the	-6
title one	-4
title one _ $	-3
title opportunity	-2
title opportunity $	-2
title order	3
title other	-3
title other _ $	-1
title other _ background	-1
title other asian	-1
title other email	-1
title otomatik	5
title otomatik _ $	5
title otomatik yanıt	5
title our	-4
title out $	-3
title out _ office	4
title out _ the	-4
title out of	1
title over	-6
title over _ faq	-2
title over the	-2
title oximeters	-1
title oximeters _ $	-1
title oximeters again	-1
title page	-3
title page $	-1
title page ?	-2
title page _ $	-2
title pals	-4
title pals $	-4
title panel	-3
title panel _ needed	-2
title panel members	-2
title papers	-8
title papers $	-8
title part	-2
title part _ and	-1
title part timers	-1
title paternity	4
title paternity _ and	-2
title paternity leave	4
title pause	-3
title pause $	-3
title pay	-5
title pay $	-5
title pending	7
title pending $	7
title people	-2
title people $	-2
title person	5
title person $	1
title person _ $	5
title persona	1
title persona _ grata	-1
title persona non	-1
title photo	-6
title photo $	-5
title plakat	-3
title plakat $	-3
title please	-6
title please $	-6
title please _ $	-6
title please _ attendance	-3
title please _ your	-3
title please add	-3
title please confirm	-7
title plus	-4
title plus $	-4
title policy	-2
title policy _ religious	-2
title policy and	-2
title possible	-1
title possible _ $	-1
title possible member	-1
title post	-2
title post $	-6
title post <n>	-1
title post _ $	-2
title poster	-5
title posts	-1
title posts $	-1
title pregnancy	-1
title pregnancy $	-1
title pressure	-2
title pressure _ at	-2
title pressure checks	-2
title program	3
title proof	4
title public	-2
title public health	-2
title pulse	-1
title pulse _ again	-1
title pulse oximeters	-1
title question	-11
title question $	-9
title question _ acknowledgement	-1
title question _ any	-1
title question _ registration	-4
title question _ the	-1
title question about	-5
title question for	-1
title quick	-4
title quick _ $	-4
title quick question	-4
title ramadan	-2
title rates	-3
title rates $	-3
title re	-10
title re _ $	-13
title read $	1
title reading	-4
title reading $	-2
title reading _ of	-2
title reading age	-2
title receipt	-1
title receipt _ evidence	-1
title receipt of	-1
title received	6
title received $	8
title received your	-6
title receiving	-4
title receiving _ $	-4
title receiving mail	-4
title receptionists	-2
title receptionists _ where	-2
title receptionists asking	-2
title recibido	5
title recibido _ consulta	5
title recibido su	5
title recording	-9
title ref	6
title referral	-1
title referral _ $	-1
title registration	-4
title registration $	-4
title religious	-2
title religious _ $	-2
title religious festivals	-2
title reminder	-9
title reminder $	-8
title removal	-6
title remove	-3
title remove $	-1
title remove <n>	-1
title remove _ $	-2
title replies	-9
title replies $	-11
title replies _ welsh	-1
title replies in	-1
title reply	10
title reply $	11
title reply _ $	-4
title reply _ pals	-4
title reply addresses	-6
title reply from	2
title report	-7
title report $	-7
title reporting	-4
title reporting $	-4
title request	11
title request $	7
title request <n>	6
title request _ $	9
title request _ slides	-5
title request for	-5
title request received	4
title required	3
title required $	4
title research	-2
title researchers	-1
title researchers _ $	-1
title researchers pay	-1
title resolved	6
title resolved $	-1
title response $	1
title response _ gp	-1
title response times	-1
title responsibility	-1
title responsibility $	-1
title resposta	4
title resposta _ $	4
title retired	2
title retired _ $	2
title retirement	4
title retirement $	6
title reunión	-2
title rev	-3
title ricevuto	4
title rights	-1
title rights $	-1
title risposta	1
title risposta _ $	1
title risposta automatica	1
title riverbend	-4
title riverbend _ $	-4
title riverbend surgery	-4
title roles	-2
title roles <n>	-3
title roles _ $	-3
title room	5
title room $	5
title rota	-6
title rota $	-5
title rota _ $	-2
title rota august	-2
title réponse	1
title réponse _ $	7
title réponse automatique	1
title réunion	-5
title răspuns	1
title răspuns _ $	1
title răspuns automat	1
title sabbatical	2
title sad	-4
title sad _ $	-4
title sad news	-4
title saturday	-5
title saturday $	-5
title say	-2
title screening	-3
title screening $	-2
title screening _ early	-1
title screening in	-1
title secondary	-4
title secondment	-2
title secondment _ $	-2
title secondment opportunity	-2
title secure	6
title segnalazione	2
title sender	17
title sender $	2
title sender _ $	13
title sender check	13
title server	-7
title server _ on	-5
title server maintenance	-5
title service	2
title service $	-2
title service _ $	4
title set	-2
title setting	-3
title sev	-5
title sev <n>	-5
title share	-4
title share _ $	-3
title sick	-3
title sick _ $	-1
title sick leave	1
title sie	2
title sie ihre	2
title slides	-11
title slides $	-5
title slides _ tuesday	-3
title slides from	-8
title somali	-3
title someone	-4
title someone _ over	-2
title someone take	-2
title spam	2
title spam _ $	2
title spotkanie	-3
title spotkanie $	-3
title stepping	-1
title stepping _ $	-1
title stepping back	-1
title steps	-3
title steps $	-3
title still	-1
title still _ ?	-1
title still subscribed	-1
title stop	-1
title stop _ $	-4
title strike	-5
title strike _ $	-3
title strike days	-3
title student	-6
title studies	-1
title studies $	-1
title su	6
title su _ $	6
title su consulta	5
title subject	-3
title subject $	-2
title subject _ request	-2
title subject access	-2
title subscribed	-1
title subscribed ?	-1
title subscribed _ $	-1
title successor	-1
title successor $	-1
title summer	-1
title summer $	3
title sunt	5
title sunt _ birou	5
title sunt la	5
title surgery	-3
title surgery $	-3
title survey	-3
title survey $	-7
title survey _ $	5
title survey _ chinese	-2
title survey for	-2
title swap	-3
title swap $	-3
title swyddfa	4
title system	-1
title system _ language	-1
title system and	-1
title take	-2
title take _ the	-2
title take over	-2
title tb	-2
title tb _ $	-2
title tb screening	-2
title team	-3
title term	-6
title term $	-6
title termin	-2
title testing	-6
title texts	-2
title texts $	-2
title th	-4
title th $	-3
title thalassaemia	-1
title thalassaemia _ in	-1
title thalassaemia screening	-1
title thank	5
title thank _ for	10
title thank you	5
title thanks	12
title thanks for	17
title thanks to	-2
title the	-9
title the <n>	-3
title the _ $	-5
title the _ door	-1
title the _ for	-1
title the _ list	-3
title the _ page	-2
title the _ th	-3
title the barber's	-2
title the council	7
title the faq	-2
title the front	-1
title the lead	-1
title the list	-4
title the mailing	-3
title the moderators	-1
title the nhs	-2
title the office	-2
title the old	-5
title the trust	-1
title these	-3
title these $	-2
title these _ $	-2
title these two	-2
title this	-3
title this ?	-1
title this _ $	-2
title this _ ?	-4
title this list	-3
title thursday	-4
title thursday $	-4
title ticket	1
title ticket $	-3
title ticket <n>	3
title ticket _ and	-1
title ticket system	-1
title time sender	5
title time zones	-2
title timers	-1
title timers _ meeting	-1
title timers and	-1
title times	-4
title times $	-4
title times _ inbox	-1
title times gp	-1
title to	-3
title to _ $	-9
title to _ list	-4
title to bradford	-4
title to post	-3
title to work	-5
title to write	-2
title today	14
title today $	14
title topic	-1
title toplantı	-3
title toplantı $	-3
title training	-3
title training $	-2
title transfer	-1
title transfer _ responsibility	-1
title transfer of	-1
title transplant	-2
title transplant _ times	-2
title transplant waiting	-2
title travelling	-3
title travelling $	-3
title trust	-3
title trust $	-3
title trust _ two	-1
title trust these	-1
title trusted	-1
title trusted _ $	-1
title tua	-3
title tuesday	-3
title tuesday $	-3
title two	-4
title two $	-2
title two _ $	-2
title unattended	-2
title unattended _ $	-2
title unattended mailboxes	-2
title undeliverable	10
title undeliverable $	1
title university	2
title university of	2
title unknown	11
title until _ $	1
title up	-2
title up $	-2
title urgent	-4
title urlaub	-10
title urlop	-3
title urlop $	-10
title us	-2
title us $	-1
title use	-1
title use this	-2
title uw	4
title uw bericht	4
title vacation	-6
title verification	4
title vi	6
title vi har	6
title visit	-4
title visit _ bradford	-4
title visit to	-4
title vitamin	-1
title vitamin _ $	-1
title vitamin d	-1
title vol	-7
title vol <n>	-7
title vol _ issue	-7
title volunteers	-7
title volunteers _ august	-2
title volunteers rota	-2
title votre	2
title votre message	-3
title vraag	-7
title waiting	7
title waiting _ $	7
title waiting times	-2
title wanted	-5
title wanted $	-5
title ward	-6
title warning	4
title warning $	4
title was	-4
title watch	-1
title watch $	-1
title we	9
title we _ received	-3
title we _ your	6
title we have	2
title website	-5
title website _ $	-5
title website down	-5
title wednesday	-2
title wednesday $	-2
title week	-1
title week $	-1
title weekly	-1
title welsh	-1
title welsh $	-1
title what	-2
title where	-3
title where _ write	-2
title where _ you	-2
title where are	-2
title where to	-2
title while	-3
title while _ off	-3
title while i'm	-3
title whitelist	11
title whitelist _ $	11
title who	-6
title who _ the	-1
title who is	-1
title winter	-4
title with	-10
title with _ $	-6
title with _ foi	-2
title with an	-2
title wording	-6
title wording $	-5
title work	2
title work $	-3
title working	5
title working _ time	-2
title working across	-2
title workshop	-7
title wres	-3
title wres _ <n>	-3
title wres indicator	-3
title write	-3
title write to	-2
title wrong	-2
title wrong _ $	-1
title wrong inbox	-1
title yanıt	5
title yanıt $	5
title yet	3
title yet $	3
title ymateb	-1
title ymateb awtomatig	-1
title you	13
title you $	-6
title you _ ?	1
title you _ contacting	-2
title you _ your	8
title you for	10
title you from	-2
title your	12
title your _ $	-2
title your _ for	-15
title your _ to	12
title your address	-3
title your email	2
title your enquiry	6
title your feedback	5
title your message	12
title your question	-6
title your request	4
title za	1
title za _ $	1
title zgłoszenie	5
title zones	-2
title zones $	-2
title |	-9
title | $	-2
title | _ $	-7
title ärende	7
title автоматична	3
title автоматична _ $	3
title автоматична відповідь	3
title автоответ	8
title автоответ $	8
title в	-3
title в _ $	-3
title ваше	4
title ви	9
title встреча	-3
title встреча $	-3
title відповідь	3
title відповідь $	3
title звернення	7
title звернення _ $	7
title зустріч	-4
title зустріч $	-4
title אוטומטי	14
title אוטומטי $	14
title מענה	14
title מענה _ $	14
title מענה אוטומטי	14
title تأكيد	5
title تأكيد _ $	5
title ترجمہ	-3
title ترجمہ $	-3
title تلقائي	2
title تلقائي $	2
title خودکار	12
title درخواست	8
title رد	2
title رد _ $	2
title رد تلقائي	2
title شكوى	-3
title شكوى $	-3
title شکایت	1
title شکایت $	-3
title عید	6
title ملاقات	-6
title ملاقات $	-6
title کا	5
title کی	10
title کی _ $	10
title ہے	1
title ہے $	1
title पुष्टि	2
title बैठक	-5
title बैठक $	-3
title शिकायत	1
title शिकायत $	1
title আপনার	1
title 份	3
title 份 $	3
title 信	4
title 信 $	4
title 动回	8
title 动回 _ 复	8
title 动回 回复	8
title 回复	8
title 回复 _ $	8
title 回复 复	8
title 复	8
title 复 $	8
title 已收	2
title 已收 收到	2
title 您的	5
title 您的 _ 身份	3
title 您的 的身	3
title 收到	2
title 的身	3
title 的身 _ 份	3
title 的身 身份	3
title 自动	8
title 自动 _ 回复	8
title 自动 动回	8
title 证您	3
title 证您 _ 的身	3
title 证您 您的	3
title 请验	3
title 请验 _ 证您	3
title 请验 验证	3
title 身份	3
title 身份 _ $	3
title 身份 份	3
title 验证	3
title 验证 _ 您的	3
title 验证 证您	3
title 문의가	4
title 문의가 _ $	4
title 문의가 접수되었습니다	4
title 접수되었습니다	4
title 접수되었습니다 $	4
tjänsteresa	5
to	-4
to <@>	-4
to <n>	-4
to _ $	-6
to _ <@>	1
to _ <n>	-19
to _ ?	2
to _ a	1
to _ able	-4
to _ about	-6
to _ account	3
to _ added	10
to _ address	5
to _ advice	2
to _ after	-6
to _ again	-4
to _ airport	-1
to _ all	1
to _ an	-2
to _ and	-7
to _ as	-2
to _ asked	-2
to _ at	-1
to _ author	-4
to _ back	8
to _ banned	-7
to _ before	5
to _ bilingual	-4
to _ biscuits	-1
to _ but	-3
to _ by	-8
to _ changes	-2
to _ checked	-1
to _ clerks	-3
to _ colleague	-3
to _ confirmed	-6
to _ contents	-2
to _ contract	-2
to _ correspondence	-4
to _ council	1
to _ days	-3
to _ december	-1
to _ delay	-3
to _ desk	3
to _ director	-2
to _ disclosure	-3
to _ do	-3
to _ email	7
to _ emails	14
to _ end	4
to _ enrolled	-5
to _ entreaties	-5
to _ ethnicity	-3
to _ facilitators	-2
to _ festival	-2
to _ figure	-1
to _ first	-4
to _ following	7
to _ for	-5
to _ forum	1
to _ freedom	-3
to _ from	-2
to _ has	-1
to _ health	-4
to _ henceforth	-1
to _ her	-2
to _ him	-4
to _ how	-3
to _ i	9
to _ i'll	-1
to _ i'm	-4
to _ i've	-1
to _ icb	-5
to _ if	-2
to _ in	2
to _ inbox	9
to _ into	4
to _ is	14
to _ it	9
to _ jan	5
to _ january	-4
to _ jest	-4
to _ just	-3
to _ kept	-3
to _ let	6
to _ library	-6
to _ list	-3
to _ lot	-1
to _ mail	17
to _ mailbox	4
to _ mailing	5
to _ mails	-2
to _ mb	-8
to _ me	5
to _ member	-1
to _ message	2
to _ my	-8
to _ new	12
to _ next	1
to _ no	-5
to _ not	-6
to _ notice	5
to _ november	-6
to _ now	-1
to _ number	9
to _ of	-3
to _ off	1
to _ on	-3
to _ once	11
to _ one	7
to _ or	2
to _ our	-3
to _ out	-1
to _ outside	-3
to _ over	-5
to _ own	-2
to _ page	-3
to _ paragraphs	-1
to _ planning	-2
to _ please	3
to _ pm	-4
to _ primary	5
to _ private	-3
to _ privy	-6
to _ put	-2
to _ queries	7
to _ rather	-3
to _ receipts	-1
to _ recipient	10
to _ regional	14
to _ regulator	-3
to _ relevant	2
to _ replies	-4
to _ reply	-5
to _ right	8
to _ room	-2
to _ screening	-2
to _ search	-1
to _ sender	-9
to _ sent	-7
to _ she'd	-2
to _ signed	-8
to _ since	-5
to _ slow	-5
to _ small	5
to _ so	-2
to _ some	-1
to _ sorry	-3
to _ spam	5
to _ that	6
to _ the	-13
to _ their	7
to _ them	-1
to _ then	-1
to _ these	-2
to _ they	-1
to _ this	1
to _ through	-2
to _ to	-2
to _ too	-3
to _ train	-2
to _ until	5
to _ up	-7
to _ urdu	-1
to _ utf	-1
to _ vaccination	5
to _ w	-1
to _ was	6
to _ we	4
to _ weekly	-3
to _ weeks	10
to _ when	2
to _ where	-1
to _ white	-1
to _ who	-5
to _ with	-3
to _ within	-1
to _ without	-1
to _ working	4
to _ workshop	-1
to _ you	10
to _ your	9
to _ yourself	11
to _ zealand	-5
to _ |	-11
to a	12
to accept	5
to accra	-3
to acknowledge	4
to add	3
to agree	-1
to an	10
to and	-5
to answer	-3
to anybody	-3
to approve	-1
to ask	-2
to avoid	-2
to be	-6
to being	-1
to but	-6
to cancel	8
to cardiff	-4
to change	5
to check	-1
to clear	-1
to come	-3
to confirm	4
to contact	-1
to cross	6
to declare	-1
to discuss	-2
to do	3
to dr	5
to each	-8
to email	-3
to emails	11
to enter	-1
to expect	-4
to finance	-1
to find	1
to five	-2
to follow	-6
to friday	-2
to get	2
to give	6
to go	-2
to grace	-2
to guess	-3
to have	1
to health	9
to hear	-3
to help	-2
to her	5
to his	-3
to in	-1
to it	3
to its	-6
to join	-4
to już	-4
to know	3
to leave	-2
to let	14
to london	-1
to look	-2
to make	6
to me	-9
to meet	-1
to messages	-16
to monthly	-3
to my	7
to new	-6
to none	-1
to offer	-2
to other	-1
to our	4
to plain	-2
to post	-5
to prove	4
to public	-3
to put	-4
to reach	19
to read	-2
to receive	-7
to redo	-4
to register	3
to release	5
to remove	-5
to reply	9
to report	2
to resend	6
to respond	-3
to ring	-4
to say	-3
to see	2
to send	-8
to share	-4
to sleep	-4
to spain	-4
to speak	13
to stop	1
to sum	-2
to take	-4
to talk	-4
to ten	-2
to the	2
to them	-7
to this	12
to those	-9
to three	-4
to thursday	5
to thursdays	-2
to track	-4
to tuesday	-7
to two	5
to us	1
to use	-3
to vanish	-2
to verify	1
to wait	1
to wednesday	1
to welsh	-3
to work	4
to write	-5
to you	14
to |	-5
todas	-10
today	3
today <@>	-3
today <n>	6
today _ $	-9
today _ <@>	-1
today _ <n>	-5
today _ everything	-2
today _ had	-4
today _ i	8
today _ one	4
today _ will	-1
today _ |	-7
today and	-2
today but	-4
today first	-5
today i	-1
today in	13
today is	23
today please	1
today the	3
today typical	-7
today use	-1
today |	5
today's	-6
toddler	-3
toddler _ $	-3
toddler |	-3
todos	-12
together with	-2
together |	5
told	-9
told _ a	-2
told _ email	-4
told _ gps	-1
told _ it	2
told _ my	-1
told _ some	-1
told _ that	-2
told _ the	-2
told _ to	-4
told _ we	-1
told her	-4
told him	-8
told me	-2
told that	-2
told the	3
told there's	-2
told to	-4
told us	-1
told |	-1
tolk	-6
tolk _ wordt	-6
tolk betaald	-6
tolu	-1
tom	-2
tom _ only	-2
tom who's	-2
tomku	-4
tomku _ nie	-4
tomku |	-4
tomorrow	5
tomorrow _ $	24
tomorrow _ a	-1
tomorrow _ am	-1
tomorrow _ if	-5
tomorrow _ no	-3
tomorrow _ nuala	-1
tomorrow _ ten	-4
tomorrow _ thursday	-2
tomorrow and	-2
tomorrow at	-5
tomorrow back	-2
tomorrow but	-1
tomorrow so	-4
tomorrow with	-3
tomorrow |	14
ton	-5
ton _ dans	-5
ton texte	-5
tonight	-6
tonight _ $	-5
tonight |	-5
too	-11
too _ a	-3
too _ for	-1
too _ send	-2
too _ staffed	-1
too _ the	-8
too _ you	-1
too _ |	-3
too and	-5
too did	-1
too long	-6
too short	-1
too soon	-3
too with	-3
too |	-1
took	-2
took _ and	-2
took _ from	-1
took _ longer	-4
took _ months	-1
took four	-1
took it	-2
took me	-4
took over	-1
top	-3
top ?	-1
top _ $	-3
top _ even	-1
top |	-2
topic	-7
topic |	-5
toplantıyı	-3
toplantıyı _ haftaya	-3
toplantıyı sonraki	-3
tot	1
tot <n>	2
tot _ met	4
tot _ o	-5
tot de	-5
tot en	4
touch	14
touch _ $	-3
touch _ i	4
touch _ i'm	11
touch _ please	-3
touch _ the	5
touch and	-3
touch with	11
touch |	10
tous	-2
toute	6
toutes	-6
toutes _ $	-6
toutes |	-6
tower	-3
tower _ on	-3
tower hamlets	-3
town	-3
tra	-3
trabajo	16
trabalho	18
trabalho _ de	-5
trabalho só	-5
trace	-4
trace _ me	-5
trace of	-5
track	-1
track _ on	-2
track changes	-2
traducerea	-3
traducerea _ e	-3
traducerea |	-3
traductrice	-4
traductrice _ en	-4
traductrice est	-4
train	-8
train _ and	-2
train _ bien	-5
train _ |	-5
train booked	-5
train ticket	-2
train très	-5
trainee	-5
training	15
training _ hours	-2
training _ who	-1
training and	-1
training two	-2
training's	-3
training's _ wednesday	-3
training's on	-3
trains	-4
trains _ $	-4
trains |	-4
transcribe	-3
transcribe _ the	-3
transcribe at	-3
transfer	-6
transfer _ list	-1
transfer the	-1
transferred	-1
transferred to	-1
translated	-5
translated _ |	-1
translated reply	-1
translation	11
translation _ |	-1
travaille	3
travaille _ |	-3
travaille pas	-3
travel	-6
travel _ $	-7
travel _ childcare	-1
travel and	-1
travel |	-7
traveller	-4
traveller health	-4
travelling	3
travelling _ limited	5
travelling with	5
tre _ fa	-5
tre settimane	-5
treat	-4
treat _ fairly	-1
treat _ |	-3
treat everybody	-1
treat van	-3
tree	-8
tree |	-8
trends	-1
trends _ than	-1
trends rather	-1
treno	-3
treno _ $	-3
treno |	-3
trial	-6
tried	-7
tried _ duty	-4
tried _ ring	-4
tried _ tablet	-1
tried the	-5
tried to	-4
triennium	-1
triennium _ to	-1
triennium next	-1
trop	-5
trop _ |	-5
trop haut	-5
trouble	4
trouble _ so	-3
trouble because	-3
truly	-5
trust	-7
trust <@>	-5
trust _ $	-3
trust _ <@>	-3
trust _ a	4
trust _ and	-1
trust _ from	-2
trust _ hull	-3
trust _ i	-2
trust _ may	-1
trust _ merging	-2
trust _ please	2
trust _ standards	-1
trust anything	-1
trust in	-1
trust is	-2
trust so	-2
trust the	-1
trust |	-3
trusted	1
truth	-1
truth ?	-1
truth _ that's	-1
try	-1
try <@>	-7
try _ $	-5
try _ asamoah	-1
try _ equalities	-3
try _ he	-4
try _ in	6
try _ on	6
try _ tomorrow	-4
try again	-6
try bartholomew	-4
try comfort	-1
try hansa	-4
try my	3
try the	-8
try to	7
try |	-2
trying	3
trying _ clear	-1
trying to	-6
trzeci	-5
trzeci _ |	-5
trzeci tydzień	-5
très	-5
très _ |	-5
très bien	-5
trên	-3
trên _ $	-3
trên |	-3
tu	-2
tu _ encore	-2
tu vois	-2
tue	-2
tues	1
tues <n>	1
tuesday	5
tuesday <n>	-4
tuesday ?	-1
tuesday _ $	7
tuesday _ any	-1
tuesday _ brendan	-1
tuesday _ cardiff	-2
tuesday _ december	-18
tuesday _ first	-2
tuesday _ january	5
tuesday _ ring	-7
tuesday _ the	9
tuesday _ |	-2
tuesday and	6
tuesday in	9
tuesday then	-2
tuesday |	-1
tuesday's	-8
tuesdays	-4
tuesdays _ i	-4
tuesdays _ shall	-2
tuesdays _ thursdays	4
tuesdays and	5
tuesdays to	-2
tuesdays |	-9
tuli	-6
tuli _ kiitos	-6
tuli perille	-6
tun	-5
tun _ ihr	-5
tun |	-5
tunde	-3
tunde $	-3
turkish	2
turkish _ kurdish	-1
turkish one	-1
turn	-6
turn _ away	-4
turn _ down	-3
turn _ for	-2
turn _ the	-3
turn it	-5
turn my	-2
turn up	-2
turned	-1
turned into	-4
turns	6
tus	-5
tus _ libres	-5
tus días	-5
tusind	-4
tusind _ |	-4
tusind tak	-4
två	8
två _ |	8
twee	2
twee weken	2
twenty	-6
twenty _ days	-6
twenty working	-6
twice	-6
twice _ $	-4
twice _ day	8
twice _ fact	-1
twice _ fixing	-1
twice _ i	-3
twice a	5
twice and	-3
twice in	-1
twice this	-2
twice without	-1
twice |	-6
twins	-3
twins _ one	-1
twins |	-3
two	-14
two _ $	-8
two _ a	-1
two _ and	-1
two _ but	-1
two _ caribbean	-1
two _ churches	-2
two _ days	5
two _ from	7
two _ heard	-1
two _ i	-3
two _ in	-6
two _ mistakes	-1
two _ more	-1
two _ no	-5
two _ ours	-1
two _ text	-3
two _ the	-2
two _ three	-3
two _ to	-4
two _ vegetarian	-7
two _ |	-3
two and	-4
two by	-2
two corrections	-2
two days	1
two had	-1
two hours	-2
two in	-1
two line	-2
two months	-3
two of	-2
two one	-7
two or	-1
two paragraphs	-1
two people	-2
two spelling	-1
two via	-2
two working	3
two |	-9
twoja	2
twoja wiadomość	2
tycker	-5
tycker _ fråga	-5
tycker att	-5
tydzień	-5
tydzień _ $	-5
tydzień |	-5
tylko	-6
tylko _ dostał	-6
tylko że	-6
type	1
type _ box	-1
type the	5
typical _ $	-7
typical |	-7
typo	-2
tyst	-7
tyst _ jag	-7
tyst |	-7
tyvärr	-6
tyvärr _ kör	-6
tyvärr |	-6
tîm	12
tôi	9
tôi _ phép	-6
tôi nghỉ	-6
tą	-6
tą _ atostogauju	-6
tą dieną	-6
tę	-4
tıklayın	2
u	12
u _ autoodpowiedź	-4
u _ binnen	10
u _ mij	5
u _ |	5
u nas	-4
u op	5
u stop	-1
ufficio	-1
ufficio _ a	4
ufficio fino	4
uhr	-5
uk	2
uk _ i	-2
uk gdpr	-2
uka	-3
uka _ ?	-3
uka etter	-3
ulaştı	-5
ulaştı _ teşekkürler	-5
ulaştı çok	-5
ulotka	-3
ulotka _ |	-3
ulotka doszła	-3
um	5
um _ bestätigen	6
um _ de	-5
um número	-5
um zu	6
uma	2
uma _ automática	-3
uma resposta	-5
umrah	-1
un	-4
un _ automat	-1
un _ automatico	-1
un _ automático	-2
un _ de	-12
un _ |	-5
un accusé	-3
un anuncio	-3
un coleg	-2
un mensaje	-2
un mes	-6
un mesaj	4
un messaggio	-1
un număr	-5
un operatore	6
un robot	7
un răspuns	-3
unaffected	-1
unaffected |	-1
unavailable	17
unavailable _ <n>	20
unavailable until	20
unban	-3
unban <@>	-1
unblock	-3
unblock <@>	-3
unclear	-2
unclear _ at	-2
unclear i'm	-2
und	16
und _ es	-6
und _ ihre	-5
und _ meine	11
und _ unter	4
und bin	7
und lese	4
und wird	4
under	1
under <@>	-2
under _ $	-2
under _ <n>	15
under _ and	-4
under _ cloud	-2
under _ freedom	-4
under _ |	4
under a	-2
under apologies	-2
under article	-2
under it	-5
under moderation	-2
under the	-7
under |	-2
understand	-4
understand _ $	-2
understand |	-2
understanding	1
understanding _ sat	-2
understanding having	-2
understood	-5
understood _ $	-5
understood _ which	-1
understood _ |	-1
understood it	-2
understood |	-5
undo	-9
une	3
une _ corrige	-2
une _ vous	2
une coquille	-2
une réponse	2
unfortunately	7
unfortunately i'm	7
unig	2
union	1
union _ march	-3
union in	-3
unit	-4
unit _ <n>	-3
unit white	-3
university _ wenbury	-1
university of	-1
university's	-2
university's _ so	-1
university's bank	-1
unknown	5
unlawful	-3
unlawful _ please	-1
unlawful _ thank	-2
unlawful |	-3
unless	-7
unless _ information	-3
unless _ numerator	-2
unless _ the	-5
unless it's	-5
unless the	-3
unless your	-2
unlock	-2
unlock this	-2
unmoderate	-2
unmoderate <@>	-2
unmoderate _ $	-2
unpaid	-1
unpaid _ from	-2
unpaid leave	-2
unread	-4
unread _ $	-3
unread |	-4
unrhyw	1
uns	-5
uns _ und	4
uns _ |	-6
uns eingegangen	6
uns niemand	-5
unser	11
unser büro	11
unsubscribe	-4
unsubscribe _ |	-3
unsubscribe here	-3
unsubscribed	-5
unter	4
unter der	4
until	7
until _ <n>	-14
until _ analyser	-1
until _ and	16
until _ back	-1
until _ but	-10
until _ day	-4
until _ december	-6
until _ february	-6
until _ hear	-2
until _ if	-5
until _ january	-11
until _ march	2
until _ marked	-3
until _ may	4
until _ moderator	-2
until _ new	-6
until _ notice	5
until _ november	9
until _ or	-2
until _ pm	6
until _ september	-11
until _ so	-2
until _ spring	3
until _ |	18
until a	-2
until after	10
until five	-2
until friday	10
until further	5
until i	-2
until january	-2
until monday	-4
until next	7
until september	-1
until that	-4
until the	2
until then	-2
until they've	4
until thursday	1
until wednesday	1
until you	6
up _ $	4
up _ <@>	-2
up _ <n>	-5
up _ a	4
up _ and	-3
up _ areas	-2
up _ at	1
up _ call	-5
up _ chair	-3
up _ clinics	-2
up _ day	-1
up _ guidance	-2
up _ i'm	-3
up _ in	-1
up _ other	-1
up _ ten	-2
up _ the	-2
up _ they've	-4
up _ you	-2
up _ |	1
up a	15
up and	-6
up as	-2
up at	-2
up for	-3
up four	-2
up guardian	-3
up on	-1
up only	-4
up the	-2
up this	-5
up to	6
up two	-1
up when	-2
up with	-5
up your	9
up |	2
update	2
update _ over	-1
update walked	-1
updated	4
upon my	1
uptake	-3
uptake <n>	-3
uptake _ when	-3
uratowała	-5
uratowała _ pani	-5
uratowała mi	-5
urdu	-1
urdu _ my	-1
urdu via	-1
urgent	-3
urgent _ $	10
urgent _ call	2
urgent _ contact	1
urgent _ matters	-15
urgent _ please	-28
urgent _ queries	6
urgent _ the	8
urgent _ to	2
urgent please	-4
urgente	8
urgente _ a	7
urgenti	12
urgențe	2
urgência	3
urlaub	-8
urlaub _ fragt	-3
urlaub _ ihn	-2
urlaub schaue	-2
urlaub |	-7
urlopie	-6
urlopie _ <n>	-1
urlopie _ do	-3
urlopie _ może	-2
urlopie ale	-3
urlopie do	-1
urlopie |	-10
urology	2
urology _ enjoying	-2
urology nurse	-2
urząd	-6
urząd _ tylko	-6
urząd potwierdził	-6
us	-2
us _ $	6
us _ <@>	-1
us _ <n>	3
us _ a	-6
us _ because	-3
us _ full	12
us _ language	1
us _ new	-4
us _ on	-2
us _ please	-3
us _ read	-3
us _ say	-5
us _ sign	-3
us _ sounds	-1
us _ the	-3
us _ this	-1
us _ you	-1
us _ your	10
us _ |	-8
us a	5
us about	3
us again	-3
us and	-2
us are	-2
us before	-2
us can	-3
us first	-1
us for	-1
us has	-2
us how	-1
us in	2
us is	6
us it	-1
us know	4
us on	-6
us that	-1
us trouble	-3
us your	7
us |	9
use	4
use <@>	-2
use _ $	-1
use _ <n>	-6
use _ app	-2
use _ as	-3
use _ contact	5
use _ figures	-3
use _ for	-5
use _ form	5
use _ in	-3
use _ instead	-2
use _ marked	-5
use _ online	6
use _ slide	-5
use _ |	3
use a	10
use it	2
use my	-4
use the	4
use utf	-1
used	-3
used _ be	-3
used _ our	-1
used _ say	-3
used _ white	-2
used evenly	-2
used to	-5
used |	-1
useful	-1
user	2
user _ slipper	-5
user så	-5
users	10
uses	1
uses _ wheelchair	-1
uses a	-1
using	-3
using _ to	-3
using them	-3
usted	8
usual	6
usual |	5
usually	11
utan	1
utan _ |	-6
utan mig	-6
utf	-1
utf <n>	-1
utf _ like	-1
uw	22
uw _ is	10
uw _ mevrouw	-6
uw _ ontvangen	9
uw _ wordt	16
uw bericht	14
v	4
v |	-6
va	7
va _ el	-3
va bien	-3
va fi	7
vacaciones	-3
vacaciones _ el	-1
vacaciones _ os	-3
vacaciones hasta	-1
vacaciones |	-3
vacances	-10
vacances _ <n>	-4
vacances _ comenceu	-5
vacances _ j'ai	-3
vacances _ soir	-2
vacances ce	-2
vacances jusqu'au	-4
vacances |	-6
vacancy	-2
vacancy _ perhaps	-2
vacancy |	-2
vacation	-2
vaccination	5
vaccination _ and	6
vaccinations	-4
vaccine	-5
vaccine _ the	-1
vaccine but	-1
vaginal	-2
vaginal _ where	-2
vaginal pessaries	-2
vakantie	-6
vakantie _ en	4
vakantie _ |	-3
vakantie sorry	-3
vakantie tot	4
valid	3
valid _ <n>	-2
valid |	-2
van	13
van <n>	7
van _ uptake	-3
van |	-3
vanish	-2
vanish _ $	-2
vanish |	-2
var	-10
var _ semester	-5
var _ tyst	-7
var det	-7
var på	-5
varies	-1
varies _ make	-1
varies by	-1
ve	4
ve _ günleri	6
vecka	-7
vecka ?	-3
vecka _ $	-3
veel	-5
veel _ en	-5
veel plezier	-5
vegetarian	-7
vegetarian _ $	-7
vegetarian |	-7
vendredi	-3
vendredi _ $	-3
vendredi |	-3
vengo	-3
vengo _ ho	-3
vengo |	-3
veni	-6
veni _ în	-6
veni sunt	-6
venir	-6
venir _ suis	-6
venir je	-6
venit	-5
venit _ răspuns	-5
venit un	-5
venkataraman	-2
venkataraman $	-2
venligst	4
vereceğim	7
vereceğim _ $	7
vereceğim |	7
verification	6
verify	6
verity	-2
verity $	-1
version	-15
version <n>	-4
version _ attached	-3
version _ before	-3
version _ overestimate	-1
version devices	-1
version here	-3
version is	-3
versteht	-5
versteht _ uns	-5
versteht bei	-5
vertrag	-5
vertrag _ ich	-5
vertrag schicke	-5
very	-4
very _ |	-3
very approachable	-4
vet	-2
vet _ from	-1
veuillez	7
veți	5
vi	6
vi _ det	-3
vi _ papir	-5
vi _ tagit	7
vi _ |	-3
vi har	9
vi isto	-3
vi skrev	-5
vi ta	-3
via	8
via _ cousin	-1
via churches	-2
via my	-1
vid	4
vid _ ärenden	4
vid brådskande	4
video	-1
video _ <n>	-1
video |	-1
vielen	3
vielen _ für	3
vielen dank	3
viene	-5
viene _ $	-5
viene |	-5
vietnamese	-1
vietnamese _ that	-1
vietnamese in	-1
view	2
view _ ros	-2
view |	-3
views	-3
views _ that's	-1
views |	-1
viitoare	-3
viitoare _ plecată	-3
viitoare sunt	-3
vine	-6
vine _ în	-6
vine mihai	-6
visa	-4
visa _ |	-6
visit	11
visit _ following	8
visit the	8
visiting _ abroad	-2
visiting family	-4
visitors	3
visits	8
visto	-5
visto _ estabas	-5
visto que	-5
voi	4
voi răspunde	10
voice	-3
voice _ |	-3
voice notes	-3
voicemail	8
voices	8
vois	-2
vois _ une	-2
vois encore	-2
volgende	-4
volgende _ vrij	-4
volgende week	-4
volto	6
volto _ ligar	-7
volto a	-7
volume	-1
voluntary	9
volunteer	20
volunteer _ weekends	-1
volunteer at	-1
volunteers	-3
volunteers |	-4
volveré	-1
volveré _ llamar	-5
volveré a	-5
vom	4
vom <n>	-3
vom _ bis	-3
von	2
von _ denn	-5
von rückfragen	3
von wem	-5
voor	10
voor _ bericht	-3
voor je	5
voor uw	-3
vorbim	-3
vorbim _ <n>	-3
vorbim după	-3
vorher	-2
vorher _ an	-2
vorher noch	-2
vorschlag	-5
vorschlag _ mir	-5
vorschlag gefällt	-5
votre	18
votre _ a	8
votre _ est	3
votre _ et	2
votre _ odile	-5
votre _ |	-3
votre _ à	12
votre courriel	4
votre demande	10
votre message	14
vou	-7
vou _ estou	-5
vou _ tempo	-3
vou a	-3
vou poder	-5
vouchers	-2
vouchers _ people	-2
vouchers _ the	-1
vouchers are	-1
vouchers for	-2
vous	6
vous ?	-3
vous _ $	-3
vous _ apportée	2
vous _ mes	-3
vous _ à	12
vous envoie	-9
vous sera	2
vrij	5
vrij _ mijn	-4
vrij dus	-4
väcker	-5
väcker _ ilska	-5
väcker bara	-5
växeln	4
växeln _ $	4
växeln |	4
vår	-5
vår _ $	-5
vår |	-5
vă	11
vă _ pentru	1
vă _ răspunde	11
vă _ să	5
vă mulțumesc	1
vă rog	1
văzut	-5
văzut _ ești	-5
văzut că	-5
w	14
w _ <n>	11
w _ mam	-2
w _ nie	-2
w _ sprawach	5
w _ |	4
w ciągu	6
w czwartek	3
w pilnych	5
w poczekalni	-5
w poniedziałek	-6
w |	-3
w środę	7
waan	14
wai	-3
wai _ cheung	-3
wai ling	-3
wait	6
wait _ $	-1
wait _ my	10
wait _ next	-2
wait _ our	-4
wait _ the	3
wait _ us	-1
wait for	-2
wait in	-3
wait ring	-1
wait till	-4
wait until	3
wait |	-1
waiting	2
waiting _ <n>	-2
waiting _ a	-3
waiting _ and	-1
waiting _ it	-2
waiting _ on	-2
waiting _ |	-1
waiting because	-3
waiting room	6
waiting time	2
waiting |	3
waits	-6
waits _ a	-6
waits until	-6
walk	-9
walk _ there	-8
walk over	-8
walked	-1
walked _ |	-1
walked over	-1
walking	6
wandered	-1
wandered _ into	-1
wandered off	-1
want	-12
want <@>	-2
want <n>	-2
want _ answer	-1
want _ be	-3
want _ behind	-1
want _ files	-2
want _ hand	-5
want _ in	-6
want _ read	-1
want _ see	-1
want _ they	-1
want _ to	8
want _ vouchers	-1
want a	-7
want is	-1
want it	-5
want the	-5
want to	-6
want |	-3
wanted	-5
wanted _ hear	-3
wanted to	-5
wants _ weeks	-4
wants to	-2
wants two	-4
war	-6
war _ und	-6
war krank	-6
ward	12
ward _ <n>	6
ward _ it	-1
ward _ seven	-3
ward _ warmest	-1
ward _ |	-4
ward at	-3
ward in	-1
ward on	9
ward |	2
wards	-12
warm	-10
warm _ $	-7
warm |	-7
warmest	-1
warmest _ chidi	-1
warmest wishes	-1
warn	-2
warn _ that	-2
warn you	-2
warning	4
was	-5
was <n>	5
was _ $	-2
was _ ?	-3
was _ as	4
was _ at	4
was _ because	-1
was _ but	2
was _ case	-2
was _ for	-4
was _ in	-6
was _ leave	-2
was _ mainly	-1
was _ moderation	-1
was _ of	-4
was _ on	5
was _ portugal	-2
was _ reception	-1
was _ sabbatical	-1
was _ sick	-5
was _ silence	-5
was _ that	-2
was _ the	-4
was _ this	-5
was _ to	4
was _ you've	-2
was _ |	-8
was a	-2
was at	-5
was awaiting	-1
was away	-4
was busy	-2
was closed	-5
was full	-3
was gibt's	-3
was giving	-1
was in	-7
was missed	-1
was not	10
was off	-5
was on	-5
was one	-5
was out	-1
was present	-2
was read	-3
was received	24
was relieved	-1
was replaced	-1
was seen	-2
was sent	7
was slow	-1
was stopped	7
was teaching	-6
was the	-5
was told	-4
was yesterday	-1
wasn't	-1
wasn't _ agenda	-2
wasn't |	-2
watch	-6
watch _ $	-6
watch _ for	-2
watch out	-2
watch |	-6
water	-2
water _ in	-1
water tablets	-1
wave	-2
wave _ through	-2
waxaan	13
way _ the	3
way of	-4
way to	6
way |	-1
we	-4
we _ <@>	-3
we _ <n>	-3
we _ a	1
we _ acknowledge	5
we _ again	-2
we _ and	-1
we _ at	-3
we _ check	-1
we _ correspondence	-3
we _ do	-4
we _ everybody	-1
we _ everyone	-1
we _ for	-3
we _ get	-2
we _ give	3
we _ have	-6
we _ in	4
we _ it	-3
we _ name	-4
we _ not	7
we _ on	7
we _ one	-3
we _ ours	-3
we _ pay	-7
we _ people	-9
we _ received	3
we _ respond	-2
we _ since	-1
we _ take	-3
we _ tell	7
we _ that	2
we _ the	-9
we _ this	-1
we _ to	-1
we _ tuesday	-1
we _ up	-2
we _ your	1
we acknowledge	5
we add	-2
we aim	-3
we answer	1
we are	3
we ask	-1
we can	3
we can't	5
we cannot	5
we confirm	11
we did	-1
we do	2
we don't	6
we get	2
we had	-4
we have	9
we let	-4
we made	-1
we meet	1
we missed	-7
we move	-3
we mustn't	-4
we need	-7
we open	-5
we pay	-5
we put	-1
we raised	-2
we read	-1
we received	6
we redid	-1
we reopen	8
we run	-2
we say	-3
we should	-1
we show	-2
we speak	-3
we submitted	-3
we tested	-3
we text	-2
we treat	-1
we tried	-1
we use	1
we want	-3
we welcome	-4
we will	1
we write	1
we'd	-5
we'd be	-4
we'll	6
we'll _ in	-2
we'll _ the	3
we'll _ you	-3
we'll be	10
we'll keep	-1
we'll miss	-4
we'll publish	-9
we're	-3
we're _ charity	-1
we're _ short	-1
we're _ that	-1
we're a	6
we're closed	-1
we're too	-1
we're writing	-2
we've	5
we've _ barbers	-1
we've _ board	-2
we've _ it	-2
we've _ people	-2
we've _ the	-3
we've _ your	18
we've _ |	-6
we've a	-2
we've applied	-6
we've been	-4
we've had	-2
we've moved	-8
we've received	12
we've recorded	-2
we've six	-1
weather's	-3
weather's _ |	-3
weather's holding	-3
web	9
web _ |	11
web page	4
web team	4
webinar	-8
website	9
website |	11
wed	8
wed <n>	-1
wed _ december	-1
wed _ |	8
wedding	-5
wedding _ $	-3
wedding |	-4
wedi	-3
wedi _ diolch	-4
wedi _ eich	10
wedi _ lle	-5
wedi _ y	-2
wedi bwcio	-5
wedi cael	1
wedi cyrraedd	-3
wedi derbyn	7
wedi'i	5
wedi'i _ gan	5
wednesday	4
wednesday <n>	-2
wednesday _ $	8
wednesday _ <n>	3
wednesday _ december	-9
wednesday _ i	-3
wednesday _ i'm	-3
wednesday _ if	2
wednesday _ missed	-1
wednesday _ th	8
wednesday _ thursday	3
wednesday _ to	-4
wednesday _ you	-5
wednesday afternoon	-1
wednesday and	-5
wednesday if	-5
wednesday so	-1
wednesday |	16
wednesdays	-5
weds	5
weds _ her	-3
weds did	-3
wedyn	-2
wedyn ?	-2
wedyn _ $	-2
week	6
week ?	-3
week _ $	1
week _ <@>	-2
week _ <n>	-5
week _ afraid	-1
week _ am	15
week _ as	-2
week _ but	-1
week _ cake	-1
week _ can't	3
week _ dus	-4
week _ for	-2
week _ had	-1
week _ i	15
week _ i'm	-4
week _ i've	-2
week _ if	-2
week _ please	-4
week _ the	6
week _ try	-1
week _ unpaid	-2
week _ was	-1
week _ we've	-10
week _ when	-6
week _ will	-15
week _ |	-1
week and	3
week but	-7
week conference	-1
week erna	-4
week here	-2
week i	3
week i'm	6
week of	-4
week one	-3
week please	-3
week so	1
week target	-1
week two	-2
week vrij	-4
week with	14
week |	6
weekday	-1
weekday _ |	-1
weekday morning	-1
weekdays	-1
weekdays _ at	-2
weekdays |	-1
weekend	2
weekend _ i'm	-1
weekend _ let	-9
weekend _ staff	-3
weekend and	3
weekend when	-1
weekend |	1
weekends	8
weekends _ a	-1
weekends with	-1
weekly	-10
weekly $	-1
weekly letter	-4
weekly |	-7
weeks	-1
weeks $	-5
weeks _ $	8
weeks _ and	-3
weeks _ dom	-1
weeks _ look	-4
weeks _ the	1
weeks _ working	-2
weeks after	-3
weeks and	-2
weeks but	-1
weeks of	5
weeks to	-4
weeks two	-3
weeks |	9
weer	-3
weer _ $	-6
weer _ het	-5
weer aan	-5
weer |	-6
weg	-10
weg |	-10
wegen	11
wegen des	11
weiss	3
weitergeleitet	3
weitergeleitet _ in	3
weitergeleitet |	3
weken	2
wel	-5
wel _ ze	-5
wel |	-5
welcome	-6
welcome _ $	-3
welcome _ and	-1
welcome _ in	1
welcome _ |	-7
welcome back	-7
welcome correspondence	-3
welcome home	-1
welcome yusra	-2
well	-12
well _ $	-5
well _ check	-3
well _ three	-3
well _ we've	-2
well _ |	-6
well if	-3
well made	-2
well please	-1
well that's	-3
well |	-7
wellbeing	-1
wellbeing _ |	-2
welsh	-3
welsh _ first	-1
welsh _ in	-3
welsh _ this	-3
welsh _ we	-3
welsh and	-3
welsh correspondence	-3
welsh goes	-1
welsh |	-3
wem	-5
wem _ |	-5
wem denn	-5
wenbury	-1
wenbury _ i	-3
wenbury |	-3
wendell	3
wenden	5
wenden _ sich	5
wenden sie	5
went	-11
went _ a	-1
went _ for	-3
went _ i	-1
went _ in	-1
went _ she's	-3
went and	-3
went from	-1
went missing	-1
went so	-1
went there	-3
were	-12
were _ by	-3
were _ from	-4
were _ now	-1
were _ |	-5
were after	-2
were away	-4
were delayed	-2
were human	-1
were paused	-1
werk	4
werk _ |	-5
werk hoor	-5
werk niet	8
werkdagen	4
wharfe	-3
wharfe _ this	-3
wharfe general	-3
what	-2
what _ do	2
what _ guidance	-1
what _ i	-1
what _ loss	-3
what _ next	1
what _ on	-2
what _ others	-1
what _ say	-2
what _ want	-1
what _ wrote	-1
what _ you	-2
what _ |	-7
what a	-4
what counts	-3
what did	-1
what do	-1
what happens	-1
what i	-3
what is	17
what patients	-1
what the	-1
what to	7
what would	-2
what you	-3
what's	-2
what's _ to	-2
whatever	-7
whatever <@>	-1
whatever _ from	-2
whatever _ writes	-1
whatever comes	-2
whatsapp	-3
whatsapp _ notes	-3
whatsapp voice	-3
wheelchair	-1
wheelchair _ $	-1
wheelchair |	-1
when	-4
when _ am	3
when _ asked	-1
when _ at	-1
when _ back	-11
when _ be	8
when _ can	-1
when _ come	-1
when _ did	-1
when _ get	8
when _ got	-1
when _ in	-8
when _ interpreter	-3
when _ is	2
when _ next	-2
when _ on	-1
when _ person	-1
when _ rang	-6
when _ received	-2
when _ retired	-6
when _ starts	3
when _ surface	-2
when _ will	-5
when i	-3
when i'll	8
when i'm	-14
when it	1
when school	-1
when somebody	-5
when term	10
when the	-1
when there	2
when they	-2
when we	5
when you	3
when you're	-5
when you've	-2
whenever	-3
whenever _ interpreter	-3
whenever an	-3
where	3
where _ can	5
where _ file	-2
where _ get	-2
where _ gets	-2
where _ go	-1
where _ will	9
where baby	-2
where i	4
where it	-2
where the	-2
where they	-1
where you'll	-2
whether	-3
whether _ machine	-1
whether a	-1
whether she	-2
whether they'd	-1
which	-4
which _ <@>	-2
which _ <n>	-3
which _ be	-1
which _ been	4
which _ daft	-2
which _ exactly	-1
which _ monday	-2
which _ on	-1
which _ open	-2
which _ our	-2
which _ the	7
which _ them	-2
which _ to	-2
which _ why	-3
which _ you	-1
which applies	-2
which could	-1
which excludes	-1
which gives	-1
which has	4
which i	-5
which in	-2
which is	-1
which isn't	-3
which of	-2
which we	-2
while _ at	-2
while _ away	8
while _ is	-5
while _ on	5
while i'm	11
while it	-2
while she	-4
while she's	-2
while the	-2
while we	-4
while you're	-3
white	-8
white <n>	-3
white _ days	-3
white _ got	-2
white _ national	-1
white for	-1
white staff	-2
who	-3
who _ a	-1
who _ actually	-3
who _ after	-1
who _ be	-4
who _ celebrating	3
who _ for	3
who _ help	10
who _ in	-4
who _ late	-1
who _ ring	-1
who _ the	-5
who _ these	-2
who _ this	-3
who _ to	-1
who _ |	4
who are	2
who booked	-1
who can	4
who carries	-1
who has	-2
who hasn't	-2
who is	-1
who looks	-1
who office	-6
who speak	-2
who to	-1
who will	12
who writes	1
who wrote	-3
who'll	-5
who's	-7
who's _ from	-2
who's _ her	-1
who's _ here	-2
who's back	-2
who's broken	-1
who's only	-2
who've	-7
whoever	-3
whoever _ on	-2
whoever _ the	-1
whole	-6
whole _ to	-1
whole list	-2
whole thing	-1
whom	-5
whom it	-5
whose	-2
why	-7
why _ come	-3
why _ was	-2
why it	-3
why they	-3
wi	1
wi fi	1
wiadomość	15
wiadomość _ tomku	-4
wiadomość _ w	8
wiadomość panie	-4
wiadomość została	8
wiadomość |	2
wie	-11
wieder	1
wieder _ büro	-10
wieder da	-3
wieder im	-10
wifi	-2
wij	13
wij _ uw	10
wij hebben	10
will	19
will _ $	-7
will _ <@>	-1
will _ able	3
will _ an	-1
will _ answered	9
will _ any	-1
will _ as	4
will _ at	19
will _ away	-3
will _ back	7
will _ be	2
will _ closed	3
will _ dealt	14
will _ discarded	6
will _ from	8
will _ handled	10
will _ have	-2
will _ if	-3
will _ in	6
will _ it	10
will _ lead	-3
will _ my	-8
will _ on	6
will _ one	2
will _ out	3
will _ over	-9
will _ released	4
will _ see	2
will _ seen	11
will _ sent	8
will _ slow	5
will _ the	-1
will _ to	-2
will _ until	5
will _ up	-1
will _ when	-11
will _ with	8
will _ within	2
will _ you	3
will _ your	2
will _ yours	-4
will _ |	-21
will answer	2
will ask	-3
will be	24
will certainly	-2
will change	-2
will close	6
will come	2
will contact	8
will deal	8
will do	-15
will follow	-5
will forward	-3
will get	11
will go	10
will have	-3
will hear	8
will help	1
will look	17
will meet	-6
will not	2
will notice	-1
will pick	9
will put	-4
will read	-15
will receive	7
will reply	13
will respond	-8
will return	5
will ring	-5
will send	-2
will share	-3
will there	-1
will watch	-6
will you	-6
will |	-3
winston _ hughes	-2
winston pryce	-2
wir	2
wir _ telefonieren	-5
wir gern	-5
wird	10
wird _ bearbeitet	3
wird _ der	4
wird _ weitergeleitet	3
wird ihre	2
wird nicht	6
wird unter	4
wish	-8
wish _ be	-2
wish _ receive	-3
wish to	-6
wishes	3
wishes _ $	-1
wishes _ be	-2
wishes _ frances	-3
wishes chidi	-1
wishes to	-3
wishing	4
wishing _ dad	-2
wishing your	-2
wisi	-5
wisi _ w	-5
wisi już	-5
wit	-6
wit _ het	-6
wit |	-6
with	-4
with <@>	2
with <n>	-14
with _ <n>	-8
with _ access	-9
with _ and	1
with _ as	-5
with _ auditor	-2
with _ bit	-3
with _ car	-3
with _ charity	13
with _ cross	-2
with _ day	-2
with _ dozen	-1
with _ email	12
with _ english	-2
with _ find	-3
with _ for	7
with _ from	-1
with _ full	-9
with _ good	7
with _ i	-4
with _ if	-3
with _ ig	-6
with _ in	6
with _ is	-1
with _ lot	-2
with _ message	-3
with _ name	-3
with _ neighbour	-3
with _ number	-3
with _ people	-3
with _ please	6
with _ post	-3
with _ signal	-3
with _ so	-2
with _ sunflower	-1
with _ supplier	-5
with _ support	-2
with _ that	11
with _ the	10
with _ ticket	-2
with _ to	-3
with _ unread	-3
with _ urgent	8
with _ wifi	-2
with _ word	10
with _ written	-2
with _ |	-1
with a	-5
with actors	-3
with all	6
with an	-2
with anything	13
with cake	-2
with care	-3
with census	-2
with conversation	-3
with effect	-1
with esr	-2
with family	3
with flu	-1
with hers	-2
with his	5
with in	7
with it	-7
with limited	2
with me	8
with my	-9
with no	1
with number	-3
with our	-8
with patchy	8
with respect	-4
with six	-3
with thanks	-6
with the	2
with this	-1
with us	9
with vouchers	-2
with your	-2
with |	6
withdraw	-7
withdraw _ any	-4
withdraw at	-4
withdraw the	-4
withhold	-5
within	7
within <n>	12
within _ day	-1
within _ days	7
within _ hour	-10
within _ hours	5
within _ of	-1
within _ working	4
within a	-7
within five	-5
within four	5
within minutes	-1
within one	3
within the	2
within three	4
within two	1
without	-3
without _ and	-3
without _ at	-2
without _ check	-1
without _ it	-1
without _ the	3
without _ |	-2
without a	-5
without being	5
without ceremony	-5
without fixing	-1
without internet	1
without me	-5
without the	-2
wnaeth	-4
wnaeth _ cyngor	-4
wnaeth y	-4
woche _ |	-4
woche nach	-4
wochen	-3
wochen _ urlaub	-2
wochen _ |	-1
wochen im	-2
wold	-2
wold _ |	-2
wold icb	-2
wolne	-2
wolne _ mogę	-2
wolne ale	-2
woman	-2
woman _ back	-2
woman wrote	-2
women	-8
women _ booked	-1
women _ or	-3
women keep	-3
women who	-1
won't	4
won't _ full	-4
won't _ it	1
won't _ looking	-1
won't _ there	-6
won't _ this	1
won't be	9
won't do	-1
won't have	-4
won't see	4
won't |	-4
word	6
word _ and	11
word _ called	-1
word _ in	15
word _ than	-2
word _ to	-11
word document	-1
word leave	-11
word rather	-2
word yes	11
word |	-7
wording	-5
wording _ patronising	-6
wording _ |	-1
wording attached	-1
wording is	-6
words	-4
words _ $	-2
words _ hepatitis	-1
words on	-1
words |	-2
wordt	11
wordt _ alleen	-6
wordt maar	-6
work	9
work _ <@>	-4
work _ at	2
work _ hours	10
work _ monday	7
work _ more	-3
work _ nothing	-3
work _ on	-1
work _ or	-4
work _ ours	-6
work _ the	11
work _ this	7
work _ thursday	-5
work _ time	6
work _ to	4
work _ with	3
work _ your	5
work _ |	-5
work account	-5
work address	-5
work at	7
work email	1
work flexibly	-3
work for	-1
work in	2
work mail	5
work meant	-3
work monday	-2
work mondays	-4
work mornings	2
work nights	2
work on	17
work one	-3
work page	-3
work part	2
work phone	-3
work tuesdays	-3
work |	-4
workaround	-1
workaround _ i'm	-1
workaround |	-1
worked	7
worked _ giving	-1
worked was	-1
worked with	15
worker	11
worker |	9
workers	-3
workforce	-5
workforce _ is	-2
workforce analyst	-2
working	13
working _ <n>	1
working _ and	-2
working _ are	6
working _ but	-7
working _ for	2
working _ home	-7
working _ is	-4
working _ may	-5
working _ please	-5
working _ the	8
working _ to	-1
working _ |	14
working day	8
working days	5
working from	7
working hours	-5
working on	6
working through	-3
works	-15
works _ $	-15
works _ so	-4
works _ to	-4
works monday	-4
works shifts	-4
works |	-15
workshop	-3
workshop _ it	-2
workshop _ to	-1
workshop and	-1
workshop on	-2
worth	-5
worth _ for	-2
worth _ try	-1
worth a	-1
worth doing	-2
would	-11
would _ at	-1
would _ december	-1
would _ happy	-1
would _ like	-1
would _ loved	-1
would _ lovely	-2
would _ missed	-3
would _ my	-3
would _ once	-1
would _ pleased	-1
would _ put	-2
would _ share	-1
would _ to	5
would be	-8
would have	-3
would like	2
would look	-1
would not	-2
would the	-1
would write	-1
would you	-5
wouldn't	-1
wouldn't _ thresholds	-1
wouldn't change	-1
wracam	4
wracam <n>	-6
wracam _ go	-6
wres	1
wrist	-1
wrist _ she	-1
wrist |	-1
write	-3
write ?	-1
write _ <@>	13
write _ from	-3
write _ it	-1
write _ more	-1
write _ my	-5
write _ two	-1
write _ us	-3
write _ you	7
write _ |	-6
write again	3
write freely	-1
write from	-2
write once	-1
write sometimes	-1
write to	6
write |	-4
writer	-4
writer _ a	-2
writer is	-1
writes	-2
writes _ for	-2
writes _ |	-2
writes next	-1
writes these	-2
writing	6
writing _ <@>	-3
writing _ behalf	-1
writing _ i	8
writing _ i'm	6
writing _ the	6
writing _ they	-7
writing _ |	-1
writing from	-3
writing on	-2
writing retreat	3
writing to	10
writing |	6
written	1
written _ in	-1
written _ the	-2
written _ would	-1
written _ |	-2
written agreement	-2
written to	5
written |	-1
wrong	-6
wrong _ three	-3
wrong _ |	-6
wrong email	-2
wrong for	-3
wrong place	-2
wrong |	-2
wrote	-3
wrote _ $	-1
wrote _ <n>	-2
wrote _ the	-7
wrote _ to	-2
wrote back	-3
wrote to	-4
wrote |	1
wurde _ |	-5
wurde bearbeitet	-5
wydrukujemy	-5
wydrukujemy _ rano	-5
wydrukujemy jutro	-5
wyf	7
wyf yn	3
wyliau	-7
wyliau _ tan	2
wyliau blynyddol	2
wyliau tan	-9
wyliau'r	-2
wyliau'r _ honno	-2
wyliau'r wythnos	-2
wythnos	-4
wythnos _ mae'n	-2
wythnos _ ond	-3
wythnos honno	-2
wythnos nesa	-3
x	-8
x $	5
x <n>	-11
xafiiska	10
xiriir	10
y	6
y <n>	3
y _ <@>	6
y _ fed	-5
y _ heddiw	4
y _ más	-5
y _ wnaeth	-4
y _ |	-11
y cyngor	-4
y de	-4
y llythyr	-4
y nada	-5
y no	7
y swyddfa	-2
y trên	-3
ya	5
ya no	8
yanlış	-4
yanlış _ demeli	-4
yanlış böbrek	-4
yanıt	-3
yanıt _ sonra	-3
yanıt geldi	-3
yanıtlamayınız	2
yanıtlamayınız _ $	2
yanıtlamayınız |	2
yazdı	-6
yazdı _ pazartesi	-6
yazdı |	-6
ydych	5
ydych _ |	3
ydych chi	5
yeah	-4
year	-2
year _ ask	-2
year _ by	-2
year _ congratulations	-2
year _ handle	-3
year _ let	-2
year _ no	-1
year _ ours	-1
year _ the	-5
year and	3
year average	-3
year but	-1
year estimates	-2
year |	1
years	-7
years _ $	-4
years _ could	-1
years _ the	2
years _ |	-2
years away	-2
years of	-6
years |	-3
yes	-13
yes <n>	-4
yes _ $	-7
yes _ <n>	-4
yes _ and	-1
yes _ goes	-1
yes _ i'm	-4
yes _ includes	-2
yes _ languages	-4
yes _ me	-2
yes _ my	-5
yes _ quiet	-2
yes _ sylheti	-3
yes _ the	-1
yes _ |	-3
yes and	8
yes dqmi	-2
yes for	-3
yes in	-3
yes it	-1
yes it's	-3
yes please	-1
yes really	-2
yes to	-3
yes use	-5
yes welsh	-1
yes |	-13
yesterday	-4
yesterday _ they	-1
yesterday but	-1
yet	4
yet _ please	2
yet _ someone	-2
yet _ workforce	-2
yet our	-2
yet |	2
yewande	-5
ymateb	6
ymholiad	11
ymholiad at	8
yn	11
yn _ ac	-3
yn _ ar	10
yn _ at	-3
yn _ ei	8
yn _ eich	4
yn _ fel	-4
yn _ gohebiaeth	-3
yn _ i'r	7
yn _ lle	-5
yn _ o	4
yn _ swyddfa	-2
yn _ |	1
yn arwain	-3
yn cael	8
yn croesawu	-3
yn darllen	5
yn dda	-1
yn fy	-5
yn gweithio	12
yn gymraeg	-3
yn swnio	-4
yn unig	2
yn y	1
yn ymateb	6
yng	-2
yng _ ?	-2
yng nghaerdydd	-2
yno	-5
yno _ fy	-5
yno yn	-5
yok	-3
yok _ telefon	-3
yok |	-3
you	-2
you $	-3
you _ $	-21
you _ <@>	-2
you _ <n>	7
you _ ?	1
you _ a	10
you _ address	-4
you _ after	-2
you _ all	-16
you _ always	4
you _ an	-4
you _ another	-9
you _ anything	2
you _ as	-4
you _ at	4
you _ away	-4
you _ be	1
you _ before	-7
you _ breathe	-5
you _ by	-2
you _ cake	-5
you _ catching	-5
you _ choose	-6
you _ comments	-9
you _ confirm	1
you _ contacting	-1
you _ could	-2
you _ dinner	-7
you _ discretion	-2
you _ emailed	12
you _ emailing	9
you _ enjoy	-4
you _ everyone's	-8
you _ find	7
you _ follow	7
you _ getting	9
you _ half	-3
you _ hear	14
you _ help	-2
you _ hook	-1
you _ i	-7
you _ i'll	-4
you _ i'm	12
you _ if	-2
you _ in	1
you _ is	-3
you _ it	5
you _ it's	-1
you _ know	-1
you _ let	-4
you _ like	5
you _ longer	-3
you _ look	-5
you _ lovely	-2
you _ me	4
you _ monday	11
you _ most	-3
you _ much	1
you _ my	-4
you _ need	8
you _ new	-6
you _ next	2
you _ not	13
you _ nothing	5
you _ off	-3
you _ on	-1
you _ otherwise	-2
you _ our	14
you _ paused	-1
you _ promised	-4
you _ raising	-5
you _ reach	2
you _ reached	10
you _ receive	6
you _ received	-6
you _ see	-3
you _ send	-5
you _ sending	1
you _ september	-6
you _ sharing	8
you _ slide	-3
you _ someone	13
you _ still	-1
you _ stop	-2
you _ such	-3
you _ that	10
you _ the	2
you _ thing	-1
you _ things	-3
you _ this	5
you _ those	-1
you _ thought	-3
you _ trust	-2
you _ turn	-2
you _ up	-1
you _ us	3
you _ we	-1
you _ withdraw	-4
you _ word	-2
you _ writing	27
you _ you	-2
you _ your	-9
you _ yours	-1
you _ zip	-2
you _ |	-5
you a	3
you all	-12
you are	7
you at	-6
you before	4
you can	-4
you can't	-5
you check	-1
you come	-1
you could	-1
you dare	-5
you deliver	-1
you did	3
you do	11
you don't	9
you down	-1
you fancy	-7
you for	5
you get	-4
you had	-4
you have	6
you hear	4
you his	-4
you human	-1
you i	-1
you if	-5
you ignore	8
you in	-8
you kindly	-1
you know	6
you like	-1
you lose	-3
you lot	-2
you may	-8
you need	7
you next	5
you no	-3
you now	-5
you on	21
you only	-1
you please	-6
you put	-3
you reply	4
you say	-3
you send	4
you sent	16
you set	-1
you settle	-1
you share	-1
you should	-2
you sister	-3
you surface	-2
you take	-2
you taught	-3
you tell	-1
you that	-4
you the	-10
you then	-6
you there	-1
you think	7
you to	3
you transcribe	-3
you use	-3
you want	-2
you were	-6
you when	-1
you who	4
you will	15
you with	7
you would	3
you write	-7
you wrote	9
you your	6
you |	-15
you'd	-8
you'd _ meet	-1
you'd _ to	-2
you'd like	-5
you'd rather	-1
you'll	14
you'll _ several	-2
you'll get	-2
you're	-2
you're _ a	7
you're _ could	-1
you're _ english	-1
you're _ it	-2
you're _ star	-5
you're _ the	-6
you're _ this	1
you're _ three	-1
you're _ through	-1
you're _ |	-6
you're a	-2
you're an	-1
you're at	-2
you're back	-5
you're going	-1
you're not	18
you're number	-1
you're right	-6
you've	8
you've _ it	-2
you've _ me	3
you've _ questions	-1
you've _ the	-1
you've any	-1
you've got	-2
you've misread	-2
you've reached	3
you've received	-2
your	16
your _ <n>	8
your _ ?	5
your _ a	-2
your _ address	1
your _ again	13
your _ and	12
your _ as	-5
your _ background	-1
your _ cannot	-3
your _ concerns	1
your _ facilitator	-2
your _ folder	-5
your _ for	14
your _ gets	-3
your _ has	13
your _ have	4
your _ help	-3
your _ hours	-6
your _ i'm	7
your _ if	-3
your _ in	-1
your _ into	12
your _ is	17
your _ isn't	4
your _ letter	-4
your _ mail	7
your _ message	1
your _ number	6
your _ of	-6
your _ on	-12
your _ operation	-3
your _ or	-2
your _ overnight	-1
your _ pen	-7
your _ phone	-3
your _ piers	-2
your _ reached	5
your _ request	3
your _ sorry	-2
your _ thanks	-8
your _ then	7
your _ to	25
your _ twice	-3
your _ was	27
your _ we	-5
your _ when	3
your _ which	7
your _ with	-6
your _ within	-1
your _ working	-1
your _ |	9
your account	-3
your address	11
your application	14
your article	-5
your auditor	-2
your books	-5
your call	3
your case	8
your co	-3
your comments	8
your correspondence	24
your dad	-2
your data	-1
your desk	-4
your doctor	-3
your draft	-5
your e	1
your email	28
your enquiry	1
your esteemed	-4
your experience	3
your family	-1
your full	10
your imam	-2
your incident	-4
your item	-8
your junk	-5
your kind	-9
your language	5
your list	-5
your mail	16
your manager	-1
your membership	6
your message	9
your name	-3
your new	-3
your note	2
your numerator	-2
your order	11
your original	5
your out	-3
your own	-4
your patient	-3
your place	4
your post	3
your postal	-2
your query	9
your question	-4
your records	2
your red	-7
your reference	6
your referral	4
your reply	-1
your request	16
your response	6
your submission	13
your symptoms	3
your ticket	-4
your work	-7
your working	-6
yours	-10
yours _ $	-7
yours _ ?	-1
yours _ ottoline	-1
yours _ out	-2
yours _ winston	-2
yours _ |	-1
yours alasdair	-1
yours directly	-1
yours faithfully	-2
yours is	-5
yours sincerely	-1
yours |	-7
yourself	14
yourselves	-2
yr	-1
yusra	-7
yusra _ we	-2
yusra |	-2
yw	4
yıllık	9
yıllık _ |	5
yıllık izindeyim	9
z	-4
z _ as	-2
z _ not	-3
z _ punktem	-4
z _ sprawy	-5
z counts	-2
z drugim	-4
z is	-3
z numerem	-5
za	-10
za _ panie	-4
za _ |	-9
za wiadomość	-2
zacznijcie	-6
zacznijcie _ mnie	-6
zacznijcie beze	-6
zadzwonię	-6
zadzwonię _ poniedziałek	-6
zadzwonię w	-6
zainab	-2
zainab _ work	-1
zainab i	-1
zarejestrowane	5
zastępuje	4
začněte	-6
začněte _ mě	-6
začněte beze	-6
zdążę	-3
zdążę _ |	-3
zdążę poprawić	-3
ze	-5
ze _ al	-5
ze hangen	-5
zealand	-6
zealand |	-2
zgadzam	-4
zgadzam _ z	-4
zgadzam się	-4
zgłoszenie	5
zgłoszenie _ zarejestrowane	5
zgłoszenie zostało	5
ziekenhuis	-6
ziekenhuis _ $	-6
ziekenhuis |	-6
zijn	-5
zijn _ dank	-5
zijn binnen	-5
zile	7
zip	-2
zip _ let	-2
zip |	-2
zit	-5
zit _ op	-5
zit dan	-5
zmianę	-4
zmianę _ razie	-4
zmianę na	-4
zoltan	-1
zoltan $	-1
zones	-2
zones _ bags	-2
zones cool	-2
zoom	-3
została	9
zostało	7
zostało zarejestrowane	5
zu	-2
zu _ dass	6
zu _ |	-7
zu bestätigen	6
zu tun	-5
zugestellt	4
zugestellt |	2
zum	10
zwei	-2
zwei _ im	-2
zwei wochen	-2
zwolnieniu	6
zwolnieniu lekarskim	6
| </>	6
| <@>	2
| <n>	-13
| _ $	-25
| _ </>	7
| _ <@>	-12
| _ <n>	3
| _ ?	-3
| _ a	-10
| _ about	4
| _ abroad	-2
| _ accept	-7
| _ account	12
| _ achterberg	-2
| _ acknowledged	-4
| _ action	4
| _ address	-6
| _ adresse	2
| _ adviser	5
| _ afraid	-1
| _ afterwards	-2
| _ again	-3
| _ agreed	-3
| _ aim	6
| _ alasdair	-1
| _ all	2
| _ allow	-1
| _ along	-2
| _ also	-3
| _ am	-2
| _ an	9
| _ analyst	-2
| _ and	-6
| _ anfona	-4
| _ anjali	1
| _ anliegen	-5
| _ answer	13
| _ answers	-3
| _ antwort	-4
| _ anybody	-3
| _ anyone	-6
| _ anything	5
| _ apparently	-4
| _ approve	-6
| _ ar	2
| _ are	6
| _ around	-5
| _ arrange	-2
| _ arrive	-5
| _ asked	2
| _ associate	-3
| _ asuntos	3
| _ at	-5
| _ attach	-1
| _ attached	-2
| _ author	-2
| _ away	-4
| _ açınca	-3
| _ b	-2
| _ baby	4
| _ back	6
| _ bag	-3
| _ ban	-2
| _ bank	-2
| _ bar	-3
| _ başlayın	-6
| _ be	3
| _ bear	12
| _ been	-6
| _ bel	-6
| _ ben	-3
| _ best	-2
| _ better	-9
| _ beze	-6
| _ bien	-3
| _ bin	3
| _ bless	-5
| _ boateng	-3
| _ booking	5
| _ bookings	9
| _ both	-5
| _ brandt	1
| _ bring	-6
| _ brådskande	4
| _ but	-5
| _ by	-4
| _ call	-3
| _ came	-9
| _ can	-6
| _ can't	3
| _ cannot	8
| _ cards	-4
| _ casella	9
| _ caso	3
| _ cease	-2
| _ che	-3
| _ close	-5
| _ closed	-4
| _ coleg	-2
| _ colleague	-8
| _ collega	9
| _ come	2
| _ comfort	-3
| _ comments	1
| _ community	11
| _ complain	-3
| _ complained	-1
| _ complaints	-1
| _ confirm	12
| _ confirmation	7
| _ confirmed	-4
| _ consider	-3
| _ contact	18
| _ control	-2
| _ conversation	-2
| _ corre	-5
| _ correspondence	3
| _ could	2
| _ count	-6
| _ covers	-2
| _ credit	-2
| _ cümle	-4
| _ daily	-4
| _ date	-12
| _ day	-8
| _ days	-9
| _ de	10
| _ delete	-3
| _ detach	-3
| _ did	2
| _ din	-6
| _ direct	3
| _ director	2
| _ do	-1
| _ doch	-3
| _ does	-3
| _ dolur	-4
| _ don't	6
| _ dringenden	6
| _ drop	-2
| _ dropped	-3
| _ durumlarda	3
| _ e	-6
| _ eich	9
| _ el	-5
| _ else	8
| _ email	5
| _ en	18
| _ encuentro	8
| _ ending	-1
| _ enquiries	14
| _ es	7
| _ este	5
| _ every	-9
| _ evidence	-1
| _ experience	-5
| _ facilitating	-2
| _ facilitator	-3
| _ faithfully	-1
| _ far	-4
| _ favor	11
| _ ffonia	-4
| _ ffwrdd	-3
| _ fi	-2
| _ fina	-5
| _ fine	-3
| _ first	-5
| _ foarte	-3
| _ for	-2
| _ forsto	-5
| _ forty	-5
| _ forwarded	-2
| _ friday	-3
| _ from	-8
| _ fue	-6
| _ fuori	6
| _ får	12
| _ gen	-5
| _ get	17
| _ gibt's	-3
| _ give	-6
| _ già	-3
| _ go	-8
| _ goes	-5
| _ grateful	-2
| _ gusta	-3
| _ güzel	-3
| _ had	-3
| _ hallgarth	-2
| _ hands	-2
| _ hangen	-5
| _ har	7
| _ has	2
| _ hasn't	-6
| _ have	-3
| _ he	-2
| _ health	5
| _ heledd	-5
| _ her	-8
| _ hers	-2
| _ het	-3
| _ him	-3
| _ hoje	-5
| _ hold	-6
| _ home	-4
| _ hope	2
| _ här	7
| _ i	3
| _ i'm	-5
| _ if	-7
| _ ignore	-1
| _ ilman	-7
| _ in	8
| _ incident	-6
| _ inform	-1
| _ information	-7
| _ invite	-3
| _ is	-2
| _ ist	5
| _ it	-12
| _ it's	9
| _ its	-1
| _ izindeyim	-5
| _ j	-5
| _ jueves	-1
| _ jutro	-5
| _ już	-5
| _ keep	-7
| _ kennt	-3
| _ kindly	-2
| _ klopt	-6
| _ know	-3
| _ l'imprime	-8
| _ la	5
| _ lead	-3
| _ leaflet	-3
| _ leaflets	19
| _ leave	-6
| _ left	-1
| _ let	-8
| _ letter	-5
| _ letters	-1
| _ lift	-2
| _ like	-1
| _ liked	-4
| _ lindo	-6
| _ ling	-5
| _ link	9
| _ list	-6
| _ list's	-3
| _ look	12
| _ love	-2
| _ lunedì	-7
| _ maar	-6
| _ made	-1
| _ mail	-4
| _ mailbox	1
| _ mails	-4
| _ make	-5
| _ manager	6
| _ matin	-3
| _ may	-13
| _ me	-8
| _ meant	-2
| _ med	-5
| _ message	-7
| _ mid	-2
| _ midwife	3
| _ missed	-7
| _ more	-5
| _ mother	-1
| _ moved	-2
| _ moyo	-1
| _ mubarak	3
| _ muchly	-2
| _ must	-6
| _ my	-4
| _ na	10
| _ need	-12
| _ needn't	-2
| _ needs	-7
| _ never	-2
| _ new	3
| _ next	9
| _ ni	-5
| _ no	-5
| _ not	2
| _ note	7
| _ notes	8
| _ nothing	-3
| _ now	2
| _ number	-2
| _ nurse	-2
| _ o	-1
| _ of	6
| _ off	3
| _ office	-2
| _ officer	2
| _ okonjo	-4
| _ olatunde	-3
| _ old	-1
| _ on	-3
| _ one	4
| _ only	8
| _ op	4
| _ open	-2
| _ opération	4
| _ or	5
| _ osei	4
| _ other	-2
| _ ought	-4
| _ out	-1
| _ outlook	-8
| _ owe	-5
| _ p	-1
| _ pars	-2
| _ pass	-7
| _ patient	2
| _ patients	-5
| _ personal	-3
| _ photos	-2
| _ pick	16
| _ pilnych	5
| _ piątek	-2
| _ placed	11
| _ plain	-5
| _ plan	-2
| _ please	-5
| _ plezier	-5
| _ plăcută	-5
| _ po	7
| _ poniedziałku	-3
| _ por	4
| _ possible	1
| _ post	6
| _ postanız	8
| _ posts	-2
| _ practice	-2
| _ pre	-1
| _ preise	-5
| _ press	5
| _ primero	-3
| _ print	-4
| _ pryce	-3
| _ publish	-9
| _ pugh	-1
| _ pump	-4
| _ put	-10
| _ på	12
| _ que	-3
| _ queries	6
| _ question	-4
| _ questioni	10
| _ quick	8
| _ quote	5
| _ rang	-3
| _ rappelle	-6
| _ read	9
| _ readings	-1
| _ real	-1
| _ reason	-5
| _ received	2
| _ receptionist	1
| _ redirect	5
| _ redo	-2
| _ regards	-6
| _ release	5
| _ remain	-3
| _ remove	-1
| _ reopen	6
| _ reply	15
| _ report	-2
| _ request	-3
| _ request's	-6
| _ respect	-3
| _ respiratory	7
| _ respond	-6
| _ return	8
| _ revised	-3
| _ reviso	-7
| _ rid	-3
| _ right	-2
| _ ring	5
| _ ringde	-7
| _ ringer	-7
| _ risposta	-6
| _ run	-2
| _ rung	-2
| _ ruth	4
| _ réponse	6
| _ réunion	-6
| _ răspunzi	-5
| _ s	-3
| _ says	-6
| _ see	-5
| _ seeing	-3
| _ seit	-3
| _ send	-4
| _ sender	-2
| _ sends	-4
| _ sense	-5
| _ sent	8
| _ ser	-5
| _ service	5
| _ services	4
| _ settimane	-5
| _ shall	3
| _ share	-4
| _ she	-2
| _ she's	-3
| _ should	-5
| _ sie	6
| _ signal	4
| _ silence	-6
| _ sincerely	-1
| _ someone	-3
| _ spam	-9
| _ standards	-2
| _ stay	-3
| _ stays	-1
| _ still	1
| _ stop	-8
| _ stops	-6
| _ su	15
| _ suis	-5
| _ sum	-2
| _ sunt	-5
| _ superb	-6
| _ suspend	-3
| _ t	5
| _ take	-5
| _ takes	-1
| _ taught	-3
| _ team	7
| _ tekrar	-6
| _ tell	-5
| _ tested	-1
| _ text	11
| _ thank	-9
| _ thanks	-3
| _ that	-5
| _ the	-3
| _ them	-5
| _ then	-6
| _ there	-4
| _ thing	-2
| _ think	-3
| _ this	5
| _ thought	-6
| _ through	-6
| _ till	-3
| _ time	-3
| _ to	-5
| _ today	8
| _ tomorrow	10
| _ tonight	-2
| _ took	3
| _ toute	6
| _ transfer	-1
| _ tried	-4
| _ trust	5
| _ try	-6
| _ trzeci	-5
| _ tuesday	7
| _ two	-4
| _ tycker	-5
| _ understand	-2
| _ until	-3
| _ up	-6
| _ urgent	-28
| _ urgențe	2
| _ urology	-2
| _ us	1
| _ use	1
| _ used	-3
| _ utan	-6
| _ va	-3
| _ vaginal	-2
| _ var	-5
| _ vecka	-3
| _ version	-1
| _ vertrag	-5
| _ vi	-3
| _ views	-1
| _ viitoare	-3
| _ volunteer	-1
| _ von	-5
| _ vorschlag	-5
| _ vou	-3
| _ vous	7
| _ w	4
| _ wait	-7
| _ waiting	6
| _ walk	-8
| _ want	-4
| _ wanted	-3
| _ wants	4
| _ war	-6
| _ warn	-2
| _ was	-14
| _ watch	-6
| _ we	4
| _ wedi	-2
| _ week	3
| _ welcome	-3
| _ went	-1
| _ when	-5
| _ who	-4
| _ wiadomości	9
| _ wiadomość	6
| _ will	8
| _ wish	-9
| _ wishes	-3
| _ withdraw	-5
| _ withhold	-3
| _ within	-1
| _ without	-6
| _ wold	-2
| _ woman	-2
| _ won't	2
| _ work	-5
| _ working	-8
| _ works	-4
| _ would	-9
| _ wouldn't	-1
| _ write	-4
| _ written	-2
| _ yes	-6
| _ yn	4
| _ you	3
| _ you'd	-3
| _ you're	4
| _ you've	5
| _ your	4
| _ z	-3
| _ zgadzam	-4
| _ została	4
| _ |	-22
| _ â	2
| _ är	9
| _ é	-5
| _ ét	-6
| _ în	6
| _ χωρίσ	-6
| _ б	-3
| _ без	-8
| _ будь	-7
| _ гарні	-5
| _ дзвонити	-4
| _ за	2
| _ заявка	1
| _ звонить	-3
| _ красивые	-4
| _ на	13
| _ не	-4
| _ письма	9
| _ получила	-2
| _ срочным	3
| _ тижня	-4
| _ у	10
| _ фраза	-4
| _ что	-2
| _ דחופים	8
| _ الثانية	-4
| _ العاجلة	6
| _ النص	-4
| _ بهم	-4
| _ تعرفون	-2
| _ ثلاث	-2
| _ رأيك	-2
| _ على	15
| _ مسافراً	-3
| _ من	-7
| _ अनुवाद	-4
| _ ईमेल	2
| _ कार्यालय	5
| _ किसी	-4
| _ को	-4
| _ पंक्ति	-5
| _ मैंने	-4
| _ लोग	-6
| _ संख्या	3
| _ साबित	4
| _ सुंदर	-3
| _ से	-1
| _ है	-2
| _ আবার	-4
| _ করে	5
| _ কাল	-5
| _ নম্বর	8
| _ নম্বরটা	-1
| _ ফোন	-6
| _ লাইনটা	-5
| _ শুরু	-7
| _ সুন্দর	-5
| _ ਆ	4
| _ આવીને	6
| _ ても	-6
| _ に始	-5
| _ の版	-4
| _ も	-4
| _ りが	-6
| _ 下星	-4
| _ 二句	-4
| _ 小郁	-4
| _ 漂亮	-4
| _ 번호는	4
| _ 시작하세요	-6
| a	5
| aby	9
| access	1
| accounts	5
| acesta	4
| acho	-6
| acil	6
| acknowledgement	-6
| adaeze	1
| address	-2
| after	-6
| agenda	-2
| ainda	-3
| allwn	-2
| aloittakaa	-7
| also	-3
| an	2
| and	-17
| anfonwch	8
| antworten	4
| any	1
| anything	7
| apologies	3
| applications	-8
| apply	-10
| approve	-2
| arată	-6
| as	2
| ask	-5
| asta	-5
| at	-7
| aubrey	-2
| back	25
| ban	-6
| because	7
| being	-3
| best	-9
| beth	-2
| bimpe	-3
| bin	-3
| bisi	-5
| bitte	5
| bonne	-11
| both	-6
| bram	-1
| brendan	-1
| bu	5
| but	-8
| byddaf	9
| byddwn	-3
| c	-2
| calling	-5
| can	1
| can't	-7
| cap	-7
| carol	-2
| certo	-3
| cette	5
| change	-5
| check	-4
| cheers	-3
| cliciwch	2
| click	6
| clique	5
| close	-4
| closing	-12
| code	-8
| com	4
| come	-3
| comenceu	-5
| comment	-6
| comments	3
| complete	6
| consultant	-3
| contem	-5
| contracts	-1
| corrected	-8
| could	-4
| danuta	-1
| dein	-5
| delete	-10
| deliver	-3
| den	-4
| dentist	-2
| depuis	-6
| deputy	4
| descansa	-5
| det	1
| did	2
| die	-10
| discard	-9
| distracție	-5
| dit	8
| do	-10
| does	-9
| dominic	-2
| don't	-8
| dr	-10
| drop	-6
| du	12
| during	4
| dwi	-5
| e	-2
| eid	3
| ein	3
| eine	-4
| el	-7
| elif	5
| em	3
| email	-3
| emails	9
| enjoy	-10
| enquiries	1
| enter	7
| eso	-6
| estive	-4
| está	-6
| et	-3
| ethics	-1
| everybody	-3
| everyone	-1
| everyone's	-8
| everything	2
| example	-6
| facilitator	-3
| faisal	-6
| faith	1
| falta	-1
| fixed	-5
| folder	-4
| for	15
| forty	-3
| fr	-2
| frage	-5
| fragt	-3
| frances	-3
| freedom	4
| from	6
| fråga	-5
| full	-4
| get	-12
| gillian	-7
| gisteren	-6
| give	-4
| go	2
| god	-5
| good	-3
| got	-8
| grace	-8
| had	-1
| haftaya	-5
| halina	-5
| happy	-1
| has	-1
| have	3
| he	-8
| he's	-6
| hello	-3
| help	2
| her	-5
| here's	-6
| het	-6
| his	1
| ho	-3
| hodan	-2
| hold	-8
| honestly	-3
| honor	-4
| hope	-5
| how	5
| hui	-3
| hull	-3
| i	-13
| i'd	-17
| i'll	-1
| i'm	-1
| i've	-13
| ich	3
| ideas	-1
| if	21
| ihr	-2
| ihre	10
| ik	-9
| immunisation	4
| in	1
| ine	-1
| ines	-4
| information	6
| into	-5
| invoices	6
| is	-4
| it	-5
| it'll	3
| it's	-10
| item	-5
| its	-3
| i̇kinci	-4
| j'ai	-3
| ja	-5
| jag	-6
| je	-5
| jo	-1
| just	-6
| k	-1
| kan	-5
| kavita	-5
| keep	-3
| keith	-2
| kind	-1
| kindly	-11
| klik	4
| kontakta	9
| kun	-6
| kurmanji	-4
| kör	-6
| la	5
| lawal	-2
| le	9
| leave	-3
| legal	-4
| les	-5
| let	-9
| liguei	-5
| lindqvist	-3
| lo	-7
| locally	-1
| lots	-2
| lovely	-2
| m	-2
| mae	2
| mail	-1
| make	-5
| many	-4
| marcus	3
| marguerite	-9
| matching	-1
| max	-3
| may	-3
| me	4
| meg	-2
| members	4
| men	-7
| merci	16
| mercredi	-3
| messages	17
| mi	5
| mija	-5
| mijn	9
| mine	-2
| minutes	-2
| miriam	2
| missing	-1
| mo	-6
| modupe	-2
| more	-5
| może	-2
| mr	-4
| mrs	-3
| mt	-5
| much	-5
| my	2
| n	-2
| na	12
| nadia	-3
| name	-2
| net	-5
| new	5
| ngozi	1
| nhsmail	-2
| niamh	-2
| nie	-4
| nobody	-7
| non	-3
| none	-2
| normal	5
| north	1
| not	-3
| notes	-2
| nothing	-3
| nous	11
| now	-7
| nu	4
| number	-4
| nästa	-3
| o	-7
| od	-3
| odpowiedź	6
| of	-10
| off	-5
| on	-6
| once	-7
| one	2
| only	-7
| open	1
| orders	11
| org	-4
| os	6
| other	3
| otherwise	8
| our	10
| ours	-10
| out	7
| over	-1
| owing	9
| p	-6
| para	15
| parking	2
| pasuje	-2
| patience	-1
| patient	-4
| payment	-1
| pazartesi	-6
| peidiwch	-4
| pentru	4
| people	-3
| per	13
| perhaps	-4
| phil	-2
| piers	-2
| please	4
| pode	-5
| por	11
| post	-9
| pour	8
| pray	-3
| press	8
| priority	4
| pritchard	-3
| prof	-3
| programme	-1
| prosiłam	-4
| proszę	-8
| put	-4
| py	-5
| queries	-6
| questions	-6
| r	-4
| raminder	-1
| reason	-6
| recipient	8
| reference	4
| register	-1
| reject	-7
| remove	-5
| reply	8
| research	4
| responda	4
| responderei	5
| responsibility	-4
| retired	-5
| returning	14
| rgds	6
| richiamo	-7
| ring	-12
| ros	-2
| rosalind	-1
| ruth	-6
| rwyf	2
| rydym	-5
| s	-2
| sandhya	-3
| sandhya's	-2
| sans	9
| say	-5
| see	-14
| send	-4
| sender	-4
| senior	1
| sent	-7
| server	-7
| set	1
| sgt	-7
| shall	-2
| she	-9
| she's	-2
| short	-1
| should	-2
| shout	-5
| show	7
| si	3
| sie	-2
| sign	-3
| simple	-2
| siz	-6
| siân	-1
| skriv	17
| slide	-3
| so	-5
| solve	8
| someone	9
| sorry	-1
| south	-2
| spam	-8
| staff	-3
| start	-3
| statement	-3
| status	12
| steal	-1
| stop	-2
| strip	-1
| students	1
| sun	-6
| sunt	6
| så	-5
| sí	-5
| săptămâna	-3
| ta	14
| take	-4
| tap	13
| ted	-3
| telefon	-3
| tell	-4
| thank	-14
| thanks	4
| that	-7
| that's	-4
| their	-6
| then	-5
| there	-2
| there's	-1
| they	-12
| they'll	-4
| they're	-1
| they've	-5
| this	6
| those	-4
| three	-7
| throw	-4
| thx	-2
| to	17
| training	-2
| tre	-5
| trust	-3
| tunde	-3
| two	-6
| un	-5
| une	2
| university	-3
| until	2
| uptake	-3
| urgent	12
| use	1
| uw	16
| v	-3
| veel	-5
| venkataraman	-1
| verify	7
| verity	-1
| vi	15
| vid	4
| volto	6
| volveré	-5
| voor	11
| vouchers	-1
| vă	11
| w	6
| wai	-3
| want	-4
| warmest	-1
| was	2
| we	3
| we'll	-10
| we're	8
| we've	3
| welcome	-1
| what	1
| when	-6
| while	8
| who	-4
| will	-6
| winston	-2
| wir	6
| wishing	6
| wisi	-5
| would	-2
| write	-8
| wydrukujemy	-5
| yes	-6
| you	18
| you'll	10
| you're	-4
| your	8
| yours	-6
| zacznijcie	-6
| zadzwonię	-6
| ze	-5
| zoltan	-1
| çok	-3
| è	-3
| îmi	-5
| ξεκινήστε	-6
| анкету	-2
| ваша	1
| вторая	-4
| давайте	-3
| довелося	-4
| дуже	-5
| з	5
| запишіть	-7
| на	18
| наступного	-4
| начинайте	-4
| не	1
| отвечу	13
| очень	-4
| пишите	8
| по	12
| подзвоню	-7
| пожалуйста	-7
| позвоню	-6
| починайте	-6
| пришлось	-3
| простите	-2
| просто	5
| я	11
| أنا	-3
| ابدؤوا	-7
| اتصلت	-5
| الجملة	-4
| بدون	-6
| راجعت	-4
| سأكون	-3
| للأمور	5
| ما	-2
| هل	-7
| يرجى	6
| आप	-6
| आपके	2
| उन्हें	-4
| कृपया	11
| क्या	-4
| ठीक	-2
| दूसरी	-5
| देर	-5
| फिर	-4
| बहुत	-3
| मैं	3
| यह	7
| सोमवार	-4
| অনুগ্রহ	5
| আপনারা	-9
| আমাদের	4
| আমি	-2
| এই	2
| খুব	-5
| তিন	7
| তৃতীয়	-5
| পরে	-6
| সোমবার	2
| ਵਾਪਸ	4
| あり	-6
| とて	-6
| 先に	-5
| 很漂	-4
| 我下	-4
| 次の	-4
| 私も	-4
| 第二	-4
| 请发	7
| 请小	-4
| 먼저	-6
| 접수	4
à	6
à _ message	3
à _ qu'une	4
à _ retour	5
à _ |	-13
à ce	4
à faire	4
à ma	15
à mon	10
à son	-2
à tous	-2
à toutes	-6
â	7
â non	2
är	4
är _ att	-5
är _ konferens	-3
är _ på	-3
är _ till	10
är _ tjänsteresa	5
är föräldraledig	10
är jag	-6
är ledig	-10
är på	4
är svår	-5
är tillbaka	6
ärenden	7
ärenden _ växeln	4
ärenden ring	4
ärendenummer	-6
ärendenummer _ sen	-7
ärendenummer och	-7
ça	-3
ça _ ?	-3
ça t'irait	-3
çalışmıyorum	2
çalışmıyorum _ olur	-1
çalışmıyorum perşembe	-1
çalışmıyorum |	4
çok	-7
çok _ olmuş	-3
çok _ |	-7
çok güzel	-3
çok teşekkürler	-7
è	9
è _ ferie	-3
è _ il	-6
è _ pagina	-3
è _ presa	-4
è _ ricevuta	8
è _ |	-2
è bellissima	-4
è in	-1
è la	-3
è no	-6
è stata	6
è stato	15
é	1
é de	3
é uma	6
ét	-6
ét _ mangler	-6
ét komma	-6
était	-6
était _ |	-6
était enregistrée	-6
été	15
été _ |	10
îmi	-5
îmi _ când	-5
îmi răspunzi	-5
în	5
în _ dar	-6
în _ de	10
în _ meu	-6
în _ nu	-5
în locul	-6
în termen	5
înregistrare	-5
înregistrare _ asta	-5
înregistrare |	-5
întorci	-5
întorci _ distracție	-5
întorci |	-5
ôl	-5
ôl _ y	-5
ôl yn	-5
übernimmt	3
übernimmt _ sie	-3
übernimmt |	-3
đó	-6
đó _ nghỉ	-6
đó tôi	-6
đầu	-6
đầu _ |	-6
đầu nhé	-6
środę	7
środę _ wolne	-2
środę mam	-2
świetna	-4
świetna _ $	-4
świetna |	-4
że	-7
że _ już	-4
że _ pismo	-6
że dostał	-6
że to	-4
și	14
άδεια	3
άδεια _ ξεκινήστε	-6
άδεια |	-6
δεν	19
εκείνη	-6
εκείνη _ μέρα	-6
εκείνη τη	-6
εμένα	-6
εμένα _ $	-6
εμένα |	-6
θα	57
θα _ σε	-6
θα λείπω	-6
λείπω	-6
λείπω _ άδεια	-6
λείπω σε	-6
μέρα	-6
μέρα _ λείπω	-6
μέρα θα	-6
ξεκινήστε	-6
ξεκινήστε _ εμένα	-6
ξεκινήστε χωρίσ	-6
σε	3
σε _ |	-6
σε άδεια	3
στο	19
τη	-6
τη _ θα	-6
τη μέρα	-6
χωρίσ	-6
χωρίσ _ |	-6
χωρίσ εμένα	-6
а	-6
а _ тиша	-4
а _ тишина	-3
а потом	-3
а потім	-4
августа	-5
августа |	-5
автоматический	-3
автоматический _ с	-3
автоматический ответ	-3
автоматична	-4
автоматична _ із	-4
автоматична відповідь	-4
адрес	9
адрес <@>	8
адрес _ $	8
анкету	-2
анкету _ спасибо	-2
анкету получила	-2
б	-3
б _ гіпертензія	-3
б замінила	-3
без	-10
без _ |	-10
без мен	-4
без мене	-6
без меня	-4
больше	9
больше _ работаю	5
больше не	5
большое	-4
большое _ очень	-4
большое |	-4
буде	-2
буде _ |	5
буде _ до	-7
буде їду	-7
будет	7
будет _ |	5
будет доставлено	3
будь _ для	-7
была	-2
была _ отпуске	-2
была в	-2
в	4
в _ ?	-10
в _ |	-18
в _ день	-4
в _ до	-1
в _ започвайте	-4
в _ не	-3
в _ организации	5
в отпуск	-4
в отпуске	-9
в понедельник	-2
в понеділок	-2
в пятницу	-3
в среду	-3
в течение	7
в этой	5
в этот	-4
вами	1
ваш	11
ваш лист	10
ваша	3
ваша заявка	1
ваше	16
ваше _ задержано	3
ваше _ получено	8
ваше письмо	11
ваше повідомлення	2
вернусь	11
вже	-8
вже _ тому	-4
вже по	-4
ви	13
високий	-3
високий _ інакше	-3
високий тиск	-3
вопросам	7
вопросам _ к	6
вопросам обращайтесь	7
всем	-3
вторая	-4
вторая _ неверна	-4
вторая фраза	-4
вы	5
вы _ робот	3
вы не	3
вівторок	-2
вівторок _ буде	-7
вівторок не	-7
відповідь	-3
відповідь _ номером	-7
відповідь із	-7
відповім	10
відпустці	-2
відпустці _ починайте	-6
відпустці _ правки	-4
відпустці тож	-4
гарні	-5
гарні _ $	-5
гарні |	-5
гіпертензія	-3
гіпертензія _ високий	-3
гіпертензія на	-3
давайте	-3
давайте _ среду	-3
давайте в	-3
день	6
день _ $	11
день _ в	-4
день |	11
день я	-4
дзвонити	-4
дзвонити _ $	-4
дзвонити |	-4
для	-7
для _ |	-7
для мене	-7
дней	3
дней |	3
дни	-1
дня	-6
дня _ у	-6
дня я	-6
днів	2
днів |	2
до	19
до <n>	10
до _ |	4
до _ августа	-5
до мами	-7
довелося	-4
довелося _ |	-4
довелося дзвонити	-4
долго	-2
долго _ отвечала	-2
долго не	-2
доставлено	4
доставлено _ $	4
доставлено |	4
дуже	-5
дуже _ |	-5
дуже гарні	-5
дуже дякую	-5
дякую	-1
дякую _ |	-3
дякую _ дуже	-5
дякую _ переклад	-4
дякую |	-5
дякую за	9
дякую зоряно	-3
дякую соломіє	-4
з	-5
з _ написали	-7
з мерії	-7
за	11
за _ |	13
за _ игорь	-4
за письмо	1
завтра	16
завтра _ $	16
завтра |	16
задержано	3
замінила	-3
замінила _ на	-3
замінила гіпертензія	-3
запишіть	-7
запишіть _ ласка	-7
запишіть будь	-7
започвайте	-4
започвайте _ мен	-4
започвайте без	-4
заявка	7
звернення	2
звертайтеся	5
звертайтеся до	5
звонить	-3
звонить _ $	-3
звонить |	-3
здравствуйте	2
здравствуйте _ |	-2
здравствуйте |	4
здравствуйте лариса	-2
зоряно	-3
зоряно _ я	-3
зоряно |	-3
зрозуміють	-3
зрозуміють _ $	-3
зрозуміють |	-3
и	17
и _ |	11
и _ в	-2
игорь	-4
игорь _ вторая	-4
игорь |	-4
из	-12
из _ написали	-6
из мэрии	-6
к	5
когда	-1
колеги	2
коллеги	-15
красивые	-4
красивые _ $	-4
красивые |	-4
лариса	-2
лариса _ анкету	-2
лариса |	-2
ласка _ мене	-7
ласка для	-7
лист	7
лист |	6
лист отримано	-7
лише	1
лише _ відповідь	-4
лише автоматична	-4
лучше	-4
лучше _ почки	-4
лучше написать	-4
люди	-9
люди _ зрозуміють	-3
люди не	-3
лікарняному	6
лікарняному |	6
мами	-7
мами _ запишіть	-7
мами |	-7
мен	-4
мен _ $	-4
мен |	-4
мене	4
мене _ $	-10
мене _ вівторок	-7
мене |	-10
мене у	-7
меня	2
меня _ $	-4
меня _ будет	-1
меня |	-4
меня не	-1
мені	-1
мені _ прийшла	-4
мені теж	-4
мерії	-7
мерії _ тільки	-7
мерії написали	-7
мне	-8
мне _ пришёл	-3
мне тоже	-3
могу	-3
могу _ на	-3
могу работаю	-3
мэрии	-6
мэрии _ только	-6
мэрии написали	-6
на	20
на <@>	9
на _ лист	3
на _ письмо	4
на _ тиск	-3
на високий	-3
на лікарняному	6
на письма	9
на полставки	-3
на цей	3
на это	4
надішлю	-4
надішлю _ по	-4
надішлю вже	-4
написали	-6
написали _ что	-6
написали _ що	-7
написали только	-6
написали тільки	-7
написать	-4
написать _ |	-4
написать почки	-4
наступного	-4
наступного _ я	-4
наступного тижня	-4
начинайте	-4
начинайте _ меня	-4
начинайте без	-4
наш	24
не	11
не _ |	16
не _ была	-2
не _ в	11
не _ на	1
не _ работаю	-3
не _ їду	-7
не буде	-7
не будет	-1
не зрозуміють	-3
не могу	-3
не отвечала	-2
не работаю	5
не робот	4
не читаю	9
неверна	-4
неверна _ написать	-4
неверна лучше	-4
номер	8
номер <n>	8
номером	-5
номером <n>	4
номером _ потом	-3
номером _ потім	-4
номером а	-6
об	5
обращайтесь	7
обращайтесь к	6
обращение	3
организации	5
организации |	5
остап	8
ответ	-3
ответ _ номером	-3
ответ с	-3
отвечала	-2
отвечала _ в	-2
отвечала была	-2
отвечу	15
отпуск	-4
отпуск _ без	-4
отпуск започвайте	-4
отпуске	-9
отпуске _ $	-2
отпуске _ <n>	-5
отпуске _ начинайте	-4
отпуске |	-5
отпуске до	-5
отримала	-4
отримала _ наступного	-4
отримала |	-4
отримано	7
отримано _ подзвоню	-7
отримано |	-7
очень	-4
очень _ |	-4
очень красивые	-4
переклад	-4
переклад _ |	-4
переклад отримала	-4
письма _ после	9
письмо	3
письмо _ |	-1
письмо _ я	7
письмо |	7
письмо задержано	3
письмо игорь	-4
письмо получено	-6
пишите	9
пишите на	8
плакати	-5
плакати _ дуже	-5
плакати прийшли	-5
плакаты	-4
плакаты _ спасибо	-4
плакаты пришли	-4
по	17
по _ |	-1
по _ вопросам	7
по срочным	3
по ссылке	3
по тому	-4
повідомлення	6
подзвоню	-7
подзвоню _ понеділок	-7
подзвоню в	-7
пожалуйста	-8
позвоню	-6
позвоню _ понедельник	-6
позвоню в	-6
полставки	-3
полставки _ давайте	-3
полставки |	-3
получено	1
получено _ позвоню	-6
получено |	-6
получено и	8
получила	-2
получила _ |	-2
получила спасибо	-2
понедельник	-2
понедельник _ $	-6
понедельник |	-6
понеділок	2
понеділок _ $	-7
понеділок |	-7
понеділок і	10
после	9
после _ |	9
потом	-3
потом _ |	-3
потом тишина	-3
потім	-4
потім _ |	-4
потім тиша	-4
починайте	-6
починайте _ мене	-6
починайте без	-6
почки	-4
почки _ $	-4
почки |	-4
пошту	10
правки	-4
правки _ вже	-4
правки надішлю	-4
працюю	12
прийшла	-4
прийшла _ автоматична	-4
прийшла лише	-4
прийшли	-5
прийшли _ дякую	-5
прийшли дуже	-5
пришли	-4
пришли _ большое	-4
пришли спасибо	-4
пришлось	-3
пришлось _ |	-3
пришлось звонить	-3
пришёл	-3
пришёл _ автоматический	-3
пришёл только	-3
про	3
простите	-2
простите _ долго	-2
простите что	-2
просто	5
протягом	15
протягом _ днів	2
пятницу	-3
пятницу _ могу	-3
пятницу не	-3
работаю	6
работаю _ полставки	-3
работаю _ этой	5
работаю в	5
работаю на	-3
робот	4
робот _ по	3
с	10
с _ а	-3
с номером	-3
се	14
соломіє	-4
соломіє _ отримала	-4
соломіє переклад	-4
спасибо	-5
спасибо _ |	-4
спасибо _ письмо	-4
спасибо _ простите	-2
спасибо |	-2
спасибо большое	-4
спасибо за	-1
среду	-3
среду ?	-3
среду _ $	-3
срочным	3
срочным _ обращайтесь	3
срочным вопросам	3
ссылке	3
съм	2
съм _ отпуск	-4
съм в	-4
теж	-4
теж _ лише	-4
теж прийшла	-4
телефонуйте	5
течение	7
тижня	-4
тижня _ у	-4
тижня я	-4
тиск	-3
тиск _ люди	-3
тиск інакше	-3
тиша	-7
тиша _ довелося	-4
тиша |	-7
тишина	-3
тишина _ пришлось	-3
тишина |	-3
тогава	-4
тогава _ в	-4
тогава съм	-4
того	-6
того _ я	-6
того дня	-6
тож	-4
тож _ надішлю	-4
тож правки	-4
тоже	-3
тоже _ только	-3
тоже пришёл	-3
только	-2
только _ ответ	-3
только _ письмо	-6
только автоматический	-3
только что	-6
тому	-4
тому _ $	-4
тому |	-4
тільки	-7
тільки _ лист	-7
тільки що	-7
у	7
у _ |	-6
у _ не	-1
у _ тож	-4
у вівторок	-7
у відпустці	-7
фраза	-4
фраза _ лучше	-4
фраза неверна	-4
хтось	-7
цей	3
цей лист	3
читаю	9
что	-4
что _ получено	-6
что вы	3
что долго	-2
что письмо	-6
що	-8
що _ отримано	-7
що лист	-7
это	4
это письмо	4
этой	5
этой _ |	5
этой организации	5
этот	-2
этот _ я	-4
этот день	-4
я	5
я _ відпустці	-7
я _ замінила	-3
я _ не	11
я _ отпуске	-10
я б	-3
я больше	5
я в	-6
я на	1
я у	1
і	10
і _ |	10
із	-7
із _ а	-4
із номером	-7
інакше _ не	-3
інакше люди	-3
їду	-7
їду _ мами	-7
їду до	-7
אליך	7
אליך בתוך	7
אני	13
אני _ עד	8
אני _ תתחילו	-6
אני בחופש	-6
אני בחופשה	8
באותו	-6
באותו _ אני	-6
באותו יום	-6
בחופש	-6
בחופש _ בלעדיי	-6
בחופש תתחילו	-6
בחופשה	8
בחופשה עד	8
בלעדיי	-6
בלעדיי _ $	-6
בלעדיי |	-6
בתוך	7
בתוך _ ימי	7
דואר	8
דואר |	8
דחופים	8
דחופים _ לפנות	8
ומספרה	7
ומספרה <n>	7
ומספרה _ נציג	7
יום	-5
יום _ בחופש	-6
יום אני	-6
יחזור	7
יחזור _ בתוך	7
יחזור אליך	7
ימי	7
ימי _ |	7
ימי עסקים	7
לפנות	8
נציג	7
נציג _ אליך	7
נציג יחזור	7
עד	8
עסקים	7
עסקים _ $	7
עסקים |	7
פנייתך	7
תתחילו	-6
תתחילו _ |	-6
תתחילו בלעדיי	-6
آ	-8
آ _ تفصیل	-3
آ _ نماز	-2
آ _ گا	-6
آ سکتا	-2
آ سکوں	-6
آ کر	-3
آج	19
آلي	-2
آلي _ التذكرة	-2
آلي برقم	-2
آن	-6
آن _ مرخصی	-6
آن روز	-6
آپ	16
آپ _ ای	2
آپ _ درخواست	5
آپ _ شروع	-6
آپ _ پیغام	14
آپ _ ہیں	5
آپ انسان	5
آپ لوگ	-6
آپ کا	13
آپ کی	8
آیا	-2
آیا _ وہ	-2
آیا تھا	-2
أجد	-4
أجد _ خطأ	-4
أجد إلا	-4
أحد _ |	-2
أحد _ خلال	2
أحد يجيب	-2
أحدكم	-8
أستطيع	-7
أستطيع _ يوم	-7
أستطيع الحضور	-7
أعد	4
أعد _ في	4
أعد أعمل	4
أعمل	2
أعمل _ جزئي	-2
أعمل _ هذا	4
أعمل بدوام	-2
أعمل في	4
أكدت	-5
أكدت _ فقط	-5
أكدت الاستلام	-5
أن	-9
أن _ الكلى	-4
أن نقول	-4
أنا	4
أنا _ إجازة	-1
أنا خارج	10
أنا في	2
أنك	7
أنك _ حقيقي	4
أنك شخص	4
أيام	2
أيام _ |	2
أيام عمل	2
إجازة	4
إجازة _ ابدؤوا	-7
إجازة _ حتى	2
إجازة |	-7
إجازة سنوية	2
إلا	-6
إلا _ تلقائي	-4
إلا _ واحدا	-4
إلا خطأ	-4
إلا رد	-4
إلى	3
إن	9
إن _ الله	9
إن شاء	9
اب	6
اب _ کروں	-2
اب اس	8
اب کیا	-2
ابدؤوا	-7
ابدؤوا _ دوني	-7
ابدؤوا من	-7
اتصلت	-5
اتصلت _ اليوم	-4
اتصلت _ مرات	-2
اتصلت بهم	-4
اتصلت ثلاث	-2
اتنا	-4
اتنا _ کہ	-4
اتنا لکھا	-4
اردو	-4
اس	5
اس _ جواب	2
اس _ مسودہ	-6
اس _ میں	8
اس _ نہیں	-6
اس دن	-6
اس لیے	-6
اس کا	2
اضغط	5
اضغط _ الرابط	5
اضغط على	5
الأحد	-1
الأحد _ في	-7
الأحد أنا	-7
الأسبوع	-3
الأسبوع _ وسأرسل	-3
الأسبوع القادم	-3
الأفضل	-4
الأفضل _ نقول	-4
الأفضل أن	-4
الإثنين	-5
الإثنين _ $	-5
الإثنين |	-5
الاتصال	7
الاتصال _ |	7
الاستبيان	-3
الاستبيان _ جزيلاً	-3
الاستبيان شكراً	-3
الاستلام	-5
الاستلام _ سأتصل	-5
الاستلام فقط	-5
البريد	12
البريد |	11
البلدية	-5
البلدية _ الاستلام	-5
البلدية أكدت	-5
التذكرة	-2
التذكرة _ اتصلت	-2
التذكرة |	-2
الثانية	-6
الثانية _ $	-4
الثانية _ دقيقة	-4
الثانية |	-4
الثانية غير	-4
الجملة	-4
الجملة _ غير	-4
الجملة الثانية	-4
الحضور	-7
الحضور _ الأحد	-7
الحضور يوم	-7
الخميس	-2
الخميس _ يناسبني	-2
الخميس لا	-2
الرابط	5
الرد	18
الرسالة	6
السفر	-3
السفر _ $	-3
السفر |	-3
السلام	-5
السلام _ |	1
السلام _ مل	-3
السلام ترجمہ	-3
السلام عليكم	-1
السلام علیکم	-3
الصفحة	-4
الصفحة _ |	-4
الصفحة الثانية	-4
الطلب	-4
الطلب _ لا	-4
الطلب ثم	-4
العاجلة	6
العاجلة _ الاتصال	7
العاجلة يرجى	6
القادم	-2
القادم _ ملاحظاتي	-3
القادم وسأرسل	-3
الكلى	-4
الكلى _ $	-4
الكلى |	-4
الله	9
الله _ $	9
الله |	9
المستشفى	4
المستشفى _ يرجى	4
المستشفى |	4
الملصقات	-4
الملصقات _ جزيلاً	-4
الملصقات شكراً	-4
النص	-4
النص _ ولم	-4
النص كله	-4
اليوم	3
اليوم _ بالرد	-4
اليوم ووعدوا	-4
امی	-2
امی _ شکایت	-2
امی کی	-2
امید	-6
امید _ دیر	-6
امید ہے	-6
انسان	5
انسان ہیں	5
انگریزی	-3
انگریزی _ تین	-2
انگریزی میں	-2
اور	8
اگست	-6
اگست تک	-6
اگلے	-1
اگلے _ چھٹی	-3
اگلے ہفتے	-3
ای	5
ای _ ملی	-4
ای _ کا	8
ای میل	5
ایمیل	13
این	21
ایک	-6
ایک _ جواب	-6
ایک خودکار	-6
بالثلاثاء	-2
بالثلاثاء _ ?	-2
بالثلاثاء صباحاً	-2
بالرد	-4
بالرد _ $	-4
بالرد |	-4
بدوام	-2
بدوام _ |	-2
بدوام جزئي	-2
بدون	-6
بدون _ شروع	-6
بدون من	-6
بدھ	12
براہ	3
براہ کرم	3
برقم	-4
برقم _ |	-2
برقم _ ثم	-4
برقم التذكرة	-2
برقم الطلب	-4
بعد	10
بعد _ گا	-6
بعد بھیجوں	-6
بند	18
به	21
بهم	-8
بهم _ الإثنين	-5
بهم _ ووعدوا	-4
بهم اليوم	-4
بهم يوم	-5
بھائی	-4
بھائی _ کی	-4
بھائی آپ	-4
بھی	-6
بھی _ ایک	-5
بھی _ میں	-2
بھی انگریزی	-2
بھی صرف	-5
بھیجوں	-6
بھیجوں _ امید	-6
بھیجوں گا	-6
بھیجیں	2
بہت	-5
بہت _ بہت	-3
بہت _ میں	-3
بہت _ ہیں	-3
بہت خوبصورت	-3
بہت شکریہ	-5
بیایم	-6
بیایم _ بدون	-6
بیایم |	-6
ترجمہ	-3
ترجمہ _ گیا	-3
ترجمہ مل	-3
تعرفون	-2
تعرفون _ هناك	-2
تعرفون شخصاً	-2
تفصیل	-3
تفصیل _ لکھوں	-3
تفصیل سے	-3
تلقائي	-4
تلقائي _ الطلب	-4
تلقائي برقم	-4
تم	29
تم _ طلبكم	9
تو	-5
تو _ ہوا	-5
تو کام	-5
تک	6
تک _ پر	-4
تھا	-6
تھا _ بھی	-2
تھا _ میں	-5
تھا وہ	-2
تھا پھر	-5
تین	3
تین _ ہو	-2
تین مہینے	-2
ثلاث	-2
ثلاث _ ولا	-2
ثلاث مرات	-2
ثم	-4
ثم _ شيء	-4
ثم لا	-4
جا	-6
جا _ ہوں	-6
جا رہا	-6
جائے	10
جائے _ $	10
جائے گا	10
جداً	-4
جداً _ $	-4
جداً |	-4
جزئي	-2
جزئي _ ما	-2
جزئي |	-2
جزيلا	-4
جزيلا _ ليلى	-4
جزيلا يا	-4
جزيلاً	-6
جزيلاً _ جداً	-4
جزيلاً _ منال	-3
جزيلاً رائعة	-4
جزيلاً يا	-3
جمعے	-2
جمعے _ نہیں	-2
جمعے کو	-2
جملہ	-4
جملہ _ درست	-4
جملہ مجھے	-4
جواب	13
جواب _ تھا	-6
جواب _ جائے	9
جواب _ دیں	2
جواب _ گی	7
جواب آیا	-2
جواب دوں	12
جواب دیا	9
جواب ملا	-5
جواب نہ	2
حالياً	4
حتى	4
حتى _ الأحد	2
حتى يوم	2
حقيقي	4
حقيقي _ $	4
حوالہ	2
حوالہ _ <n>	2
حوالہ نمبر	2
خارج	10
خط	-4
خط _ گیا	-4
خط مل	-4
خطأ	-4
خطأ _ في	-4
خطأ واحدا	-4
خلال	11
خلال _ أيام	2
خوبصورت	-3
خوبصورت _ $	-3
خوبصورت ہیں	-3
خود	7
خود _ گئی	-5
خود دفتر	-5
خودکار	-4
خودکار _ آیا	-2
خودکار _ ملا	-5
خودکار _ ہے	1
خودکار جواب	-4
خیلی	-5
خیلی _ |	-5
خیلی ممنون	-5
در	18
درج	3
درخواست	11
درخواست _ ہو	2
درخواست موصول	2
درست	-4
درست _ لگتا	-4
درست نہیں	-4
دفتر	14
دفتر _ تو	-5
دفتر میں	11
دفتر گئی	-5
دقيقة	-4
دقيقة _ أن	-4
دقيقة الأفضل	-4
دن	2
دن _ آ	-6
دن نہیں	-6
دوسرا	-4
دوسرا _ مجھے	-4
دوسرا جملہ	-4
دوني	-7
دوني _ $	-7
دوني |	-7
دوں	12
دوں _ $	12
دوں گی	7
دیا	10
دیا _ گا	10
دیا جائے	10
دیر	-6
دیر _ ہو	-6
دیر نہیں	-6
دیں	5
دیں $	2
رأيك	-2
رأيك _ صباحاً	-2
رأيك بالثلاثاء	-2
را	18
رائعة	-4
رائعة _ |	-4
رائعة جداً	-4
رابطہ	8
رابطہ _ $	9
رابطہ کریں	9
راجعت	-4
راجعت _ كله	-4
راجعت النص	-4
رخصت	6
رخصت _ ہوں	6
رخصت پر	6
رد	-5
رد _ برقم	-5
رد آلي	-2
رد تلقائي	-4
رسالتك	8
رسالتك _ |	6
رسالتكم	4
رسید	-5
رسید _ ممنون	-5
رسید خیلی	-5
روز	2
روز _ هستم	-6
روز مرخصی	-6
رہا	6
رہا _ اس	-6
رہا ہوں	-6
رہے	-2
رہے _ ?	-2
رہے گا	-2
سأتصل	-5
سأتصل _ يوم	-5
سأتصل بهم	-5
سأكون	-3
سأكون _ الأسبوع	-3
سأكون مسافراً	-3
سنوية	2
سنوية _ يوم	2
سنوية حتى	2
سوى	-2
سوى _ آلي	-2
سوى رد	-2
سکتا	-2
سکتا _ کا	-2
سکتا نماز	-2
سکوں	-6
سکوں _ چھٹی	-6
سکوں گا	-6
سے	5
سے _ کریں	9
سے _ گی	-3
سے رابطہ	8
سے لکھوں	-3
شاء	9
شاء _ |	9
شاء الله	9
شخص	4
شخص حقيقي	4
شخصاً	-2
شخصاً _ ?	-2
شخصاً هناك	-2
شروع	-10
شروع _ |	-6
شروع _ لیں	-6
شروع کر	-6
شروع کنید	-6
شكرا	-4
شكرا _ يا	-4
شكرا جزيلا	-4
شكراً	-5
شكراً _ رائعة	-4
شكراً _ يا	-6
شكراً جزيلاً	-6
شكراً لرسالتك	-4
شيء	-4
شيء _ اتصلت	-4
شيء |	-4
شکایت	3
شکایت _ صرف	-2
شکایت پر	-2
شکریہ	-8
شکریہ _ آپ	-4
شکریہ _ اگلے	-3
شکریہ _ خوبصورت	-3
شکریہ بھائی	-4
شکریہ بہت	-3
صباحاً	-2
صباحاً ?	-2
صباحاً _ $	-2
صرف	-7
صرف _ خودکار	-6
صرف _ لکھا	-5
صرف اتنا	-4
صرف ایک	-6
طلبكم	9
عدم	8
عدم الرد	8
على	22
على _ <@>	2
على _ |	9
على البريد	7
على الرابط	5
عليكم	8
علیکم	-3
عمل	5
عمل |	2
عن	5
عند	5
عند عودتي	5
عودتي	5
عید	4
عید _ گاؤں	-6
عید پر	-6
غير	-3
غير _ الأفضل	-4
غير دقيقة	-4
فقط	-5
فقط _ بهم	-5
فقط سأتصل	-5
فون	-3
فون _ گا	-4
فون کروں	-4
في	3
في _ |	-6
في _ الثانية	-4
في _ المستشفى	4
في _ سنوية	2
في إجازة	4
في الصفحة	-4
في هذا	4
قبل	-3
قبل _ |	-3
قبل السفر	-3
كله	-4
كله _ أجد	-4
كله ولم	-4
لأن	4
لأنني	-2
لأنني _ بدوام	-2
لأنني أعمل	-2
لا	-3
لا _ |	-4
لا _ لأنني	-2
لا شيء	-4
لا يناسبني	-2
لرسالتك	-4
لرسالتك _ ليلى	-4
لرسالتك يا	-4
لقد	2
للأمور	5
للأمور _ يرجى	5
للأمور العاجلة	5
لم	1
لم _ أعمل	4
لم _ إلا	-4
لم _ منهم	-2
لم أعد	4
لم يصلني	-5
لن	-7
لن _ الحضور	-7
لن أستطيع	-7
لوگ	-8
لوگ _ کر	-6
لوگ شروع	-6
ليلى	-6
ليلى _ الجملة	-4
ليلى _ راجعت	-4
ليلى |	-6
لکھا	-5
لکھا _ خط	-4
لکھا کہ	-4
لکھوں	-3
لکھوں _ $	-3
لکھوں گی	-3
لکھیں	-4
لکھیں $	-4
لگتا	-4
لگتا _ لکھیں	-4
لگتا گردے	-4
لی	6
لی _ ہے	6
لی گئی	6
لیں	-6
لیں $	-6
لیے	4
لیے _ ہفتے	-6
لیے مسودہ	-6
ما	5
ما _ بالثلاثاء	-2
ما رأيك	-2
مجھے	-12
مجھے _ صرف	-5
مجھے _ نہیں	-4
مجھے بھی	-5
مجھے درست	-4
مرات	-2
مرات _ أحد	-2
مرات ولا	-2
مسافراً	-3
مسافراً _ القادم	-3
مسافراً الأسبوع	-3
مسودہ	-6
مسودہ _ کے	-6
مسودہ ہفتے	-6
مع	1
مل	-4
مل _ بہت	-5
مل گئے	-3
مل گیا	-5
ملا	-5
ملا _ پھر	-5
ملا تھا	-5
ملاحظاتي	-3
ملاحظاتي _ السفر	-3
ملاحظاتي قبل	-3
ملی	-4
ملی _ جملہ	-4
ملی دوسرا	-4
ممنون	-5
ممنون _ $	-5
ممنون |	-5
من	7
من _ |	-4
من _ کنید	-6
من دوني	-7
من شروع	-6
منال	-3
منال _ سأكون	-3
منال |	-3
منهم	-2
منهم _ رد	-2
منهم سوى	-2
منگل	-2
منگل _ رہے	-2
منگل کیسا	-2
موصول	2
موصول _ گئی	2
موصول ہو	2
مہینے	-2
مہینے _ گئے	-2
مہینے ہو	-2
میری	-2
میری _ کی	-2
میری امی	-2
میل	5
میل _ جواب	8
میل _ دوسرا	-4
میل ملی	-4
میل کا	8
میں	9
میں <n>	-3
میں _ اگست	-6
میں _ دن	-6
میں _ دیا	9
میں _ مہینے	-2
میں _ نہیں	13
میں _ پر	-5
میں _ ہفتے	-3
میں آج	15
میں اگلے	-3
میں تین	-2
میں جواب	8
میں خود	-5
میں عید	-6
میں کام	8
نظام	-4
نقول	-4
نقول _ |	-4
نقول الكلى	-4
نماز	-2
نماز _ وقت	-2
نماز کا	-2
نمبر	6
نمبر <n>	6
نمبر _ ہے	2
نمی‌توانم	-6
نمی‌توانم _ |	-6
نمی‌توانم بیایم	-6
نہ	-4
نہ _ $	2
نہ دیں	2
نہیں	6
نہیں _ سکتا	-2
نہیں _ سکوں	-6
نہیں _ گردے	-4
نہیں _ گی	-6
نہیں آ	-6
نہیں لگتا	-4
نہیں ہو	-6
نہیں ہوں	11
نے	-3
نے _ اتنا	-4
نے صرف	-4
هالة	2
هالة _ على	2
هذا	4
هذا _ |	4
هذا المستشفى	4
هذه	4
هستم _ نمی‌توانم	-6
هل	-8
هل _ أحدكم	-8
هل _ شخصاً	-2
هل تعرفون	-2
هناك	-2
هناك ?	-2
هناك _ $	-2
و _ بیایم	-6
و نمی‌توانم	-6
واحدا	-4
واحدا _ الصفحة	-4
واحدا في	-4
واپس	-3
واپس _ کر	-3
واپس آ	-3
واپسی	12
واپسی _ آپ	9
واپسی پر	12
وسأرسل	-3
وسأرسل _ قبل	-3
وسأرسل ملاحظاتي	-3
وصلت	-4
وصلت _ شكراً	-4
وصلت الملصقات	-4
وصلني	-3
وصلني _ شكراً	-3
وصلني الاستبيان	-3
وعلیکم	-3
وعلیکم _ ترجمہ	-3
وعلیکم السلام	-3
وقت	4
وقت _ منگل	-2
وقت ہے	-2
ولا	4
ولا _ يجيب	-2
ولا أحد	-2
ولم	-4
ولم _ إلا	-4
ولم أجد	-4
ووعدوا	-4
ووعدوا _ |	-4
ووعدوا بالرد	-4
وہ	-2
وہ _ انگریزی	-2
وہ بھی	-2
يا	-8
يا _ |	-8
يا ليلى	-6
يا منال	-3
يجيب	-2
يجيب _ هل	-2
يجيب |	-2
يرجى	11
يرجى الاتصال	7
يصلني	-5
يصلني _ رد	-4
يصلني _ سوى	-2
يصلني إلا	-4
يصلني منهم	-2
يناسبني	-2
يناسبني _ أعمل	-2
يناسبني لأنني	-2
يوم	5
يوم _ |	11
يوم _ أنا	-7
يوم الأحد	-1
يوم الإثنين	-5
پاسخ	13
پر	5
پر _ آپ	4
پر _ ایک	-2
پر _ جا	-6
پر _ واپس	-3
پر _ کریں	1
پر آپ	9
پر بھیجیں	8
پر صرف	-2
پر گاؤں	-6
پر ہوں	4
پوسترها	-5
پوسترها _ خیلی	-5
پوسترها رسید	-5
پوسٹر	-3
پوسٹر _ گئے	-3
پوسٹر مل	-3
پھر	-7
پھر _ خود	-5
پھر _ کروں	-4
پھر فون	-4
پھر میں	-5
پیر	3
پیر _ پھر	-4
پیر کو	1
پیغام	19
چھٹی	1
چھٹی _ ہوں	1
چھٹی پر	1
کا	13
کا _ میں	3
کا _ نہ	2
کا _ ہے	-3
کا جواب	8
کا شکریہ	3
کا وقت	-2
کا پیغام	13
کام	4
کام _ $	-5
کام نہیں	8
کام کے	2
کام ہوا	-5
کر	-3
کر _ $	-6
کر _ سے	-3
کر تفصیل	-3
کر لیں	-6
کرم	3
کروں	-4
کروں ?	-2
کروں _ $	-4
کروں گا	-4
کریں	9
کریں $	9
کسی	-4
کنید	-6
کنید _ $	-6
کنید |	-6
کو	3
کو _ آ	-2
کو _ فون	-4
کو نہیں	-2
کو پھر	-4
کونسل	-4
کونسل _ صرف	-4
کونسل نے	-4
کہ	1
کہ _ انسان	5
کہ _ مل	-4
کہ آپ	5
کہ خط	-4
کی	13
کی _ موصول	2
کی _ میل	2
کی _ پر	1
کی ای	2
کی درخواست	5
کی شکایت	3
کیا	-4
کیا _ ?	-2
کیا کروں	-2
کیا کسی	-4
کیسا	-2
کیسا _ گا	-2
کیسا رہے	-2
کے	10
کے _ بھیجوں	-6
کے بعد	-6
کے لیے	10
گئی	5
گئی _ حوالہ	2
گئی _ کام	-5
گئی تو	-5
گئی ہے	9
گئے	-3
گئے _ شکریہ	-3
گئے _ کیا	-2
گئے اب	-2
گئے بہت	-3
گا	11
گا $	22
گا ?	-2
گا _ $	-2
گا _ پر	-6
گا _ ہے	-6
گا امید	-6
گا چھٹی	-6
گاؤں	-6
گاؤں _ رہا	-6
گاؤں جا	-6
گردے	-4
گردے _ $	-4
گردے لکھیں	-4
گی	-1
گی $	-1
گیا	-5
گیا _ شکریہ	-3
گیا _ پیر	-4
گیا بہت	-3
گیا ہے	-3
ہفتے	-4
ہفتے _ بعد	-6
ہفتے _ پر	-3
ہفتے چھٹی	-3
ہفتے کے	-6
ہمارا	10
ہمارے	-4
ہمیں	4
ہو	5
ہو _ $	-6
ہو _ اب	-2
ہو _ ہے	8
ہو گئی	2
ہو گئے	-2
ہو گی	-6
ہوا	-5
ہوا $	-5
ہوں	8
ہوں _ آ	-3
ہوں _ لوگ	-6
ہوں _ لیے	-6
ہوں آپ	5
ہوں اس	-6
ہوں واپس	-3
ہیں $	1
ہے	8
ہے ?	-4
ہے _ نمبر	6
ہے _ نہیں	-6
ہے _ کا	2
ہے _ کو	-4
ہے _ کیسا	-2
ہے اس	2
ہے حوالہ	2
ہے دیر	-6
ہے منگل	-2
ہے پیر	-4
ہے یہ	3
یہ	9
یہ خودکار	1
अगले _ बाहर	-2
अगले हफ़्ते	-2
अनुवाद	-4
अनुवाद _ पूरी	-4
अनुवाद की	-4
अब	9
अवकाश	2
अवकाश _ हूँ	2
अवकाश पर	2
आ	-9
आ _ |	-2
आ _ छुट्टी	-6
आ _ हैं	-4
आ जाएगी	-2
आ पाऊँगी	-6
आ सकती	-4
आप	-2
आप _ शुरू	-6
आप लोग	-6
आपका	15
आपका _ मिला	-5
आपका _ हमें	4
आपका ईमेल	-1
आपका संदेश	14
आपके	6
आपके _ का	5
आपके _ के	3
आपके ईमेल	2
आपके संदेश	3
इतना	-4
इतना _ कि	-4
इतना लिखा	-4
इस	8
इस _ का	4
इस ईमेल	4
ईमेल	6
ईमेल _ |	-5
ईमेल _ उत्तर	5
ईमेल _ देख	5
ईमेल का	5
ईमेल नहीं	5
ईमेल मिला	-5
उत्तर	14
उत्तर _ |	8
उत्तर _ जाएगा	7
उत्तर दिया	7
उन्हें	-4
उन्हें _ की	-4
उन्हें अनुवाद	-4
उस	-8
उस _ मेरी	-4
उस _ मैं	-6
उस दिन	-8
एक	-2
एक _ जवाब	-4
एक स्वचालित	-2
और	10
और _ को	2
और _ नहीं	5
और ईमेल	5
कर	-3
कर _ |	-6
कर दीजिए	-6
करता	2
करता _ |	2
करता हूँ	2
करने	4
करने _ लिए	4
करने के	4
करूँगी	-4
करूँगी _ $	-4
करूँगी |	-4
करें	7
करें _ $	7
करें |	7
का	11
का उत्तर	7
काम	1
काम _ |	-4
काम _ हूँ	2
काम करता	2
काम हुआ	-4
कार्य	2
कार्यालय	5
कि _ मिल	-4
कि आप	4
कि पत्र	-4
किया	-4
किया _ काम	-4
किया तो	-4
किसी	-4
किसी _ पास	-4
किसी के	-4
की	-1
की _ जानकारी	-4
की पूरी	-4
कृपया	10
कृपया कार्यालय	5
के	2
के _ कि	4
के _ धन्यवाद	3
के _ माफ़ी	-5
के पास	-4
के लिए	3
केवल	2
केवल _ और	2
केवल सोमवार	2
को	3
को _ करता	2
को _ फ़ोन	-4
को काम	2
को फिर	-4
क्या	-4
क्या _ के	-4
क्या किसी	-4
क्लिक	4
क्लिक करें	4
गई	-2
गई _ |	-2
गई धन्यवाद	-5
गए _ धन्यवाद	-3
गए बहुत	-3
गया	11
गया _ |	11
गया _ सोमवार	-4
गया |	-4
गया है	15
गुर्दा	-5
गुर्दा _ |	-5
गुर्दा लिखिए	-5
छुट्टी	2
छुट्टी _ थी	-5
छुट्टी _ पर	-4
छुट्टी _ हूँ	9
छुट्टी पर	5
छुट्टी है	-4
जगह	-2
जगह _ आ	-2
जगह प्रभा	-2
जवाब	-7
जवाब _ के	-5
जवाब _ था	-4
जवाब देने	-5
जवाब मिला	-4
जाएगा	7
जाएगा _ $	7
जाएगा |	7
जाएगी	-2
जाएगी _ ठीक	-2
जाएगी |	-2
जानकारी	-5
जानकारी _ |	-4
जानकारी है	-5
जी	-4
जी _ सकती	-4
जी आ	-4
ठीक	-6
ठीक _ न	-2
ठीक _ लगती	-5
ठीक नहीं	-5
ठीक है	-2
तक	5
तक _ पर	3
तारीख	5
तो	-1
तो _ हुआ	-4
तो काम	-4
था	-4
था _ फिर	-4
था |	-4
थी	-5
थी _ $	-5
थी |	-5
दिन	-8
दिन _ छुट्टी	-4
दिन _ नहीं	-6
दिन मेरी	-4
दिन मैं	-6
दिया	11
दिया _ |	7
दिया जाएगा	7
दीजिए	-6
दीजिए _ $	-6
दीजिए |	-6
दूसरी	-5
दूसरी _ ठीक	-5
दूसरी पंक्ति	-5
दें	4
देख	5
देख _ हूँ	5
देख रही	5
देने	-5
देने _ लिए	-5
देने के	-5
देर	-5
देर _ जवाब	-5
देर से	-5
धन्यवाद	-6
धन्यवाद _ ईमेल	-5
धन्यवाद _ देर	-5
धन्यवाद _ बहुत	-3
धन्यवाद _ मैं	3
धन्यवाद |	-3
धन्यवाद आपका	-5
न	2
न ?	-2
न _ $	-2
न _ |	4
नगरपालिका	-4
नगरपालिका _ बस	-4
नगरपालिका ने	-4
नमस्ते	-3
नहीं _ |	2
नहीं _ गुर्दा	-5
नहीं _ पाऊँगी	-6
नहीं _ रही	5
नहीं आ	-6
नहीं देख	5
नहीं लगती	-5
ने	-4
ने _ इतना	-4
ने बस	-4
पंक्ति	-3
पंक्ति _ नहीं	-5
पंक्ति ठीक	-5
पढ़ते	-4
पत्र	-4
पत्र _ गया	-4
पत्र मिल	-4
पर	9
पर _ और	5
पर _ जी	-4
पर थी	-5
पर लिखें	9
पर सुषमा	-4
पर हूँ	10
पाऊँगी	-6
पाऊँगी _ पर	-6
पाऊँगी छुट्टी	-6
पास	-4
पूरी	-4
पूरी _ है	-4
पूरी जानकारी	-4
पोस्टर	-3
पोस्टर _ गए	-3
पोस्टर मिल	-3
प्रभा	-2
प्रभा _ जाएगी	-2
प्रभा आ	-2
फ़ोन	-7
फ़ोन _ |	-4
फ़ोन _ तो	-4
फ़ोन करूँगी	-4
फ़ोन किया	-4
फिर	-7
फिर _ करूँगी	-4
फिर _ फ़ोन	-4
फिर फ़ोन	-4
फिर मैंने	-4
बंद	9
बने	-3
बने _ |	-3
बने हैं	-3
बस	-7
बस _ लिखा	-4
बस _ स्वचालित	-4
बस इतना	-4
बस एक	-4
बहुत	-3
बहुत _ |	-3
बहुत _ बने	-3
बहुत धन्यवाद	-3
बहुत सुंदर	-3
बाहर	-2
बाहर _ मेरी	-2
बाहर हूँ	-2
बुधवार	5
भी	-4
भी _ एक	-4
भी बस	-4
मंगलवार	5
मरीज़	-4
माफ़ी	-5
माफ़ी _ छुट्टी	-5
माफ़ी मैं	-5
मिल	-6
मिल _ |	-4
मिल _ धन्यवाद	-5
मिल _ बहुत	-3
मिल गई	-5
मिल गए	-3
मिल गया	-1
मिला	-7
मिला _ |	-4
मिला _ दूसरी	-5
मिला |	-5
मिला था	-4
मुझे	-4
मुझे _ बस	-4
मुझे भी	-4
में	3
में उत्तर	4
मेरी	-5
मेरी _ प्रभा	-2
मेरी _ है	-4
मेरी छुट्टी	-4
मेरी जगह	-2
मैं	7
मैं <n>	3
मैं _ आ	-6
मैं _ पर	-5
मैं _ सोमवार	2
मैं _ हफ़्ते	-2
मैं अगले	-2
मैं केवल	2
मैं छुट्टी	-5
मैं नहीं	-6
मैंने	-4
मैंने _ किया	-4
मैंने फ़ोन	-4
यह	11
यह _ करने	4
यह साबित	4
रही	5
रही _ |	5
रही हूँ	5
रिपोर्ट	-5
रिपोर्ट _ गई	-5
रिपोर्ट मिल	-5
लगती	-5
लगती _ लिखिए	-5
लगती गुर्दा	-5
लिए	3
लिए _ |	3
लिए _ आप	4
लिए _ मैं	-5
लिए कि	4
लिए धन्यवाद	3
लिए माफ़ी	-5
लिखा	-4
लिखा _ पत्र	-4
लिखा कि	-4
लिखिए	-5
लिखिए _ $	-5
लिखिए |	-5
लिखें	9
लिखें |	9
लोग	-6
लोग _ कर	-6
लोग शुरू	-6
शुरू	-6
शुरू _ दीजिए	-6
शुरू कर	-6
संख्या	3
संदेश	14
संदेश _ लिए	3
संदेश के	3
संपर्क	6
संपर्क _ |	6
संपर्क करें	4
सकती	-4
सकती _ |	-4
सकती हैं	-4
सहायता	6
साबित	4
साबित _ के	4
साबित करने	4
सुंदर	-3
सुंदर _ हैं	-3
सुंदर बने	-3
सुषमा	-4
सुषमा _ आ	-4
सुषमा जी	-4
से	2
से _ करें	4
से _ देने	-5
से जवाब	-5
से संपर्क	4
सोमवार	-2
सोमवार _ फिर	-4
सोमवार और	2
सोमवार को	-4
स्वचालित	-2
स्वचालित _ मिला	-4
स्वचालित जवाब	-4
हफ़्ते	-2
हफ़्ते _ हूँ	-2
हफ़्ते बाहर	-2
हमारे	-4
हमें	1
हिंदी	-4
हुआ	-4
हुआ _ $	-4
हुआ |	-4
हूँ	10
हूँ _ आप	-6
हूँ _ ईमेल	5
हूँ _ कृपया	5
हूँ _ जगह	-2
हूँ |	4
हूँ और	5
हूँ मेरी	-2
है	9
है ?	-4
है _ $	-5
है _ ?	-2
है _ यह	9
है _ सुषमा	-4
है |	14
है न	-2
है पर	-4
हैं	-4
हैं _ $	-3
हैं _ उन्हें	-4
हैं |	-8
हो	8
हो _ है	7
हो गया	7
অনুগ্রহ	5
অনুগ্রহ _ <@>	5
অনুগ্রহ করে	5
অনেক	-5
অনেক _ |	-5
অনেক ধন্যবাদ	-5
অফিসে	9
আগামী	2
আগামী _ পর্যন্ত	2
আছি	12
আছি |	4
আপনার	16
আপনার _ আমরা	4
আপনার _ জন্য	3
আপনার _ পেলাম	-5
আপনার আবেদন	3
আপনার ইমেইল	-5
আপনার ইমেইলের	1
আপনার বার্তা	16
আপনারা	-9
আপনারা _ করে	-7
আপনারা শুরু	-7
আপা	-5
আপা _ আমি	-5
আপা |	-5
আবার	-7
আবার _ করব	-4
আবার _ মানে	-5
আবার দেখুন	-5
আবার ফোন	-4
আবেদন	3
আমরা	4
আমরা পেয়েছি	4
আমাদের	8
আমার	-4
আমার _ নেই	-5
আমার কাজ	-4
আমি	11
আমি _ আসতে	-7
আমি _ এই	5
আমি _ ছুটিতে	11
আমি _ থেকে	-5
আমি আর	5
আমি কাল	-5
আমি সেদিন	-7
আমিও	-6
আমিও _ একটা	-6
আমিও শুধু	-6
আর	1
আর এই	5
আসতে	-7
আসতে _ না	-7
আসতে পারব	-7
ইমেইল	2
ইমেইল _ |	-5
ইমেইল পেলাম	-5
ইমেইলের	9
ইমেইলের উত্তর	9
উত্তর	13
উত্তর _ |	10
উত্তর _ না	1
উত্তর _ হবে	7
উত্তর দেওয়া	7
উত্তর দেব	9
উত্তর দেবেন	1
উত্তর পেয়েছি	-6
এই	11
এই _ উত্তর	9
এই _ কাজ	5
এই ইমেইলের	9
একটা	-6
একটা _ উত্তর	-6
একটা স্বয়ংক্রিয়	-6
একটু	-1
একটু _ করা	-1
একটু বড়	-1
এটি	10
এবং	4
এসে	-3
এসে _ পাঠাব	-5
এসে মন্তব্য	-5
করব	-3
করব _ $	-4
করব |	-3
করা	-1
করা _ ?	-1
করা যায়	-1
করি	8
করি _ |	5
করি না	5
করুন	9
করুন _ $	10
করুন |	10
করে	-7
করে <@>	5
করে _ |	-7
করে _ ঠিকানায়	5
করে _ হয়েছে	-6
করে কাজ	-6
করে দিন	-7
কর্মদিবসের	1
কর্মদিবসের মধ্যে	1
কাউন্সিল	-4
কাউন্সিল _ লিখেছে	-4
কাউন্সিল শুধু	-4
কাজ	-1
কাজ _ |	-6
কাজ _ না	5
কাজ _ বুধবার	-5
কাজ করি	8
কাজ নেই	-5
কাজ হয়েছে	-6
কাল	4
কাল _ ছুটিতে	-5
কাল থেকে	-5
কি	-6
খুব	-5
খুব _ হয়েছে	-5
খুব সুন্দর	-5
গেছে	-5
গেছে _ $	-5
গেছে |	-5
চিঠি	-4
চিঠি _ |	-4
চিঠি পেয়েছে	-4
ছবিগুলো	-1
ছবিগুলো _ সুন্দর	-1
ছবিগুলো খুব	-1
ছুটিতে	3
ছুটিতে _ |	-1
ছুটিতে _ এসে	-5
ছুটিতে আছি	12
ছুটিতে থাকব	-7
ছুটিতে ফিরে	-5
জন্য _ |	3
জন্য ধন্যবাদ	3
ঠিকানায়	5
ঠিকানায় _ |	5
ঠিকানায় লিখুন	5
তিন	7
তিন _ একটু	-1
তিন নম্বরটা	-1
তৃতীয়	-5
তৃতীয় _ আবার	-5
তৃতীয় লাইনটা	-5
থাকব	-7
থাকব _ আপনারা	-7
থাকব |	-7
থেকে	-1
থেকে _ ফিরে	-5
থেকে ছুটিতে	-5
দিন	6
দিন _ $	-7
দিন |	2
দুই	8
দুপুরে	-5
দুপুরে _ পারব	-5
দুপুরে হলে	-5
দেওয়া	7
দেওয়া _ |	7
দেওয়া হবে	7
দেখা	6
দেখা _ না	6
দেখা হয়	6
দেখুন	-5
দেখুন _ বদলে	-5
দেখুন মানে	-5
দেব	9
দেব _ $	9
দেব |	9
দেবেন	1
দেবেন _ |	1
দেবেন না	1
ধন্যবাদ	-7
ধন্যবাদ _ |	-5
ধন্যবাদ _ আপনার	-4
ধন্যবাদ _ আমি	3
ধন্যবাদ _ খুব	-5
ধন্যবাদ _ তিন	-1
ধন্যবাদ |	-2
ধন্যবাদ আপা	-5
ধন্যবাদ ভাই	-5
নম্বর	8
নম্বর <n>	8
নম্বর _ |	8
নম্বরটা	-1
নম্বরটা _ বড়	-1
নম্বরটা একটু	-1
না	2
না _ $	6
না _ অনুগ্রহ	5
না _ থাকব	-7
না |	7
না ছুটিতে	-7
নেই	1
নেই _ দুপুরে	-5
নেই বুধবার	-5
পরে	3
পরে _ করে	-6
পরে ফোন	-6
পর্যন্ত	5
পর্যন্ত _ আছি	1
পর্যন্ত ছুটিতে	1
পাঠাব	-5
পাঠাব _ $	-5
পাঠাব |	-5
পারব	-10
পারব _ $	-5
পারব _ ছুটিতে	-7
পারব |	-5
পারব না	-7
পেয়েছি	-7
পেয়েছি _ আপা	-5
পেয়েছি _ ধন্যবাদ	-5
পেয়েছি _ পরে	-6
পেয়েছি |	-3
পেয়েছি অনেক	-5
পেয়েছি ধন্যবাদ	-5
পেয়েছে	-4
পেয়েছে _ সোমবার	-4
পেয়েছে |	-4
পেলাম	-5
পেলাম _ তৃতীয়	-5
পেলাম |	-5
পোস্টার	-5
পোস্টার _ অনেক	-5
পোস্টার পেয়েছি	-5
ফিরে	4
ফিরে _ দেব	9
ফিরে _ মন্তব্য	-5
ফিরে উত্তর	9
ফিরে এসে	-3
ফোন	-8
ফোন _ |	-4
ফোন _ কাজ	-6
ফোন করব	-4
ফোন করে	-6
বড়	-1
বড় _ যায়	-1
বড় করা	-1
বদলে	-5
বদলে _ |	-5
বদলে গেছে	-5
বার্তা	16
বার্তার	7
বুধবার	-5
বুধবার _ হলে	-5
বুধবার দুপুরে	-5
বৃহস্পতিবার	9
ভাই	-5
ভাই _ ইমেইল	-5
ভাই আপনার	-5
মঙ্গলবার	-1
মঙ্গলবার _ কাজ	-5
মঙ্গলবার আমার	-5
মধ্যে	4
মধ্যে উত্তর	4
মন্তব্য	-5
মন্তব্য _ |	-5
মন্তব্য পাঠাব	-5
মানে	-5
মানে _ গেছে	-5
মানে বদলে	-5
যায়	-1
যায় ?	-1
যায় _ $	-1
যে	-4
যে _ পেয়েছে	-4
যে চিঠি	-4
যোগাযোগ	9
যোগাযোগ _ |	10
যোগাযোগ করুন	3
লাইনটা	-5
লাইনটা _ দেখুন	-5
লাইনটা আবার	-5
লিখুন	5
লিখুন |	5
লিখেছে	-4
লিখেছে _ চিঠি	-4
লিখেছে যে	-4
শুধু	-8
শুধু _ যে	-4
শুধু _ স্বয়ংক্রিয়	-6
শুধু একটা	-6
শুধু লিখেছে	-4
শুরু	-7
শুরু _ দিন	-7
শুরু করে	-7
সঙ্গে	1
সঙ্গে যোগাযোগ	1
সবাইকে	-6
সবাইকে _ |	-6
সুন্দর	-5
সুন্দর _ |	-5
সুন্দর _ ধন্যবাদ	-1
সুন্দর হয়েছে	-5
সেদিন	-7
সেদিন _ পারব	-7
সেদিন আসতে	-7
সোমবার	2
সোমবার _ ফোন	-4
সোমবার আবার	-4
স্বয়ংক্রিয়	-4
স্বয়ংক্রিয় _ পেয়েছি	-6
স্বয়ংক্রিয় উত্তর	-6
স্লাইডগুলো	-5
স্লাইডগুলো _ ধন্যবাদ	-5
স্লাইডগুলো পেয়েছি	-5
হবে	14
হবে _ $	14
হবে |	14
হয়	6
হয় _ |	6
হয় না	6
হয়েছে	3
হয়েছে _ $	-8
হয়েছে _ |	-1
হয়েছে |	4
হয়েছে ধন্যবাদ	-1
হলে	3
হলে _ |	-5
হলে পারব	-5
ਆ	4
ਆ _ ਜਵਾਬ	4
ਆ ਕੇ	4
ਕੇ	4
ਕੇ ਜਵਾਬ	4
ਗਏ	-5
ਗਏ _ ਧੰਨਵਾਦ	-5
ਗਏ ਬਹੁਤ	-5
ਛੁੱਟੀ	4
ਛੁੱਟੀ _ ਹਾਂ	4
ਛੁੱਟੀ ਤੇ	4
ਜਵਾਬ	17
ਜਵਾਬ _ |	17
ਤੇ	12
ਤੇ _ |	13
ਤੇ ਹਾਂ	4
ਤੱਕ	4
ਤੱਕ _ ਤੇ	4
ਤੱਕ ਛੁੱਟੀ	4
ਧੰਨਵਾਦ	-5
ਧੰਨਵਾਦ _ $	-5
ਧੰਨਵਾਦ |	-5
ਨਹੀਂ	10
ਪੋਸਟਰ	-5
ਪੋਸਟਰ _ ਗਏ	-5
ਪੋਸਟਰ ਮਿਲ	-5
ਬਹੁਤ	-5
ਬਹੁਤ _ |	-5
ਬਹੁਤ ਧੰਨਵਾਦ	-5
ਮਿਲ	9
ਮਿਲ _ ਬਹੁਤ	-5
ਮਿਲ ਗਏ	-5
ਮੈਂ	12
ਵਾਪਸ	4
ਵਾਪਸ _ ਕੇ	4
ਵਾਪਸ ਆ	4
ਵਿੱਚ	25
ਸੋਮਵਾਰ	4
ਸੋਮਵਾਰ _ ਛੁੱਟੀ	4
ਸੋਮਵਾਰ ਤੱਕ	4
ਹਾਂ	4
આપીશ	6
આપીશ _ $	6
આપીશ |	6
આભાર	-4
આભાર _ $	-4
આભાર |	-4
આવીને	6
ખૂબ	-4
ખૂબ _ |	-4
ખૂબ આભાર	-4
ગયા	-4
ગયા _ આભાર	-4
ગયા ખૂબ	-4
છું	6
જવાબ	6
જવાબ _ |	6
જવાબ આપીશ	6
નથી	19
નથી |	19
પર	6
પર છું	6
પોસ્ટર	-4
પોસ્ટર _ ગયા	-4
પોસ્ટર મળી	-4
મળી	-4
મળી _ ખૂબ	-4
મળી ગયા	-4
રજા	6
રજા _ છું	6
રજા પર	6
સુધી	6
સુધી _ પર	6
સુધી રજા	6
હું	22
あり	-3
あり _ がと	-3
あり りが	-3
い	2
い _ $	2
い |	2
いた	14
いた _ しま	14
いた たし	14
いで	-6
いで _ す	-6
いで です	-6
いま	-2
いま _ す	-3
いま ます	-3
いる	-5
いる _ ので	-5
いる るの	-5
うが	-4
うが _ 伝わ	-4
うが が伝	-4
うご	-3
うご _ ざい	-3
うご ござ	-3
おり	5
がと	-3
がと _ うご	-3
がと とう	-3
が伝	-4
が伝 _ わる	-4
が伝 伝わ	-4
きま	-3
きま _ した	-6
きま _ せん	2
きま まし	-6
きま ませ	2
きれ	-6
きれ _ いで	-6
きれ れい	-6
くだ	2
くだ _ さい	2
くだ ださ	2
この	13
この _ メー	13
この のメ	13
ござ	-3
ござ _ いま	-3
ござ ざい	-3
ご意	-4
ご意 _ 見あ	-4
ご意 意見	-4
ご連	13
ご連 連絡	13
さい	2
さい _ |	2
さい い	2
ざい	-3
ざい _ ます	-3
ざい いま	-3
した	1
した _ |	1
した た	1
して	10
しま	9
しま _ す	14
しま _ すね	-4
しま ます	9
す	10
す _ $	5
す _ とて	-6
す _ 次の	-4
す _ 私も	-4
す |	10
すね	-4
すね _ |	-4
すね ね	-4
せん	2
せん _ |	2
せん ん	2
その	2
その _ 日は	-5
その の日	-5
た	1
た _ あり	-6
た |	1
たし	14
たし _ ます	14
たし しま	14
ださ	2
ださ _ い	2
ださ さい	2
って	-5
って _ いる	-5
って てい	-5
てい	-5
てい _ るの	-5
てい いる	-5
てお	5
てお おり	5
てく	2
てく _ ださ	2
てく くだ	2
ても	-6
ても _ きれ	-6
ても もき	-6
でき	2
でき _ ませ	2
でき きま	2
で参	-5
で参 _ 加で	-5
で参 参加	-5
で直	-4
で直 _ しま	-4
で直 直し	-4
とう	-3
とう _ ござ	-3
とう うご	-3
とて	-6
とて _ もき	-6
とて ても	-6
と思	-4
と思 _ いま	-4
と思 思い	-4
には	8
に始	-5
に始 _ めて	-5
に始 始め	-5
ね	-4
ね _ $	-4
ね |	-4
ので	-5
ので _ 参加	-5
ので で参	-5
のほ	-4
のほ _ うが	-4
のほ ほう	-4
のメ	13
のメ _ ール	13
のメ メー	13
の日	-5
の日 _ は休	-5
の日 日は	-5
の版	-4
の版 _ で直	-4
の版 版で	-4
は	19
は <n>	8
は休	-5
は休 _ みを	-5
は休 休み	-5
ほう	-4
ほう _ が伝	-4
ほう うが	-4
まし	1
まし _ た	1
まし した	1
ます	10
ます _ |	10
ます _ ね	-4
ます す	10
ます すね	-4
ませ	2
ませ _ ん	2
ませ せん	2
まで	10
みを	-5
みを _ 取っ	-5
みを を取	-5
み薬	-4
み薬 _ のほ	-4
み薬 薬	-4
めて	2
めて _ くだ	-5
めて てく	-5
も	-4
も _ み薬	-4
も 飲み	-4
もき	-6
もき _ れい	-6
もき きれ	-6
りが	-3
りが _ とう	-3
りが がと	-3
ると	-4
ると _ 思い	-4
ると と思	-4
るの	-5
るの _ で参	-5
るの ので	-5
れい	-6
れい _ です	-6
れい いで	-6
わる	-4
わる _ と思	-4
わる ると	-4
を取	-5
を取 _ って	-5
を取 取っ	-5
ん	2
ん _ 先に	-5
ん |	2
スタ	-6
スタ _ ー届	-6
スタ ター	-6
ター	-6
ター _ 届き	-6
ター ー届	-6
ポス	-6
ポス _ ター	-6
ポス スタ	-6
メー	14
メー _ ルに	13
メー ール	14
ルに	13
ール	14
ール ルに	13
ー届	-6
ー届 _ きま	-6
ー届 届き	-6
一再	-3
一再 _ 打电	-3
一再 再打	-3
一封	-3
一封 _ 自動	-3
一封 封自	-3
三个	4
三个 _ 工作	4
三个 个工	4
三页	-4
三页 _ 的字	-4
三页 页的	-4
上班	-1
上班 _ 星期	-1
上班 班	-1
下午	-1
下午 _ 可以	-1
下午 午可	-1
下周	-4
下周 _ 我休	-4
下周 周我	-4
下星	-4
下星 _ 期放	-4
下星 星期	-4
不上	-1
不上 _ 班	-1
不上 上班	-1
不了	-4
不了 _ 你們	-4
不了 了	-4
不再	8
不再 _ 查看	7
不再 再查	7
不在	9
不太	-11
不太 _ 对	-4
不太 太对	-4
不能	-4
不能 _ 参加	-4
不能 能参	-4
与您	4
与您 _ 联系	4
与您 您联	4
个工	4
个工 _ 作日	4
个工 工作	4
中心	8
之後	-3
之後 _ 就沒	-3
之後 後就	-3
也只	-3
也只 _ 收到	-3
也只 只收	-3
了	-14
了 _ $	-4
了 _ 們先	-4
了 _ 常感	-4
了 _ 星期	-3
了 _ 第二	-4
了 _ 謝	-4
了 _ 電話	-3
了 |	-6
了 你們	-4
了 我星	-3
了 打電	-3
了 謝謝	-4
了 非常	-4
二下	-1
二下 _ 午可	-1
二下 下午	-1
二句	-4
二句 _ 不太	-4
二句 句不	-4
亮	-4
亮 _ $	-4
亮 |	-4
人	16
以吗	-1
以吗 _ ?	-1
以吗 吗	-1
们将	10
件	28
件 _ $	25
件 |	29
件已	3
件已 _ 被暂	3
件已 已被	3
件才	15
件收	-4
件收 _ 到了	-4
件收 收到	-4
件至	7
件至 _ <@>	7
件至 至	7
休み	-5
休み _ を取	-5
休み みを	-5
休假	7
休假 _ 不能	-4
休假 假	7
休暇	5
伝わ	-4
伝わ _ ると	-4
伝わ わる	-4
作日	4
作日 _ 内与	4
作日 日内	4
你們	-4
你們 _ 先開	-4
你們 們先	-4
來不	-4
來不 _ 了	-4
來不 不了	-4
來再	-4
來再 _ 細看	-4
來再 再細	-4
信收	-3
信收 _ 到了	-3
信收 收到	-3
們先	-4
們先 _ 開始	-4
們先 先開	-4
假	7
假 <n>	11
假 _ 不了	-4
假 _ 來再	-4
假 _ 月	11
假 _ 能参	-4
假 不能	-4
假 來不	-4
假 回來	-4
先に	-5
先に _ 始め	-5
先に に始	-5
先開	-4
先開 _ 始吧	-4
先開 開始	-4
入验	3
入验 _ 证码	3
入验 验证	3
公室	15
公室 _ |	6
公室 室	6
内与	4
内与 _ 您联	4
内与 与您	4
再打	-3
再打 _ 电话	-3
再打 打电	-3
再查	7
再查 _ 看	7
再查 查看	7
再細	-4
再細 _ 看	-4
再細 細看	-4
写	-4
写 _ 脏	-4
写 肾脏	-4
到一	-3
到一 _ 封自	-3
到一 一封	-3
到了	-9
到了 _ |	-4
到了 _ 我星	-3
到了 _ 謝謝	-4
到了 _ 非常	-4
到了 了	-9
到您	12
到您 您的	12
办公	12
办公 _ 室	6
办公 公室	6
加	-4
加 _ 请小	-4
加 |	-4
加で	-5
加で _ きま	-5
加で でき	-5
動回	-3
動回 _ 覆	-3
動回 回覆	-3
午可	-1
午可 _ 以吗	-1
午可 可以	-1
去	-4
去 _ 三页	-4
去 第三	-4
参加	-7
参加 _ |	-4
参加 _ でき	-5
参加 加	-4
参加 加で	-5
发送	9
取っ	-5
取っ _ てい	-5
取っ って	-5
句不	-4
句不 _ 太对	-4
句不 不太	-4
只收	-10
只收 _ 到一	-3
只收 收到	-10
只说	-3
只说 _ 信收	-3
只说 说信	-3
可以	-1
可以 _ 吗	-1
可以 以吗	-1
吗	-8
吗 ?	-8
吗 _ $	-1
吧	-4
吧 _ $	-4
吧 |	-4
周我	-4
周我 _ 休假	-4
周我 我休	-4
四我	-1
四我 _ 不上	-1
四我 我不	-1
回來	-4
回來 _ 再細	-4
回來 來再	-4
回复	3
回复 _ |	-4
回复 复	-4
回覆	24
回覆 _ |	11
回覆 _ 之後	-3
回覆 覆	6
在三	4
在三 _ 个工	4
在三 三个	4
复	7
复 _ $	5
复 |	7
天我	-4
天我 _ 放假	-4
天我 我放	-4
太对	-4
太对 _ 应该	-4
太对 对	-4
太小	-4
太小 _ 了	-4
太小 小了	-4
好	-3
始め	-5
始め _ てく	-5
始め めて	-5
始吧	-4
始吧 _ |	-4
始吧 吧	-4
字太	-4
字太 _ 小了	-4
字太 太小	-4
室	6
室 |	6
对	-4
对 _ 该写	-4
对 应该	-4
封自	-3
封自 _ 動回	-3
封自 自動	-3
将在	14
将在 _ 三个	4
将在 在三	4
將於	11
小了	-4
小了 _ |	-4
小了 了	-4
小郁	-4
小郁 _ 替我	-4
小郁 郁替	-4
就沒	-3
就沒 _ 有消	-3
就沒 沒有	-3
届き	-6
届き _ まし	-6
届き きま	-6
工作	8
工作 _ 日内	4
工作 作日	4
已收	12
已收 _ 到您	12
已收 收到	12
已登	29
已离	3
已离 _ 职	3
已离 离职	3
已被	3
已被 _ 暂时	3
已被 被暂	3
市政	-3
市政 _ 府只	-3
市政 政府	-3
带过	-4
带过 _ 去	-4
带过 过去	-4
常感	-4
常感 _ 谢	-4
常感 感谢	-4
并输	3
并输 _ 入验	3
并输 输入	3
应该	-4
应该 _ 写	-4
应该 该写	-4
府只	-3
府只 _ 说信	-3
府只 只说	-3
很漂	-4
很漂 _ 亮	-4
很漂 漂亮	-4
後就	-3
後就 _ 沒有	-3
後就 就沒	-3
思い	-4
思い _ ます	-4
思い いま	-4
急事	6
息了	-3
息了 _ 打電	-3
息了 了	-3
您好	9
您好 好	9
您的	43
您的 _ 申请	14
您的 _ 邮件	11
您的 _ 郵件	16
您的 的申	14
您的 的邮	11
您的 的郵	16
您联	4
您联 _ 系	4
您联 联系	4
您聯	27
您聯 聯絡	27
意見	-4
意見 _ あり	-4
意見 見あ	-4
意见	-4
意见 _ 带过	-4
意见 见带	-4
感谢	-1
感谢 _ |	-4
感谢 谢	-4
我下	-4
我下 _ 星期	-4
我下 下星	-4
我不	-1
我不 _ 上班	-1
我不 不上	-1
我也	-3
我也 _ 只收	-3
我也 也只	-3
我们	11
我们 们将	10
我休	-4
我休 _ 假	-4
我休 休假	-4
我把	-4
我把 _ 意见	-4
我把 把意	-4
我放	-4
我放 _ 假	-4
我放 放假	-4
我星	-3
我星 _ 期一	-3
我星 星期	-3
我正	6
我正 正在	6
才解	-3
才解 _ 決	-3
才解 解決	-3
打电	-3
打电 _ 话	-3
打电 电话	-3
打電	-3
打電 _ 話才	-3
打電 電話	-3
把意	-4
把意 _ 见带	-4
把意 意见	-4
报收	-4
报收 _ 到了	-4
报收 收到	-4
收到	-8
收到 _ 一封	-3
收到 _ 了	-9
收到 _ 您的	12
收到 到一	-3
收到 到了	-9
收到 到您	12
放假 _ 來不	-4
放假 _ 回來	-4
政府	-3
政府 _ 只说	-3
政府 府只	-3
日は	-5
日は _ 休み	-5
日は は休	-5
日以	8
日内	4
日内 _ 与您	4
日内 内与	4
日返	14
日返 返回	14
星期	-6
星期 _ 一再	-3
星期 _ 二下	-1
星期 _ 四我	-1
星期 _ 放假	-4
星期 期一	-3
星期 期二	-1
星期 期四	-1
星期 期放	-4
暂时	3
替我	-4
替我 _ 把意	-4
替我 我把	-4
月	12
月 <n>	12
有消	-3
有消 _ 息了	-3
有消 消息	-3
期一	-3
期一 _ 再打	-3
期一 一再	-3
期二	-1
期二 _ 下午	-1
期二 二下	-1
期四	-1
期四 _ 我不	-1
期四 四我	-1
期放	-4
期放 _ 假	-4
期放 放假	-4
本人	11
查看	7
查看 _ |	7
查看 看	7
次の	-4
次の _ 版で	-4
次の の版	-4
正在	6
此邮	8
此邮 _ 箱不	8
此邮 邮箱	8
決	-3
決 _ $	-3
決 |	-3
沒有	-3
沒有 _ 消息	-3
沒有 有消	-3
海报	-4
海报 _ 收到	-4
海报 报收	-4
消息	-3
消息 _ 了	-3
消息 息了	-3
漂亮	-4
漂亮 _ |	-4
漂亮 亮	-4
点击	3
版で	-4
版で _ 直し	-4
版で で直	-4
班	-1
班 _ 期二	-1
班 星期	-1
申请	14
电话	-3
电话 _ |	-3
电话 话	-3
登记	-6
的字	-4
的字 _ 太小	-4
的字 字太	-4
的申	14
的申 申请	14
的邮	11
的邮 _ 件	10
的邮 _ 件已	3
的邮 邮件	11
的郵	15
的郵 _ 件	2
的郵 郵件	15
直し	-4
直し _ ます	-4
直し しま	-4
看	3
看 _ $	-4
看 _ 请发	7
看 |	3
码	3
確認	17
离职	3
离职 _ 此邮	3
离职 职	3
私も	-4
私も _ 飲み	-4
私も も	-4
第三	-4
第三 _ 页的	-4
第三 三页	-4
第二	-4
第二 _ 句不	-4
第二 二句	-4
箱不	8
箱不 _ 再查	7
箱不 不再	8
系	4
系 |	4
細看	-4
細看 _ |	-4
細看 看	-4
编号	4
義收	-4
義收 _ 到了	-4
義收 收到	-4
职	3
职 _ 邮箱	3
职 此邮	3
联系	6
联系 _ |	4
联系 系	4
聯絡	27
肾脏	-4
肾脏 _ |	-4
肾脏 脏	-4
能参	-4
能参 _ 加	-4
能参 参加	-4
脏	-4
脏 _ $	-4
脏 |	-4
自动	-7
自動	-3
自動 _ 回覆	-3
自動 動回	-3
至	8
至 <@>	8
至 _ $	8
薬	-4
薬 _ ほう	-4
薬 のほ	-4
被暂	3
被暂 暂时	3
覆	6
覆 _ 後就	-3
覆 |	11
覆 之後	-3
見あ	-4
見あ _ りが	-4
見あ あり	-4
见带	-4
见带 _ 过去	-4
见带 带过	-4
解決	-3
解決 _ |	-3
解決 決	-3
話才	-3
話才 _ 解決	-3
話才 才解	-3
講義	-4
講義 _ 收到	-4
講義 義收	-4
謝	-4
謝 _ 我下	-4
謝 |	-4
謝謝	-4
謝謝 _ |	-4
謝謝 謝	-4
证码	3
证码 码	3
话	-3
话 _ $	-3
话 |	-3
该写	-4
该写 _ 肾脏	-4
该写 写	-4
说信	-3
说信 _ 收到	-3
说信 信收	-3
请发	7
请小	-4
请小 _ 郁替	-4
请小 小郁	-4
请点	3
请点 点击	3
谢	-6
谢 _ 件收	-4
谢 _ 很漂	-4
谢 |	-4
谢 邮件	-4
谢谢	-4
谢谢 _ 邮件	-4
谢谢 谢	-4
输入	3
输入 _ 验证	3
输入 入验	3
过去	-4
过去 _ 第三	-4
过去 去	-4
返信	14
返回	14
連絡	13
那天	-4
那天 _ 我放	-4
那天 天我	-4
邮件	12
邮件 _ |	10
邮件 _ 已被	3
邮件 _ 收到	-4
邮件 _ 至	7
邮件 件	10
邮件 件已	3
邮件 件收	-4
邮件 件至	7
邮箱	8
邮箱 _ 不再	8
邮箱 箱不	8
郁替	-4
郁替 _ 我把	-4
郁替 替我	-4
郵	11
郵 將於	11
郵件	33
郵件 _ |	25
郵件 件	23
開始	-4
開始 _ 吧	-4
開始 始吧	-4
電話	-3
電話 _ 才解	-3
電話 話才	-3
電郵	11
電郵 _ 將於	11
電郵 郵	11
非常	-4
非常 _ 感谢	-4
非常 常感	-4
页的	-4
页的 _ 字太	-4
页的 的字	-4
飲み	-4
飲み _ 薬	-4
飲み み薬	-4
验证	3
验证 _ 码	3
验证 证码	3
가요	-6
가요 _ 먼저	-6
가요 |	-6
감사합니다	4
감사합니다 _ 접수	4
감사합니다 |	4
그날은	-6
그날은 _ 못	-6
그날은 휴가라서	-6
담당자가	4
답변드리겠습니다	5
답변드리겠습니다 _ $	5
답변드리겠습니다 |	5
먼저	-6
먼저 _ |	-6
먼저 시작하세요	-6
못	-6
못 _ |	-6
못 가요	-6
문의해	4
문의해 _ 감사합니다	4
문의해 주셔서	4
번호는	4
번호는 <n>	4
번호는 _ 입니다	4
복귀하여	18
복귀하여 _ |	18
시작하세요	-6
시작하세요 _ $	-6
시작하세요 |	-6
이	74
입니다	4
입니다 |	4
접수	4
접수 _ <n>	4
접수 번호는	4
주셔서	4
주셔서 _ |	4
주셔서 감사합니다	4
현재	18
휴가라서	-6
휴가라서 _ 가요	-6
휴가라서 못	-6
"""
